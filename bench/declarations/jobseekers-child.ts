import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { jobseekers } from '../../subgraphs/jobseekers/index.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';

/** The subgraph in a process of its own, so that it can be killed: `node jobseekers-child.ts <database> <port>`; says its URL. */
const [databaseUrl = '', port = '0'] = process.argv.slice(2);
const { url } = await startSubgraph(jobseekers, {
  databaseUrl,
  port: Number(port),
  pseudonymKey: BENCH_PSEUDONYM_KEY,
  requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, 'jobseekers') },
  log: createLogger('jobseekers', 'silent'),
});
process.send?.(url);

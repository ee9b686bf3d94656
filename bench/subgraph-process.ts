import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { subgraphNamed } from '../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY } from './demo-server.ts';
import { tellUsage } from './tell-usage.ts';

/** A subgraph in a process of its own, so that it can be killed and measured: `node subgraph-process.ts <name> <database> <port>`; says its URL, and what it uses whenever it is asked. */
const [name = '', databaseUrl = '', port = '0'] = process.argv.slice(2);
const { url } = await startSubgraph(subgraphNamed(name), {
  databaseUrl,
  port: Number(port),
  pseudonymKey: BENCH_PSEUDONYM_KEY,
  requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, name) },
  log: createLogger(name, 'silent'),
});
tellUsage();
process.send?.(url);

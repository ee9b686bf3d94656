import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { subgraphNamed } from '../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY } from './demo-server.ts';
import { tellUsage } from './tell-usage.ts';

/** What the process says first. */
export interface Serving {
  readonly urls: Readonly<Record<string, string>>;
}

/** Subgraphs in a process of their own, so that it can be killed and measured: `node subgraphs-process.ts <database> <port> <name…>`; says their URLs, and what it uses whenever it is asked. */
const [databaseUrl = '', port = '0', ...names] = process.argv.slice(2);
const urls: Record<string, string> = {};
for (const name of names) {
  const { url } = await startSubgraph(subgraphNamed(name), {
    databaseUrl,
    port: Number(port),
    pseudonymKey: BENCH_PSEUDONYM_KEY,
    requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, name) },
    log: createLogger(name, 'silent'),
  });
  urls[name] = url;
}
tellUsage();
process.send?.({ urls } satisfies Serving);

import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { subgraphKey } from '#kernel/signature.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

/** The subgraphs that the pass asks, in a process of their own: `node subgraphs-child.ts <database> <name…>`; says their URLs, and at the end its peak of memory. */
const [databaseUrl = '', ...names] = process.argv.slice(2);
const urls: Record<string, string> = {};
for (const subgraph of SUBGRAPHS.filter(({ name }) => names.includes(name))) {
  const { url } = await startSubgraph(subgraph, {
    databaseUrl,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, subgraph.name) },
    log: createLogger(subgraph.name, 'silent'),
  });
  urls[subgraph.name] = url;
}
process.send?.({ urls });
process.on('message', () => {
  process.send?.({
    peakMb: process.resourceUsage().maxRSS / 1_024,
    cpuSeconds: process.cpuUsage().user / 1e6,
  });
  process.disconnect();
  process.exit(0);
});

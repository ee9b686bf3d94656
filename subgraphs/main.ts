import { startSubgraph } from '#kernel/graph/serve.ts';
import { onShutdown, tellParent } from '#kernel/lifecycle.ts';
import { createLogger } from '#kernel/log.ts';
import { admissionOf } from './admission.ts';
import { readSubgraphEnv } from './env.ts';
import { SUBGRAPHS, subgraphNamed } from './list.ts';
import ports from './ports.json' with { type: 'json' };

/** `node subgraphs/main.ts [name…]`: serves the named subgraphs, or all, each at its own URL. */
async function main(names: readonly string[]): Promise<void> {
  const env = readSubgraphEnv();
  const log = createLogger('subgraphs', env.LOG_LEVEL);
  const chosen = names.length === 0 ? SUBGRAPHS : names.map(subgraphNamed);
  const admission = admissionOf(
    env,
    chosen.map(({ name }) => name),
  );
  const running = await Promise.all(
    chosen.map((subgraph) =>
      startSubgraph(subgraph, {
        databaseUrl: env.DATABASE_URL,
        port:
          env.SUBGRAPH_PORTS === 'free'
            ? 0
            : ((ports as Record<string, number>)[subgraph.name] ?? 0),
        host: env.HOST,
        pseudonymKey: env.PSEUDONYM_KEY,
        requests: admission(subgraph.name),
        eventsUrl: env.EVENTS_URL,
        trustedProxies: env.TRUSTED_PROXIES,
        exposeStatementCount: env.EXPOSE_SQL_COUNT === 'yes',
        log,
      }),
    ),
  );
  onShutdown(async () => {
    await Promise.all(running.map((subgraph) => subgraph.close()));
  });
  for (const { name, url } of running) log.info({ subgraph: name, url }, 'serving');
  tellParent({
    type: 'ready',
    urls: Object.fromEntries(running.map(({ name, url }) => [name, url])),
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  tellParent({ type: 'failed', reason: (error as Error).message });
  process.exit(1);
}

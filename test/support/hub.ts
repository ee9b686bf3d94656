import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { type RunningGateway, startGateway } from '../../gateway/http.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import { type Answer, ask } from './graphql-client.ts';

export interface Hub {
  readonly url: string;
  readonly playgroundUrl: string;
  ask<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  /** Stops one subgraph, as a crash would. */
  stop(subgraph: string): Promise<void>;
  close(): Promise<void>;
}

export interface HubOptions {
  readonly databaseUrl: string;
  /** Subgraphs that are not started. */
  readonly without?: readonly string[];
  /** URLs that replace those of our own subgraphs. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly personalData?: 'closed' | 'invented';
  readonly upstream?: { readonly timeoutMs: number; readonly maxBytes: number };
}

/** A port where nothing listens. */
const NOWHERE = 'http://127.0.0.1:9/graphql';

/** Starts the gateway over HTTP with every subgraph on a free port. */
export async function startHub({
  databaseUrl,
  without = [],
  urls = {},
  personalData = 'invented',
  upstream = { timeoutMs: 5_000, maxBytes: 20_000_000 },
}: HubOptions): Promise<Hub> {
  const log = createLogger('test', 'silent');
  const running = new Map<string, RunningSubgraph>();
  for (const subgraph of SUBGRAPHS.filter(({ name }) => !without.includes(name))) {
    const options = {
      databaseUrl,
      port: 0,
      pseudonymKey: TEST_PSEUDONYM_KEY,
      log,
      exposeStatementCount: true,
    };
    running.set(subgraph.name, await startSubgraph(subgraph, options));
  }
  const own = Object.fromEntries(
    SUBGRAPHS.map(({ name }) => [name, running.get(name)?.url ?? NOWHERE]),
  );
  const gateway: RunningGateway = await startGateway(
    {
      ...readGatewayEnv(),
      port: 0,
      dataFolder: join(tmpdir(), 'estuaire-test-playground'),
      subgraphUrls: { ...own, ...urls },
      personalData,
      upstream,
    },
    log,
  );
  return {
    url: gateway.url,
    playgroundUrl: gateway.playgroundUrl,
    ask: (document, variables = {}) => ask(gateway.url, document, variables),
    async stop(name) {
      await running.get(name)?.close();
      running.delete(name);
    },
    async close() {
      await gateway.close();
      await Promise.all([...running.values()].map((subgraph) => subgraph.close()));
    },
  };
}

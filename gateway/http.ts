import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Logger } from '#kernel/log.ts';
import { createApolloServer } from './apollo/server.ts';
import type { GatewayEnv } from './env.ts';
import { createGraph } from './graph/graph.ts';
import { createGraphs } from './graph/graphs.ts';
import { readSupergraph } from './graph/read-supergraph.ts';
import { limitBodies } from './limits/body-limits.ts';
import { refuseLargeSource } from './limits/source-limits.ts';
import { TIERS } from './limits/tiers.ts';
import { registerPlayground } from './playground/plugin.ts';
import { ANONYMOUS } from './policy/caller.ts';
import { closedPersons } from './policy/closed-persons.ts';
import { createUpstream } from './upstream/data-source.ts';

export interface RunningGateway {
  /** The GraphQL endpoint. */
  readonly url: string;
  readonly playgroundUrl: string;
  /** Refuses new requests, lets running ones finish, closes the pools. */
  close(): Promise<void>;
}

/** Starts the endpoint over the supergraph, whether its subgraphs run or not. */
export async function startGateway(env: GatewayEnv, log: Logger): Promise<RunningGateway> {
  const supergraph = await readSupergraph(env.supergraphFile);
  const unknown = Object.keys(env.subgraphUrls).filter((name) => !supergraph.subgraphs.has(name));
  if (unknown.length > 0) log.warn({ unknown }, 'SUBGRAPH_URLS names what the supergraph lacks');
  const graphs = createGraphs(
    createGraph(supergraph, (name, url) =>
      createUpstream({ name, url: env.subgraphUrls[name] ?? url, ...env.upstream, log }),
    ),
  );
  const limits = TIERS[env.limits];
  const app = Fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle' });
  limitBodies(app, limits);
  const server = createApolloServer(app, graphs, {
    limits,
    log,
    rules: env.personalData === 'closed' ? [closedPersons(supergraph.policied)] : [],
  });
  await server.start();
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(server, {
      async context(request) {
        refuseLargeSource(request, limits);
        return { scope: { id: randomUUID(), caller: ANONYMOUS, limits, signal: null } };
      },
    }),
  });
  await registerPlayground(app, {
    cacheDir: join(env.dataFolder, 'playground'),
    operationsDir: fileURLToPath(new URL('../schema/operations', import.meta.url)),
    endpoint: '/graphql',
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async () => ({ status: 'ready' }));
  await app.listen({ port: env.port, host: env.host });
  return {
    url: `${app.listeningOrigin}/graphql`,
    playgroundUrl: `${app.listeningOrigin}/playground`,
    async close() {
      await server.stop();
      await graphs.close();
    },
  };
}

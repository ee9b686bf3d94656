import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { maskError } from '#kernel/graph/mask-error.ts';
import { storableText, storableVariables } from '#kernel/graph/storable-text.ts';
import type { Logger } from '#kernel/log.ts';
import type { GatewayEnv } from './env.ts';
import { knownOperation } from './known-operation.ts';
import { registerPlayground } from './playground/plugin.ts';
import { closedPersons } from './policy/closed-persons.ts';
import { readSupergraph } from './supergraph.ts';
import { createUpstream, type Upstream } from './upstream/data-source.ts';

export interface RunningGateway {
  /** The GraphQL endpoint. */
  readonly url: string;
  readonly playgroundUrl: string;
  /** Refuses new requests, lets running ones finish, closes the pools. */
  close(): Promise<void>;
}

const BODY_LIMIT_BYTES = 1024 * 1024;

/** Starts the endpoint over the supergraph, whether its subgraphs run or not. */
export async function startGateway(env: GatewayEnv, log: Logger): Promise<RunningGateway> {
  const supergraph = await readSupergraph(env.supergraphFile);
  const upstreams = new Map<string, Upstream>();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    buildService({ name, url = '' }) {
      const upstream = createUpstream({
        name,
        url: env.subgraphUrls[name] ?? url,
        ...env.upstream,
        log,
      });
      upstreams.set(name, upstream);
      return upstream;
    },
    logger: log,
  });
  const app = Fastify({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle' });
  const server = new ApolloServer({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [
      storableText,
      ...(env.personalData === 'closed' ? [closedPersons(supergraph.policied)] : []),
    ],
    formatError: (formatted, error) =>
      maskError(formatted, error, (cause) => log.error({ err: cause }, 'request failed')),
    plugins: [
      knownOperation,
      storableVariables,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
    logger: log,
  });
  await server.start();
  const unknown = Object.keys(env.subgraphUrls).filter((name) => !upstreams.has(name));
  if (unknown.length > 0) log.warn({ unknown }, 'SUBGRAPH_URLS names what the supergraph lacks');
  await app.register(fastifyApollo(server));
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
      await Promise.all([...upstreams.values()].map((upstream) => upstream.close()));
    },
  };
}

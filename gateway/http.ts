import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { maskError } from '#kernel/graph/mask-error.ts';
import { storableText, storableVariables } from '#kernel/graph/storable-text.ts';
import type { Logger } from '#kernel/log.ts';
import { createEngine } from './engine/engine.ts';
import type { GatewayEnv } from './env.ts';
import { knownOperation } from './known-operation.ts';
import { limitBodies } from './limits/body-limits.ts';
import { documentLimits } from './limits/document-limits.ts';
import { requestLimits } from './limits/request-limits.ts';
import { orTokensExceeded, refuseLargeSource } from './limits/source-limits.ts';
import { TIERS } from './limits/tiers.ts';
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

/** Starts the endpoint over the supergraph, whether its subgraphs run or not. */
export async function startGateway(env: GatewayEnv, log: Logger): Promise<RunningGateway> {
  const supergraph = await readSupergraph(env.supergraphFile);
  const upstreams = new Map<string, Upstream>();
  for (const [name, url] of supergraph.subgraphs)
    upstreams.set(
      name,
      createUpstream({ name, url: env.subgraphUrls[name] ?? url, ...env.upstream, log }),
    );
  const limits = TIERS[env.limits];
  const gateway = createEngine(supergraph.sdl, {
    maxCoercionErrors: limits.coercionErrors,
    ask(name, request) {
      const upstream = upstreams.get(name);
      if (upstream === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
      return upstream.ask(request);
    },
  });
  const app = Fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle' });
  limitBodies(app, limits);
  const server = new ApolloServer({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    // Suggestions are hidden though introspection is open: whether one closes it must not change what a misspelt name tells, and looking
    // for near names costs more than the rest of a validation.
    validationOptions: { maxErrors: limits.errors, hideSuggestions: true },
    validationRules: [
      documentLimits(limits),
      storableText,
      ...(env.personalData === 'closed' ? [closedPersons(supergraph.policied)] : []),
    ],
    formatError: (formatted, error) =>
      maskError(formatted, orTokensExceeded(error, limits), (cause) =>
        log.error({ err: cause }, 'request failed'),
      ),
    plugins: [
      requestLimits(limits),
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
  await app.register(fastifyApollo<BaseContext>(server), {
    async context(request) {
      refuseLargeSource(request, limits);
      return {};
    },
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
      await Promise.all([...upstreams.values()].map((upstream) => upstream.close()));
    },
  };
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Logger } from '#kernel/log.ts';
import { GRAPH_HEADER } from './apollo/hold-graph.ts';
import { createApolloServer } from './apollo/server.ts';
import { createClientUsage } from './client-usage/client-usage.ts';
import { createDirectLane } from './direct/direct-lane.ts';
import { readPlainRequest } from './direct/plain-request.ts';
import { registerDrain } from './drain.ts';
import type { GatewayEnv } from './env.ts';
import { createEvents } from './events/events.ts';
import { graphsOf } from './graph/graphs-of-env.ts';
import { createGuards } from './guards.ts';
import { registerHealth } from './health.ts';
import { identifyRequests } from './identity/identify-request.ts';
import { identityOf } from './identity/identity-of-env.ts';
import { registerSignIn } from './identity/sign-in-routes.ts';
import { largestLimits } from './limits/limits-of-caller.ts';
import { requireWithinLimits } from './limits/source-limits.ts';
import { registerScopes } from './open-scope.ts';
import { registerPlayground } from './playground/plugin.ts';
import { createTelemetry, registerTelemetry } from './telemetry/telemetry.ts';
import { COMPRESSED, registerCompression } from './transport/compression.ts';
import { serverOptions } from './transport/server-options.ts';
import { registerTransport } from './transport/transport.ts';

export interface RunningGateway {
  /** The GraphQL endpoint. */
  readonly url: string;
  readonly playgroundUrl: string;
  /** Says that it is not ready, then takes no more connections, lets running requests finish and closes the pools. */
  close(): Promise<void>;
}

/** Of an answer that Apollo Server did not make, as it sends them. */
const ANSWER_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
} as const;

/** Starts the endpoint over the supergraph, whether its subgraphs run or not. */
export async function startGateway(env: GatewayEnv, log: Logger): Promise<RunningGateway> {
  const { identity, development } = await identityOf(env, log);
  const telemetry = createTelemetry(env.telemetry);
  const graphs = await graphsOf(env, log, telemetry.metrics);
  graphs.onTake(({ version }) => telemetry.metrics.took(version));
  const limits = largestLimits(env.limits);
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: env.quotas.trustedProxies.length > 0 && [...env.quotas.trustedProxies],
    ...serverOptions(env.transport),
  });
  await registerCompression(app);
  const drain = registerDrain(app, env.drain);
  registerTransport(app, {
    settings: env.transport,
    path: '/graphql',
    sendsEvents: (request) => events.accepts(request),
  });
  const usage = createClientUsage({
    everyMs: env.usageDeliveryMs,
    upstream: env.upstream,
    urlOf: (name) => env.subgraphUrls[name] ?? graphs.current().supergraph.subgraphs.get(name),
    log,
  });
  const guards = await createGuards(app, env, usage, log);
  const server = createApolloServer(app, graphs, {
    limits,
    metrics: telemetry.metrics,
    introspection: env.introspection,
    log,
  });
  await server.start();
  const scopeOf = registerScopes(app, env.limits, telemetry, guards.charge);
  registerTelemetry(app, telemetry, {
    path: '/graphql',
    token: env.telemetry.metricsToken,
    log,
  });
  const events = createEvents(app, {
    env,
    server,
    graphs,
    identity,
    guards,
    scopeOf,
    metrics: telemetry.metrics,
    path: '/graphql',
    log,
  });
  const answerDirectly = createDirectLane(graphs, telemetry.metrics, log, env.shareAnswersMs);
  const byApollo = fastifyApolloHandler(server, {
    async context(request, reply) {
      const scope = scopeOf(request, reply);
      requireWithinLimits(request, graphs.current().documents, scope.limits);
      return { scope };
    },
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    compress: COMPRESSED,
    ...guards.hooks(identifyRequests(app, identity, log)),
    async handler(request, reply) {
      if (events.accepts(request)) return events.answer(request, reply);
      const plain = readPlainRequest(request);
      const answer = plain === null ? null : await answerDirectly(plain, scopeOf(request, reply));
      if (answer === null) return byApollo.call(app, request, reply);
      void reply.headers(ANSWER_HEADERS).header(GRAPH_HEADER, answer.version);
      return answer.text;
    },
  });
  await registerPlayground(app, {
    cacheDir: join(env.dataFolder, 'playground'),
    operationsDir: fileURLToPath(new URL('../schema/operations', import.meta.url)),
    endpoint: '/graphql',
    givesTokens: development !== null,
    isLazy: env.standalone !== null,
  });
  registerSignIn(app, development);
  registerHealth(app, graphs, drain);
  await app.listen({ port: env.port, host: env.host });
  return {
    url: `${app.listeningOrigin}/graphql`,
    playgroundUrl: `${app.listeningOrigin}/playground`,
    async close() {
      await drain.begin();
      await drain.finish(events.close, async () => {
        await server.stop();
        await graphs.close();
        await guards.quotas.close();
      });
      await usage.close();
    },
  };
}

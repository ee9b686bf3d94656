import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '#kernel/log.ts';
import type { ApolloContext } from '../apollo/adapter.ts';
import type { GatewayEnv } from '../env.ts';
import type { Graphs } from '../graph/graphs.ts';
import type { Guards } from '../guards.ts';
import type { Identity } from '../identity/identity.ts';
import { largestLimits, limitsOfCaller } from '../limits/limits-of-caller.ts';
import type { ScopeOf } from '../open-scope.ts';
import { createPeerAddress } from '../peer-address.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { createConnectionCount } from './connection-count.ts';
import { createPipeline } from './pipeline.ts';
import { createSocketScopes } from './socket-scope.ts';
import { createSseRequests, type SseRequests } from './sse-requests.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createProtocol } from './websocket-protocol.ts';
import { createWebSockets } from './websockets.ts';

export interface EventsOptions {
  readonly env: Pick<GatewayEnv, 'events' | 'upstream' | 'subgraphUrls' | 'limits' | 'quotas'>;
  readonly server: ApolloServer<ApolloContext>;
  readonly graphs: Graphs;
  readonly identity: Identity;
  readonly guards: Pick<Guards, 'documents' | 'chargeClient' | 'usage'>;
  readonly scopeOf: ScopeOf;
  readonly metrics: Pick<Metrics, 'subscribed' | 'notified'>;
  /** The endpoint that WebSockets are opened at, too. */
  readonly path: string;
  readonly log: Logger;
}

/** Everything about subscriptions. */
export interface Events extends Omit<SseRequests, 'goAway'> {
  /** Lets all clients connect again elsewhere, and ends what runs for them. */
  close(): Promise<void>;
}

/** Serves subscriptions over server-sent events and WebSockets. Called before `app` listens. */
export function createEvents(app: FastifyInstance, options: EventsOptions): Events {
  const { env, server, graphs, identity, guards, scopeOf, metrics, path, log } = options;
  const settings = env.events;
  app.decorateRequest('isStream', false);
  const subscriptions = createSubscriptions({
    graphs,
    pipeline: createPipeline({ server, graphs, documents: guards.documents, log }),
    settings,
    upstream: env.upstream,
    subgraphUrls: env.subgraphUrls,
    metrics,
    log,
  });
  const connections = createConnectionCount(settings);
  const sse = createSseRequests({
    subscriptions,
    connections,
    settings,
    scopeOf,
    identifyAgain:
      ({ headers }) =>
      async () =>
        identity.identify(headers.authorization, headers['estuaire-purpose']?.toString()),
  });
  const sockets = createWebSockets({
    path,
    protocol: createProtocol({
      subscriptions,
      maxSubscriptions: settings.maxSubscriptionsPerConnection,
    }),
    settings,
    identity,
    connections,
    recheckMs: settings.recheckMs,
    peerAddress: createPeerAddress(env.quotas.trustedProxies),
    scopeOf: createSocketScopes(
      (caller) => limitsOfCaller(env.limits, caller),
      guards.chargeClient,
      guards.usage,
    ),
    maxBytes: largestLimits(env.limits).bodyBytes,
    log,
  });
  app.server.on('upgrade', sockets.upgrade);
  return {
    ...sse,
    async close() {
      sse.goAway();
      await sockets.goAway();
      subscriptions.close();
    },
  };
}

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { maskError } from '#kernel/graph/mask-error.ts';
import { textsOfDocument } from '#kernel/graph/storable-text.ts';
import type { Logger } from '#kernel/log.ts';
import { unconditionalSubscriptionRoot } from '../events/unconditional-root.ts';
import type { Graphs } from '../graph/graphs.ts';
import { CLIENT_TEXTS } from '../limits/client-texts.ts';
import { introspectionDisabled } from '../limits/closed-introspection.ts';
import { explainCost } from '../limits/explain-cost.ts';
import { requestLimits } from '../limits/request-limits.ts';
import type { Limits } from '../limits/tiers.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { watchStages } from '../telemetry/watch-stages.ts';
import { type ApolloContext, gatewayOf } from './adapter.ts';
import { holdGraph } from './hold-graph.ts';
import { knownOperation } from './known-operation.ts';

interface ApolloOptions {
  /** The most that anybody may send; each caller's own limits go with the request. */
  readonly limits: Pick<Limits, 'tokens' | 'errors'>;
  readonly metrics: Metrics;
  readonly introspection: 'open' | 'closed';
  readonly log: Logger;
}

/** Apollo Server over the graphs: it parses, validates and answers. */
export const createApolloServer = (
  app: FastifyInstance,
  graphs: Graphs,
  { limits, metrics, introspection, log }: ApolloOptions,
): ApolloServer<ApolloContext> =>
  new ApolloServer<ApolloContext>({
    gateway: gatewayOf(graphs, metrics),
    introspection: true,
    // Texts are found by their hashes before (documents/), for every lane.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    // Suggestions are hidden though introspection is open: whether one closes it must not change what a misspelt name tells, and looking
    // for near names costs more than the rest of a validation.
    validationOptions: { maxErrors: limits.errors, hideSuggestions: true },
    validationRules: [
      textsOfDocument(CLIENT_TEXTS),
      unconditionalSubscriptionRoot,
      ...(introspection === 'closed' ? [introspectionDisabled] : []),
    ],
    formatError: (formatted, error) =>
      maskError(formatted, error, (cause) => log.error({ err: cause }, 'request failed')),
    plugins: [
      holdGraph(graphs),
      watchStages,
      requestLimits(graphs),
      explainCost(graphs),
      knownOperation,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
    logger: log,
  });

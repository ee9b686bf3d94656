import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { ValidationRule } from 'graphql';
import { maskError } from '#kernel/graph/mask-error.ts';
import { storableText, storableVariables } from '#kernel/graph/storable-text.ts';
import type { Logger } from '#kernel/log.ts';
import type { Graphs } from '../graph/graphs.ts';
import { documentLimits } from '../limits/document-limits.ts';
import { requestLimits } from '../limits/request-limits.ts';
import { orTokensExceeded } from '../limits/source-limits.ts';
import type { Limits } from '../limits/tiers.ts';
import { type ApolloContext, gatewayOf } from './adapter.ts';
import { knownOperation } from './known-operation.ts';

interface ApolloOptions {
  readonly limits: Limits;
  readonly rules: readonly ValidationRule[];
  readonly log: Logger;
}

/** Apollo Server over the graphs: it parses, validates and answers. */
export const createApolloServer = (
  app: FastifyInstance,
  graphs: Graphs,
  { limits, rules, log }: ApolloOptions,
): ApolloServer<ApolloContext> =>
  new ApolloServer<ApolloContext>({
    gateway: gatewayOf(graphs),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    // Suggestions are hidden though introspection is open: whether one closes it must not change what a misspelt name tells, and looking
    // for near names costs more than the rest of a validation.
    validationOptions: { maxErrors: limits.errors, hideSuggestions: true },
    validationRules: [documentLimits(limits), storableText, ...rules],
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

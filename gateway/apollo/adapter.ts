import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { valueInNfc } from '../engine/nfc.ts';
import type { AnswerError } from '../engine/run.ts';
import { acceptSubscription, type Subscribing } from '../events/accept-subscription.ts';
import type { Graphs } from '../graph/graphs.ts';
import { operationKey } from '../operation-key.ts';
import type { RequestScope } from '../request-scope.ts';
import { explanation } from '../telemetry/explain.ts';
import type { Metrics } from '../telemetry/metrics.ts';

/** What the pipeline hands on with each request. */
export interface ApolloContext {
  readonly scope: RequestScope;
  /** There where the answer may be events. */
  readonly subscribing?: Subscribing;
}

/** The graphs as Apollo Server takes a gateway: it validates with a graph's schema, and the same graph answers. */
export const gatewayOf = (graphs: Graphs, metrics: Metrics): GatewayInterface => ({
  async load() {
    return {
      async executor({ request, source, document, operation, schema, context }) {
        const { scope, subscribing } = context as ApolloContext;
        const graph = graphs.of(schema);
        const sent = valueInNfc(request.variables ?? {});
        const read = graph.engine.coerce(operation, sent, scope.limits.coercionErrors);
        if ('errors' in read) return { errors: read.errors };
        const name = request.operationName ?? '';
        if (operation.operation === 'subscription' || subscribing?.isOnly === true) {
          const variables = { sent, coerced: read.coerced };
          const asked = { source, document, operation, operationName: name, variables };
          return acceptSubscription(graph, asked, scope, subscribing);
        }
        const access = graph.accessOf(scope.caller);
        const key = operationKey(access, scope);
        let prepared = graph.operations.get(source, name, key);
        if (prepared === undefined) {
          prepared =
            graph.operations.takeAhead(source, name, key) ??
            graph.engine.prepare(document, operation, access);
          graph.operations.set(source, name, key, prepared, scope);
        }
        let decided = prepared.decided(read.coerced);
        if (decided === undefined) {
          const end = scope.watch?.begin('plan');
          const began = performance.now();
          decided = await prepared.decide(read.coerced);
          end?.();
          metrics.planned((performance.now() - began) / 1_000);
        } else {
          metrics.known();
        }
        const { data: text, errors } = await graph.engine.execute(
          decided,
          { sent, coerced: read.coerced },
          scope,
        );
        const data = JSON.parse(text) as Record<string, unknown> | null;
        return {
          data,
          ...(errors.length === 0 ? {} : { errors: errors.map(asGraphqlError) }),
          ...(scope.isExplained ? { extensions: { explain: explanation(decided, scope) } } : {}),
        };
      },
    };
  },
  onSchemaLoadOrUpdate: (callback) =>
    graphs.onTake(({ schema, supergraph }) =>
      callback({ apiSchema: schema, coreSupergraphSdl: supergraph.sdl }),
    ),
  stop: async () => undefined,
});

const asGraphqlError = ({ message, path, extensions }: AnswerError): GraphQLError =>
  new GraphQLError(message, { extensions, ...(path === undefined ? {} : { path }) });

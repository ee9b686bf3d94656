import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { AnswerError } from '../engine/run.ts';
import type { Graphs } from '../graph/graphs.ts';
import type { RequestScope } from '../request-scope.ts';

/** What the pipeline hands on with each request. */
export interface ApolloContext {
  readonly scope: RequestScope;
}

/** The graphs as Apollo Server takes a gateway: it validates with a graph's schema, and the same graph answers. */
export const gatewayOf = (graphs: Graphs): GatewayInterface => ({
  async load() {
    return {
      async executor({ request, source, document, operation, schema, context }) {
        const { scope } = context as ApolloContext;
        const graph = graphs.of(schema);
        const { variables: sent = {} } = request;
        const read = graph.engine.coerce(operation, sent, scope.limits.coercionErrors);
        if ('errors' in read) return { errors: read.errors };
        const access = graph.accessOf(scope.caller);
        const name = request.operationName ?? '';
        let prepared = graph.operations.get(source, name, access.shape);
        if (prepared === undefined) {
          prepared = graph.engine.prepare(document, operation, access);
          graph.operations.set(source, name, access.shape, prepared);
        }
        const { data, errors } = await graph.engine.execute(
          prepared,
          { sent, coerced: read.coerced },
          scope,
        );
        return errors.length === 0 ? { data } : { data, errors: errors.map(asGraphqlError) };
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

import type { ApolloServerPlugin } from '@apollo/server';
import type { Graphs } from '../graph/graphs.ts';
import type { RequestScope } from '../request-scope.ts';
import { EXPLAIN_HEADER } from '../telemetry/explain.ts';
import { actualCost } from './cost/actual-cost.ts';

/** Whether a request asks what it costs. Everybody may know. */
const wantsCost = (header: string | undefined): boolean =>
  header?.split(',').some((word) => word.trim() === 'cost') === true;

/** Says in `extensions.cost` of an answer what the request was estimated to cost, what it did, and what it may. */
export const explainCost = (
  graphs: Graphs,
): ApolloServerPlugin<{ readonly scope: RequestScope }> => ({
  async requestDidStart({ request: { http, operationName, variables = {} } }) {
    if (!wantsCost(http?.headers.get(EXPLAIN_HEADER))) return;
    return {
      async willSendResponse({
        response: { body },
        source,
        document,
        operation,
        schema,
        contextValue,
      }) {
        if (body.kind !== 'single' || source === undefined) return;
        const { data, extensions } = body.singleResult;
        if (document === undefined || operation == null || data === undefined) return;
        const { limits } = contextValue.scope;
        const { documents } = graphs.of(schema);
        body.singleResult.extensions = {
          ...extensions,
          cost: {
            estimated: documents.known(source)?.operation(operationName)?.price(variables, limits),
            actual: actualCost(documents.costs, document, operation, data),
            maximum: limits.cost,
          },
        };
      },
    };
  },
});

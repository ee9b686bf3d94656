import type { ApolloServerPlugin } from '@apollo/server';
import { endingRequest } from '#kernel/errors.ts';
import { requireTexts } from '#kernel/graph/storable-text.ts';
import type { Graphs } from '../graph/graphs.ts';
import type { RequestScope } from '../request-scope.ts';
import { limitErrors, statusOfRefusal } from './answer-limits.ts';
import { CLIENT_TEXTS } from './client-texts.ts';
import { exceededByVariables } from './variable-limits.ts';

/** Refuses what is too large in the variables of a request or no text of a client, and what costs too much, before it is planned; keeps the errors of every answer few. */
export const requestLimits = (
  graphs: Graphs,
): ApolloServerPlugin<{ readonly scope: RequestScope }> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, source, schema, contextValue: { scope } }) {
        const { operationName, variables = {} } = request;
        const exceeded = exceededByVariables(variables, scope.limits);
        if (exceeded !== undefined) throw endingRequest(exceeded);
        requireTexts(variables, CLIENT_TEXTS);
        const facts = graphs.of(schema).documents.of(source, scope.limits);
        const cost = facts?.operation(operationName)?.price(variables, scope.limits);
        if (cost instanceof Error) throw endingRequest(cost);
        if (cost !== undefined) await scope.charge(cost);
      },
      async willSendResponse({ response, contextValue: { scope } }) {
        if (response.body.kind !== 'single') return;
        const answer = response.body.singleResult;
        limitErrors(answer, scope.limits.errors);
        const status = statusOfRefusal(answer);
        if (status !== undefined) response.http.status = status;
      },
    };
  },
});

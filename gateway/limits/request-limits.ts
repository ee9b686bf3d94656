import type { ApolloServerPlugin } from '@apollo/server';
import { endingRequest } from '#kernel/errors.ts';
import { limitErrors, statusOfRefusal } from './answer-limits.ts';
import type { Limits } from './tiers.ts';
import { exceededByVariables } from './variable-limits.ts';

/** Refuses what is too large in the variables of a request before it is planned, and keeps the errors of every answer few. */
export const requestLimits = (limits: Limits): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        const exceeded = exceededByVariables(request.variables ?? {}, limits);
        if (exceeded !== undefined) throw endingRequest(exceeded);
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const answer = response.body.singleResult;
        limitErrors(answer, limits.errors);
        const status = statusOfRefusal(answer);
        if (status !== undefined) response.http.status = status;
      },
    };
  },
});

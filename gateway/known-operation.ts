import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/**
 * Refuses a request whose document does not say which operation to run, or names one that it lacks, with 400: `@apollo/gateway` would
 * fail on it as if the mistake were the server's.
 */
export const knownOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation !== undefined) return;
        throw new GraphQLError('The document holds several operations, or none of that name.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        });
      },
    };
  },
};

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/**
 * Refuses with 400 a request whose document does not say which operation to run, names one that it lacks, or holds one of a kind that
 * the schema does not have: its execution would fail as if the mistake were the server's.
 */
export const knownOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema }) {
        if (operation === undefined)
          throw unknown('The document holds several operations, or none of that name.');
        if (schema.getRootType(operation.operation) == null)
          throw unknown(`The hub has no ${operation.operation}s.`);
      },
    };
  },
};

const unknown = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

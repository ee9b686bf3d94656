import type { GraphQLError } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';

/** Ends a request whose operation has no plan, or one that cannot be followed. The reason is for the log: it names subgraphs. */
export const notPlanned = (reason: string): GraphQLError =>
  endingRequest(
    hubError('OPERATION_NOT_PLANNED', 'The gateway finds no way to answer the operation.', {
      cause: new Error(reason),
    }),
  );

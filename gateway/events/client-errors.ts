import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';

/** What a client sees of the error that ended its subscription: ours as they are, any other as one closed code. */
export function shownError(error: unknown): GraphQLFormattedError {
  const isOurs = error instanceof GraphQLError && error.extensions['code'] !== undefined;
  if (!isOurs)
    return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const { http: _http, ...extensions } = error.extensions;
  return { message: error.message, extensions };
}

/** The error of a client that has as many connections or subscriptions as it may have. */
export const tooMany = (): GraphQLError =>
  endingRequest(
    hubError(
      'TOO_MANY_SUBSCRIPTIONS',
      'expected fewer subscriptions, got one more than the caller may have open.',
    ),
  );

/** The error of a client that comes while the gateway ends. */
export const shuttingDown = (): GraphQLError =>
  endingRequest(hubError('SHUTTING_DOWN', 'The gateway ends.'));

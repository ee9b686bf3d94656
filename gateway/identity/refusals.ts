import { GraphQLError } from 'graphql';
import { endingRequest, type HubError, hubError } from '#kernel/errors.ts';

const SENTENCES = {
  expired: 'The token has expired.',
  malformed: 'The token cannot be used.',
  'unknown-issuer': 'The token comes from an issuer that this hub does not know.',
} as const;

/** Why a token is refused, as far as a client is told. */
export type TokenFault = keyof typeof SENTENCES;

/** The error that ends a request whose token is not believed: 401, with the challenge that RFC 6750 asks for. */
export const tokenRefused = (reason: TokenFault): GraphQLError =>
  withHeader(hubError('TOKEN_INVALID', SENTENCES[reason], { reason }), [
    'www-authenticate',
    `Bearer realm="estuaire", error="invalid_token", error_description="${SENTENCES[reason]}"`,
  ]);

/** The error that ends a request whose token nobody can check now. */
export const issuerUnavailable = (): GraphQLError =>
  withHeader(hubError('ISSUER_UNAVAILABLE', 'The token cannot be checked now.'), [
    'retry-after',
    '30',
  ]);

/** The error that ends a request for a purpose that is not the caller's. */
export const purposeRefused = (message: string): GraphQLError =>
  endingRequest(hubError('PURPOSE_REFUSED', message));

/** The error that ends a request under an agreement that is over. */
export const agreementExpired = (): GraphQLError =>
  endingRequest(
    hubError('AGREEMENT_EXPIRED', 'The agreement under which the token was given is over.'),
  );

/** The HTTP status of `error`, with a header: the answer's map of headers as Apollo Server takes it. */
function withHeader(error: HubError, header: readonly [name: string, value: string]): GraphQLError {
  const ending = endingRequest(error);
  const http = { ...(ending.extensions['http'] as object), headers: new Map([header]) };
  return new GraphQLError(ending.message, {
    originalError: error,
    extensions: { ...ending.extensions, http },
  });
}

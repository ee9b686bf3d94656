import { type ASTNode, GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode, type ErrorRow } from './error-codes.ts';

/** An error whose message is ours and may be shown to callers. */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown>, cause?: unknown) {
    super(message, {
      extensions: { ...details, code },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
    this.name = 'HubError';
    this.code = code;
  }
}

/** Makes the error to throw for `code`; `details` become extensions beside the code. Quote offending values with `JSON.stringify` in the message. */
export function hubError(
  code: ErrorCode,
  message: string,
  { cause, ...details }: Record<string, unknown> = {},
): HubError {
  return new HubError(code, message, details, cause);
}

/** The error `error` for a request that it ends before anything is executed: the answer gets the HTTP status of the code, and the place of `node`. */
export function endingRequest(error: HubError, node?: ASTNode): GraphQLError {
  const { status }: ErrorRow = ERRORS[error.code];
  return new GraphQLError(error.message, {
    ...(node === undefined ? {} : { nodes: node }),
    originalError: error,
    extensions: {
      ...error.extensions,
      ...(status === undefined ? {} : { http: { status } }),
    },
  });
}

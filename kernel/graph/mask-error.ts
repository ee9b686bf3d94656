import type { GraphQLFormattedError } from 'graphql';
import postgres from 'postgres';
import { ERRORS, type ErrorCode } from '../error-codes.ts';
import { HubError, hubError } from '../errors.ts';

/** Codes that Apollo Server gives to errors about the request itself, whose messages quote nothing but the request. */
export const DOCUMENT_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const isDatabaseDown = (error: unknown): boolean => {
  if (error instanceof postgres.PostgresError) return /^(?:08|57P)/u.test(error.code);
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === 'string' &&
    /^(?:ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|CONNECT|CONNECTION)/u.test(code)
  );
};

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let next = error; next !== undefined && next !== null && chain.length < 8; ) {
    chain.push(next);
    next =
      (next as { originalError?: unknown }).originalError ?? (next as { cause?: unknown }).cause;
  }
  return chain;
}

/**
 * What a caller sees of an error: our own messages as they are (also those a subgraph sent, already read by the gateway), Apollo's about the
 * request as they are, the rest as a closed code. Judged by codes, not by classes: Apollo's errors come from another copy of graphql. Never throws. `report` gets what was hidden, and the reasons of the hub's own faults.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const chain = causes(error);
  const own = chain.find((cause) => cause instanceof HubError);
  if (own !== undefined) {
    if (isOurFault(own.code)) report(own.originalError ?? own);
    return shown(formatted, own.message, own.extensions);
  }
  if (chain.some(isDatabaseDown)) {
    report(error);
    const down = hubError('DATABASE_UNAVAILABLE', 'The data cannot be read just now.');
    return shown(formatted, down.message, down.extensions);
  }
  const { code, ...details } = formatted.extensions ?? {};
  if (DOCUMENT_CODES.has(code)) {
    return { message: formatted.message, ...place(formatted), extensions: { code } };
  }
  if (isHubCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    const { stacktrace: _stacktrace, serviceName: _serviceName, ...rest } = details;
    if (isOurFault(code)) report(new Error(formatted.message));
    return shown(formatted, formatted.message, { ...rest, code });
  }
  report(error);
  return shown(formatted, 'Internal server error', {
    code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode,
  });
}

/** Whether a code tells of a fault of the hub's own, whose reason only its log may tell. */
const isOurFault = (code: ErrorCode): boolean => code === 'OPERATION_NOT_PLANNED';

const isHubCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERRORS, code);

const shown = (
  formatted: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError => ({
  message,
  ...place(formatted),
  extensions: { ...extensions },
});

const place = ({ path, locations }: GraphQLFormattedError) => ({
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
});

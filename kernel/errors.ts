import { type ASTNode, GraphQLError } from 'graphql';

/** One row of the error table: what a code means, what the caller can do about it, and the HTTP status when it ends a request. */
export interface ErrorRow {
  readonly meaning: string;
  readonly remedy: string;
  readonly status?: number;
  /** Said by the gateway alone: a subgraph that answers with such a code is not believed. */
  readonly isGatewayOnly?: true;
}

/** Every code the hub answers with, sorted. `docs/errors.md` is printed from this table. */
export const ERRORS = {
  ARGUMENT_OUT_OF_RANGE: {
    meaning: 'An argument lies outside the range that the field accepts.',
    remedy: 'Send a value inside the range that the message quotes.',
  },
  BODY_ENCODED: {
    meaning: 'The body of the request is compressed.',
    remedy: 'Send it as it is, without `Content-Encoding`.',
    status: 415,
    isGatewayOnly: true,
  },
  BODY_TOO_LARGE: {
    meaning: 'The body of the request is larger than the gateway reads.',
    remedy: 'Send a smaller document or fewer variables; `maximum` is the limit in bytes.',
    status: 413,
    isGatewayOnly: true,
  },
  CODE_MALFORMED: {
    meaning: 'A code does not have the form of its code system (SIRET, ROME, NAF, INSEE commune…).',
    remedy: 'Correct the code; the message quotes the value and the expected form.',
  },
  CODE_UNKNOWN: {
    meaning:
      'A well-formed code or identifier names nothing that the hub knows; the field is null.',
    remedy: 'Check the code, or its successor in the reference subgraph.',
  },
  CURSOR_INVALID: {
    meaning: 'A cursor was altered, cut, or comes from a list with other filters or another order.',
    remedy: 'Start again without `after`, or pass a cursor of the same list unchanged.',
  },
  DATABASE_UNAVAILABLE: {
    meaning: 'A subgraph cannot reach its database.',
    remedy: 'Try again; the operator sees the cause in the log.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'The hub failed in a way it does not explain to callers.',
    remedy: 'Report the correlation id of the answer.',
    status: 500,
  },
  LIMIT_EXCEEDED: {
    meaning:
      'The document or its variables exceed one of the limits of the gateway, which `limit` names.',
    remedy: 'Ask for less at once: `value` is what was counted, `maximum` what is allowed.',
    status: 400,
    isGatewayOnly: true,
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    meaning: 'The page size `first` lies outside the allowed range.',
    remedy: 'Ask for a page inside the range that the message quotes.',
  },
  PERSONAL_DATA_CLOSED: {
    meaning: 'The document reads fields about persons, which this hub does not serve.',
    remedy: 'Leave out the fields that the message names.',
    status: 403,
    isGatewayOnly: true,
  },
  SUBGRAPH_RESPONSE_INVALID: {
    meaning: 'A subgraph answered with something that is not a GraphQL response.',
    remedy: 'Its fields are null and the rest of the answer holds; try again later.',
    isGatewayOnly: true,
  },
  SUBGRAPH_RESPONSE_TOO_LARGE: {
    meaning: 'A subgraph answered with more than the gateway accepts.',
    remedy: 'Ask for a smaller page.',
    isGatewayOnly: true,
  },
  SUBGRAPH_TIMEOUT: {
    meaning: 'A subgraph did not answer before its deadline.',
    remedy: 'Its fields are null and the rest of the answer holds; try again later.',
    isGatewayOnly: true,
  },
  SUBGRAPH_UNAVAILABLE: {
    meaning: 'A subgraph cannot be reached.',
    remedy: 'Its fields are null and the rest of the answer holds; try again later.',
    isGatewayOnly: true,
  },
  TEXT_MALFORMED: {
    meaning:
      'A text holds a NUL character or half of a surrogate pair, which no text of the hub can hold.',
    remedy: 'Send the text without it; the message names the argument or variable.',
    status: 400,
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether `code` is one of the table that a subgraph may answer with. */
export const isSubgraphCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' &&
  Object.hasOwn(ERRORS, code) &&
  (ERRORS as Readonly<Record<string, ErrorRow>>)[code]?.isGatewayOnly !== true;

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

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
  AGREEMENT_EXPIRED: {
    meaning: 'The agreement under which the token was given is over.',
    remedy: 'Renew the agreement of your organisation with the hub, and ask for a new token.',
    status: 403,
    isGatewayOnly: true,
  },
  ANSWER_TOO_LARGE: {
    meaning: 'The answer would be larger than the gateway sends.',
    remedy: 'Ask for smaller pages or fewer fields; `maximum` is the limit in bytes.',
    isGatewayOnly: true,
  },
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
  CONTENT_TYPE_REFUSED: {
    meaning: 'The body of the request is said to be something else than JSON in UTF-8.',
    remedy: 'Send JSON in UTF-8, with `Content-Type: application/json`.',
    status: 415,
    isGatewayOnly: true,
  },
  CURSOR_INVALID: {
    meaning: 'A cursor was altered, cut, or comes from a list with other filters or another order.',
    remedy: 'Start again without `after`, or pass a cursor of the same list unchanged.',
  },
  DATABASE_UNAVAILABLE: {
    meaning: 'A subgraph cannot reach its database.',
    remedy: 'Try again; the operator sees the cause in the log.',
  },
  DOCUMENT_HASH_WRONG: {
    meaning: 'The hash that came with a document is not the SHA-256 of its text.',
    remedy: 'Send the hash of the text as it is sent, in hexadecimal.',
    status: 400,
    isGatewayOnly: true,
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning: 'The gateway answers registered documents only, and this is none of them.',
    remedy:
      'Send the id or the exact text of a registered document; ask to have others registered.',
    status: 400,
    isGatewayOnly: true,
  },
  FORBIDDEN: {
    meaning: 'The caller may not read the field, for none of the purposes of the request.',
    remedy: 'Sign in as somebody who may, or leave the field out; the rest of the answer holds.',
    status: 403,
    isGatewayOnly: true,
  },
  HUB_BUSY: {
    meaning: 'The gateway answers as many requests as it can, and as many wait.',
    remedy: 'Try again after the seconds that `Retry-After` says.',
    status: 503,
    isGatewayOnly: true,
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'The hub failed in a way it does not explain to callers.',
    remedy: 'Report the correlation id of the answer.',
    status: 500,
  },
  INTROSPECTION_DISABLED: {
    meaning: 'The schema is asked for, and this gateway does not tell it.',
    remedy: 'Read `schema/api.graphql`, which is published.',
    status: 400,
    isGatewayOnly: true,
  },
  ISSUER_UNAVAILABLE: {
    meaning: 'The keys of the issuer of the token cannot be fetched, so that nobody can check it.',
    remedy: 'Try again after the seconds that `Retry-After` says.',
    status: 503,
    isGatewayOnly: true,
  },
  LIMIT_EXCEEDED: {
    meaning:
      'The document, its variables or what its answer leads to exceed one of the limits of the gateway, which `limit` names.',
    remedy: 'Ask for less at once: `value` is what was counted, `maximum` what is allowed.',
    status: 400,
    isGatewayOnly: true,
  },
  NOT_ACCEPTABLE: {
    meaning: 'The client takes no answer in a form that the gateway has.',
    remedy: 'Send `Accept: application/json`, or `text/event-stream` for events.',
    status: 406,
    isGatewayOnly: true,
  },
  OPERATION_NOT_PLANNED: {
    meaning: 'The gateway finds no way to bring the operation, or a field of it, together.',
    remedy:
      'Ask for less in one operation, or write it with fewer fragments and conditions; it is a fault of the hub, which its log tells.',
    status: 500,
    isGatewayOnly: true,
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    meaning: 'The page size `first` lies outside the allowed range.',
    remedy: 'Ask for a page inside the range that the message quotes.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The gateway does not know the text of this hash or id, or not any more.',
    remedy: 'Send the text with the hash once; clients of automatic persisted queries do.',
    status: 200,
    isGatewayOnly: true,
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'The gateway is told to keep no texts: a hash or an id alone names none.',
    remedy: 'Send the text.',
    status: 200,
    isGatewayOnly: true,
  },
  PLANNING_TIMEOUT: {
    meaning: 'The operation takes longer to plan than the gateway allows, or too many wait for it.',
    remedy: 'Ask for less in one operation; when the hub is busy, try again.',
    status: 503,
    isGatewayOnly: true,
  },
  PURPOSE_REFUSED: {
    meaning:
      'The request is made for a purpose that its token does not carry, or that the role of its caller does not have.',
    remedy:
      'Name a purpose of your role in `estuaire-purpose`, or none for all that the token carries; ask your issuer for a token that carries it.',
    status: 403,
    isGatewayOnly: true,
  },
  QUOTA_EXCEEDED: {
    meaning: 'The caller has used the cost that it may use in a minute.',
    remedy: 'Try again after the seconds that `Retry-After` says, ask for less, or bring a token.',
    status: 429,
    isGatewayOnly: true,
  },
  REQUEST_NOT_SIGNED: {
    meaning: 'A subgraph was asked by somebody other than its gateway.',
    remedy: 'Ask the gateway. `reason` says what is wrong with the signature.',
    status: 401,
    isGatewayOnly: true,
  },
  SHUTTING_DOWN: {
    meaning: 'The gateway ends before it could answer the request.',
    remedy: 'Send it again: another gateway answers, or this one once it has started.',
    status: 503,
    isGatewayOnly: true,
  },
  SLICING_ARGUMENT_REQUIRED: {
    meaning: 'A list is asked without exactly one of the arguments that set its length.',
    remedy: 'Send one of the arguments that the message names, and only one.',
    status: 400,
    isGatewayOnly: true,
  },
  SUBGRAPH_BUSY: {
    meaning: 'More requests wait for a subgraph than the gateway lets wait.',
    remedy: 'Its fields are null and the rest of the answer holds; try again later.',
    isGatewayOnly: true,
  },
  SUBGRAPH_QUARANTINED: {
    meaning: 'A partner runs another schema than the one that it registered, and is not asked.',
    remedy:
      'Its fields are null and the rest of the answer holds, until it runs what it registered.',
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
  SUBSCRIPTION_NOT_ACCEPTED: {
    meaning: 'A subscription was asked for in a way that no events can be sent back.',
    remedy:
      'Send it with `Accept: text/event-stream`, or over a WebSocket with the subprotocol `graphql-transport-ws`.',
    status: 406,
    isGatewayOnly: true,
  },
  SUBSCRIPTION_OUTDATED: {
    meaning: 'The graph has changed while the subscription ran and no longer answers its document.',
    remedy: 'Correct the document, which the message says what is wrong with, and subscribe again.',
    isGatewayOnly: true,
  },
  SUBSCRIPTION_OVERFLOW: {
    meaning: 'More events came for a subscription than could be answered or were read.',
    remedy: 'Subscribe again, read faster, or ask for less with each event.',
    isGatewayOnly: true,
  },
  SUBSCRIPTION_REFUSED: {
    meaning:
      'The caller may not be told these events: there is no consent to be told, or they are of an establishment that the caller does not act for.',
    remedy: 'Give the consent first, or name an establishment of your own; the message says which.',
  },
  TEXT_MALFORMED: {
    meaning:
      'A text holds a control character (other than tab and ends of lines), a character that turns the direction of text, or half of a surrogate pair.',
    remedy: 'Send the text without it; the message names the argument or variable.',
    status: 400,
  },
  TOKEN_INVALID: {
    meaning:
      'The token of the request has expired, comes from an issuer that the hub does not know, or cannot be used.',
    remedy:
      'Get a new token from your issuer and send it once, as `Authorization: Bearer …`; without any the hub answers what is open to all.',
    status: 401,
    isGatewayOnly: true,
  },
  TOO_MANY_HEADERS: {
    meaning: 'The request has more headers than the gateway reads.',
    remedy: 'Send fewer; `maximum` is how many are read.',
    status: 431,
    isGatewayOnly: true,
  },
  TOO_MANY_SUBSCRIPTIONS: {
    meaning: 'The caller has as many connections or subscriptions open as one caller may.',
    remedy: 'End some; several subscriptions can share one WebSocket.',
    status: 429,
    isGatewayOnly: true,
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether `code` is one of the table that a subgraph may answer with. */
export const isSubgraphCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' &&
  Object.hasOwn(ERRORS, code) &&
  (ERRORS as Readonly<Record<string, ErrorRow>>)[code]?.isGatewayOnly !== true;

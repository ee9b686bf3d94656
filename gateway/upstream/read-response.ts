import { isUtf8 } from 'node:buffer';
import { failure, type Source } from './failure.ts';
import { isCostlyJson } from './json-size.ts';
import { loggedError, readError, type SubgraphError } from './read-error.ts';

export interface SubgraphResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SubgraphError[];
}

/** At most so many errors of one answer are passed on. */
const MAX_ERRORS = 5;

const CONTENT_TYPE =
  /^application\/(?:json|graphql-response\+json) *(?:; *charset *= *"?utf-8"? *)?$/iu;

/** An answer as it came over the wire, whole. */
export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  /** Empty when the answer came as it is. */
  readonly contentEncoding: string;
  readonly body: Buffer;
}

/**
 * Reads a GraphQL answer. Throws SUBGRAPH_RESPONSE_INVALID when it is none: another type, compressed although nobody asked, not UTF-8,
 * not JSON, without data and errors; SUBGRAPH_RESPONSE_TOO_LARGE when reading it would take long. `tell` gets what the log may hold of
 * the errors that a client does not get as they are.
 */
export function readResponse(
  { contentType, contentEncoding, body: bytes }: Omit<WireAnswer, 'status'>,
  source: Source,
  tell: (errors: readonly object[]) => void,
): SubgraphResponse {
  const isIdentity = contentEncoding === '' || contentEncoding === 'identity';
  if (!isIdentity || !CONTENT_TYPE.test(contentType) || !isUtf8(bytes))
    throw failure('SUBGRAPH_RESPONSE_INVALID', source);
  if (isCostlyJson(bytes)) throw failure('SUBGRAPH_RESPONSE_TOO_LARGE', source);
  const { data, errors = null } = parseObject(bytes) ?? {};
  const isData = isObject(data) || data === null;
  if (errors === null) {
    if (!isData) throw failure('SUBGRAPH_RESPONSE_INVALID', source);
    return { data };
  }
  if (!Array.isArray(errors) || (!isData && errors.length === 0))
    throw failure('SUBGRAPH_RESPONSE_INVALID', source);
  return { ...(isData ? { data } : {}), ...readErrors(errors, source, tell) };
}

function readErrors(
  errors: readonly unknown[],
  source: Source,
  tell: (errors: readonly object[]) => void,
): { readonly errors?: readonly SubgraphError[] } {
  if (errors.length === 0) return {};
  const first = errors.slice(0, MAX_ERRORS);
  const read = first.map((error) => readError(error, source));
  const hidden = first.filter(
    (_error, index) => source.isPartner || isReplaced(read[index] as SubgraphError),
  );
  if (hidden.length > 0) tell(hidden.map(loggedError));
  return { errors: read };
}

const isReplaced = ({ extensions }: SubgraphError): boolean =>
  extensions['code'] === 'SUBGRAPH_UNAVAILABLE';

function parseObject(bytes: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

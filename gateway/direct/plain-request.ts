import { EXPLAIN_HEADER } from '../telemetry/explain.ts';

/** A request that says nothing but an operation and its variables, in JSON. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/iu;
const PLAIN_KEYS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);
/** What clients accept that is answered as `application/json`. */
const ACCEPTS_JSON: ReadonlySet<unknown> = new Set([undefined, '*/*', 'application/json']);

/** Reads a plain request; null for any other, which Apollo Server reads and, where it must, refuses. */
export function readPlainRequest({ method, headers, body }: HttpRequest): PlainRequest | null {
  if (method !== 'POST' || !ACCEPTS_JSON.has(headers['accept'])) return null;
  // Only the other lane explains.
  if (headers[EXPLAIN_HEADER] !== undefined) return null;
  if (!JSON_BODY.test(String(headers['content-type']))) return null;
  if (!isRecord(body)) return null;
  for (const key in body) if (!PLAIN_KEYS.has(key)) return null;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string') return null;
  const isNamed = typeof operationName === 'string';
  if (!isNamed && operationName !== undefined && operationName !== null) return null;
  const hasVariables = isRecord(variables);
  if (!hasVariables && variables !== undefined && variables !== null) return null;
  return {
    query,
    operationName: isNamed ? operationName : '',
    variables: hasVariables ? variables : {},
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

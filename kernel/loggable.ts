const SECRET_KEY =
  /^(?:.*password|.*secret|.*token|.*authorization|.*cookie|.*api_?-?key|.*database_?url|.*(?:pseudonym|master)_?key|nir|identifier|variables|param(?:eter)?s|detail|where)$/iu;
const CREDENTIALS_IN_URL = /(\w:\/\/)[^\s/@]+@/gu;
const QUERY_PARAMETERS = /\nparams: [\s\S]*$/u;
const MAX_DEPTH = 6;
const MAX_TEXT = 4_000;
const MAX_ELEMENTS = 50;

/**
 * What of `value` may stand in the log: without the values of secret keys at any depth, the credentials of URLs, and the parameters that
 * an error of the database quotes (identifiers of persons among them). Errors become objects with their type, code, frames and cause.
 */
export function loggable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return loggableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return depth > MAX_DEPTH ? value.name : loggableError(value, depth);
  if (value instanceof Date) return value;
  if (depth > MAX_DEPTH) return '[deeper]';
  if (Array.isArray(value))
    return value.slice(0, MAX_ELEMENTS).map((element) => loggable(element, depth + 1));
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    SECRET_KEY.test(key) ? '[redacted]' : loggable(inner, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function loggableText(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return short.replace(CREDENTIALS_IN_URL, '$1[redacted]@');
}

function loggableError(error: Error, depth: number): Record<string, unknown> {
  const { code, originalError, cause } = error as Error & {
    readonly code?: unknown;
    readonly originalError?: unknown;
  };
  const deeper = originalError ?? cause;
  return {
    type: error.constructor.name,
    message: loggableText(error.message.replace(QUERY_PARAMETERS, '')),
    ...(code === undefined ? {} : { code: loggable(code, MAX_DEPTH) }),
    // Only the frames: the text before them is the message once more.
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)),
    ...(deeper instanceof Error ? { cause: loggable(deeper, depth + 1) } : {}),
  };
}

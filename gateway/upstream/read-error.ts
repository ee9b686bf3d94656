import { ERRORS, isSubgraphCode } from '#kernel/error-codes.ts';
import type { Source } from './failure.ts';
import { scrubbed } from './scrub.ts';

/** An error of a subgraph as far as the hub passes it on. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

const MAX_MESSAGE_CHARACTERS = 1_000;
const MAX_TEXT_CHARACTERS = 200;
const MAX_DETAILS = 10;
const MAX_PATH_LENGTH = 50;
const CONTROL = /\p{Cc}/gu;

/**
 * Reads one error of a subgraph's answer. One with a code that a subgraph may answer with keeps its words, cut to a length, and its
 * details as far as they are single values: an object among them could steer the server itself (`http` sets status and headers of the
 * answer). A partner's code is told in the words of our table. Any other error becomes "failed" with the subgraph's name, which no
 * subgraph can take off.
 */
export function readError(error: unknown, source: Source): SubgraphError {
  const { subgraph, requestId } = source;
  const { message, path, extensions } = isObject(error) ? error : {};
  const place = readPath(path);
  if (!isObject(extensions) || !isSubgraphCode(extensions['code']) || typeof message !== 'string')
    return {
      message: `The subgraph ${JSON.stringify(subgraph)} failed.`,
      ...place,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, requestId },
    };
  const { code } = extensions;
  if (source.isPartner)
    return { message: ERRORS[code].meaning, ...place, extensions: { code, subgraph, requestId } };
  return {
    message: shortened(message, MAX_MESSAGE_CHARACTERS),
    ...place,
    extensions: { ...readDetails(extensions), code, subgraph, requestId },
  };
}

/** What the log may hold of an error that does not reach the client as it is. */
export function loggedError(error: unknown): { readonly code: unknown; readonly words: string } {
  const { message, extensions } = isObject(error) ? error : {};
  const code = isObject(extensions) ? extensions['code'] : undefined;
  return {
    code: typeof code === 'string' ? scrubbed(code) : null,
    words: typeof message === 'string' ? scrubbed(message) : '',
  };
}

function readDetails(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const single = Object.entries(extensions).filter(([name]) => /^[a-z]\w{0,40}$/iu.test(name));
  const details: Record<string, unknown> = {};
  for (const [name, value] of single.slice(0, MAX_DETAILS)) {
    if (typeof value === 'string') details[name] = shortened(value, MAX_TEXT_CHARACTERS);
    else if (value === null || ['number', 'boolean'].includes(typeof value)) details[name] = value;
  }
  return details;
}

function readPath(path: unknown): { readonly path?: readonly (string | number)[] } {
  const isPath =
    Array.isArray(path) &&
    path.length <= MAX_PATH_LENGTH &&
    path.every((step) => typeof step === 'string' || Number.isSafeInteger(step));
  return isPath ? { path: path as (string | number)[] } : {};
}

const shortened = (text: string, maximum: number): string =>
  (text.length > maximum ? `${text.slice(0, maximum)}…` : text).replace(CONTROL, ' ');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { type HubError, hubError } from '#kernel/errors.ts';
import type { Limits } from './tiers.ts';

export type LimitName = Exclude<keyof Limits, 'bodyBytes' | 'coercionErrors' | 'errors'>;

/** What is counted, in the words of a message. */
const COUNTED: Readonly<Record<LimitName, string>> = {
  documentBytes: 'bytes in the document',
  tokens: 'tokens in the document',
  depth: 'fields below each other',
  aliases: 'aliases',
  rootFields: 'root fields in one operation',
  directives: 'directives in the document',
  fragments: 'fragments in the document',
  selections: 'selections with all fragments written out',
  listItems: 'items in one list',
  nesting: 'brackets open at once',
  valueDepth: 'lists and objects inside each other',
  textBytes: 'bytes in one text',
  introspectionDepth: 'fields below each other in an introspection',
  introspectionLists: 'lists in an introspection',
  introspectionNesting: 'lists inside each other in an introspection',
};

/**
 * One code for all limits but the body's: what a client does about any of them is the same, ask for less, and programs that tell them apart
 * read `limit`, `value` and `maximum` beside the code. A limit more or less changes no program. `value` counts what was read until the
 * request was refused: at least `maximum` and one.
 */
export function limitExceeded(
  limit: LimitName,
  value: number,
  maximum: number,
  argument?: string,
): HubError {
  const where = argument === undefined ? '' : `${argument}: `;
  return hubError(
    'LIMIT_EXCEEDED',
    `${where}expected at most ${inWords(maximum)} ${COUNTED[limit]}, got ${inWords(value)}.`,
    { limit, value, maximum, ...(argument === undefined ? {} : { argument }) },
  );
}

const inWords = (count: number): string => count.toLocaleString('en');

/** The error of the first of `counts` that exceeds its limit. */
export function firstExceeded(
  counts: Partial<Readonly<Record<keyof Limits & LimitName, number>>>,
  limits: Limits,
  argument?: string,
): HubError | undefined {
  for (const [name, value] of Object.entries(counts)) {
    const limit = name as keyof typeof counts;
    if (value > limits[limit]) return limitExceeded(limit, value, limits[limit], argument);
  }
  return undefined;
}

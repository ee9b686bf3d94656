import { type HubError, hubError } from '#kernel/errors.ts';
import { LIMIT_WORDS } from './limit-words.ts';
import type { Limits } from './tiers.ts';

/** The limits whose excess refuses a document or its variables. */
export type LimitName = Exclude<
  keyof Limits,
  | 'tier'
  | 'bodyBytes'
  | 'coercionErrors'
  | 'errors'
  | 'answerBytes'
  | 'executionMs'
  | 'costPerMinute'
>;

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
    `${where}expected at most ${inWords(maximum)} ${LIMIT_WORDS[limit]}, got ${inWords(value)}.`,
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

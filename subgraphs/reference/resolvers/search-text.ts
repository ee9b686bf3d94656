import { atMost } from '#kernel/graph/arguments.ts';

const LONGEST_SEARCH = 100;

/** The words to search for; null where there are none to search by. Throws ARGUMENT_OUT_OF_RANGE beyond 100 characters. */
export function readSearch(search: string | null | undefined): string | null {
  const text = atMost('search', search ?? '', LONGEST_SEARCH, 'characters').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

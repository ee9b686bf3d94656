import type { CallerContext } from './caller.ts';

/** Whose record a purpose opens. */
export type RowRule = 'OWN_FILE' | 'OWN_CASELOAD' | 'ANY_FILE' | 'NO_FILE';

/** By purpose, in the words of `docs/graph.md`. A purpose that is not here opens nobody's record. */
export const ROW_RULES: ReadonlyMap<string, RowRule> = new Map([
  ['purpose:own-file', 'OWN_FILE'],
  ['purpose:counselling', 'OWN_CASELOAD'],
  ['purpose:placement', 'OWN_CASELOAD'],
  ['purpose:youth-support', 'OWN_CASELOAD'],
  ['purpose:benefits', 'ANY_FILE'],
  ['purpose:identity-check', 'ANY_FILE'],
  ['purpose:fraud-check', 'ANY_FILE'],
  ['purpose:audit', 'ANY_FILE'],
  ['purpose:statistics', 'NO_FILE'],
  ['purpose:moderation', 'NO_FILE'],
]);

/**
 * The rules that a person's record must keep all of to be read; null when no record may be: no purpose, one without a rule, or one that
 * opens nobody's.
 * All of them, because a field is open as soon as one of the purposes opens it: on a record that only another purpose opened
 * it would be read for a purpose that does not hold there.
 */
export function rowRulesOf({ purposes }: CallerContext): ReadonlySet<RowRule> | null {
  const rules = purposes.map((purpose) => ROW_RULES.get(purpose));
  const known = rules.filter((rule) => rule !== undefined);
  const isClosed = known.length < rules.length || known.includes('NO_FILE');
  return known.length === 0 || isClosed ? null : new Set(known);
}

/** Whether the caller may read the record of whomever: what is asked where nothing tells whose a record is. */
export function readsAnyFile(caller: CallerContext): boolean {
  const rules = rowRulesOf(caller);
  return rules !== null && [...rules].every((rule) => rule === 'ANY_FILE');
}

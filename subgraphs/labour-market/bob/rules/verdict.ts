import type { Facts } from '../facts.ts';
import type { ReasonCode } from '../words/reasons.ts';

export interface Verdict {
  readonly score: 1 | 2 | 3;
  readonly because: readonly ReasonCode[];
}

/** Whether an advice fits, and why; null when it does not, or when a fact that it needs is missing. */
export type AdviceRule = (facts: Facts) => Verdict | null;

export const verdict = (score: Verdict['score'], ...because: ReasonCode[]): Verdict => ({
  score,
  because,
});

export const isStressed = ({ market }: Facts): boolean => market.state === 'STRESSED';

/** Whether the search has lasted this many months; false when nobody knows. */
export const hasSearched = ({ person }: Facts, months: number): boolean =>
  person.monthsSearching !== null && person.monthsSearching >= months;

/** Whether the age is known and within the years, both included. */
export const isAged = ({ person: { age } }: Facts, from: number, until: number): boolean =>
  age !== null && age >= from && age <= until;

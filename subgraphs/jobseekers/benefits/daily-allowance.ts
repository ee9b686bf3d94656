import { thousandths } from './cents.ts';
import { type AllowanceConstants, SHARES } from './constants.ts';

/** Which part of the rule decided. */
export type AllowanceRule = 'PROPORTIONAL_AND_FIXED' | 'PROPORTIONAL_ALONE' | 'LEAST' | 'MOST';

export interface DailyAllowance {
  /** Gross, in cents. */
  readonly cents: number;
  readonly rule: AllowanceRule;
}

/**
 * The gross daily allowance from the reference salary of a day (SJR), both in cents: the larger of 40.4 % and the fixed part, and of 57 %; at least the
 * least allowance, at most 75 % of the reference salary, which binds even where the least allowance is more.
 */
export function dailyAllowance(
  referenceCents: number,
  { fixedPart, leastAllowance }: AllowanceConstants,
): DailyAllowance {
  const withFixed = thousandths(referenceCents, SHARES.proportional) + fixedPart;
  const alone = thousandths(referenceCents, SHARES.alone);
  const most = thousandths(referenceCents, SHARES.most);
  const larger = Math.max(withFixed, alone);
  const atLeast = Math.max(larger, leastAllowance);
  if (atLeast > most) return { cents: most, rule: 'MOST' };
  if (atLeast > larger) return { cents: leastAllowance, rule: 'LEAST' };
  return {
    cents: larger,
    rule: withFixed >= alone ? 'PROPORTIONAL_AND_FIXED' : 'PROPORTIONAL_ALONE',
  };
}

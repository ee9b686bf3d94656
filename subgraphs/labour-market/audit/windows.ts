import { type Intervals, startingIntervals, UNBOUNDED } from './intervals.ts';
import { type AuditRules, IS_HIDDEN, IS_PUBLISHED, type PublishedMonth } from './published.ts';

/**
 * An old number is a good estimate of a hidden one: narrows hidden cells to the last number that was published for
 * them, widened by what may have changed in each month since. In place; months go from the oldest to the newest.
 */
export function narrowByEarlier(
  { low, high }: Intervals,
  month: PublishedMonth,
  earlier: readonly PublishedMonth[],
  rules: AuditRules,
  beforeThem: PublishedMonth | null = null,
): void {
  const isOpen = Uint8Array.from(month.statuses, (status) => (status === IS_HIDDEN ? 1 : 0));
  for (const [age, before] of [...earlier].reverse().entries()) {
    const then = startingIntervals(before, earlier.at(-age - 2) ?? beforeThem);
    for (let cell = 0; cell < isOpen.length; cell++) {
      if (!isOpen[cell] || before.statuses[cell] !== IS_PUBLISHED) continue;
      isOpen[cell] = 0;
      const change = changeOver(age + 1, before.values[cell] as number, rules);
      low[cell] = Math.max(low[cell] as number, (then.low[cell] as number) - change);
      high[cell] = Math.min(high[cell] as number, (then.high[cell] as number) + change);
    }
  }
}

/** Where the true count lies outside, the assumption misleads whoever makes it, and the cell is as open as before. */
export function dropMisleading({ low, high }: Intervals, counts: Int32Array): void {
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] as number;
    if (count >= (low[cell] as number) && count <= (high[cell] as number)) continue;
    low[cell] = 0;
    high[cell] = UNBOUNDED;
  }
}

const changeOver = (months: number, value: number, { assumedChange }: AuditRules): number =>
  months * Math.ceil(Math.max(assumedChange.count, assumedChange.share * value));

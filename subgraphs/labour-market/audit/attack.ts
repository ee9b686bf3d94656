import type { Geometry } from './geometry.ts';
import { type Intervals, startingIntervals } from './intervals.ts';
import { narrow } from './narrow.ts';
import type { AuditRules, PublishedMonth } from './published.ts';
import { dropMisleading, narrowByEarlier } from './windows.ts';

/** What an attacker knows of every cell in the end. */
export type Attack = Intervals;

/**
 * Everything published, turned into one interval for each cell: rounded numbers, old numbers as estimates of hidden
 * ones, and all sums along all axes. `counts` serves only to leave out old numbers that would mislead the attacker.
 */
export function attack(
  geometry: Geometry,
  month: PublishedMonth,
  earlier: readonly PublishedMonth[],
  rules: AuditRules,
  counts: Int32Array,
): Attack {
  const known = startingIntervals(month, earlier.at(-1) ?? null);
  narrowByEarlier(known, month, earlier, rules);
  dropMisleading(known, counts);
  narrow(geometry, known);
  return known;
}

import { type Finding, findingOf, MOST_FINDINGS } from './finding.ts';
import type { Geometry } from './geometry.ts';
import { type Intervals, startingIntervals, UNBOUNDED } from './intervals.ts';
import { narrow } from './narrow.ts';
import { type AuditRules, IS_HIDDEN, IS_PUBLISHED, type PublishedMonth } from './published.ts';
import { narrowByEarlier } from './windows.ts';

/**
 * What the month before hid must stay as unknown when this month's numbers are read as estimates of it. Cells that open
 * themselves are left out: what was their own secret is now told by their own growth.
 */
export function findOpened(
  geometry: Geometry,
  last: PublishedMonth,
  before: readonly PublishedMonth[],
  month: PublishedMonth,
  rules: AuditRules,
  findings: Finding[],
): void {
  const known = startingIntervals(last, before.at(-1) ?? null);
  narrowByEarlier(known, last, before, rules);
  const opened: Intervals = { low: known.low.slice(), high: known.high.slice() };
  narrowByEarlier(opened, last, [month], rules, last);
  narrow(geometry, known);
  narrow(geometry, opened);
  for (let cell = 0; cell < geometry.cells && findings.length < MOST_FINDINGS; cell++) {
    if (last.statuses[cell] !== IS_HIDDEN || month.statuses[cell] === IS_PUBLISHED) continue;
    if (!isShort(known, cell, rules) && isShort(opened, cell, rules)) {
      findings.push(findingOf('OPENS_EARLIER', cell, opened));
    }
  }
}

const isShort = ({ low, high }: Intervals, cell: number, { threshold }: AuditRules): boolean =>
  high[cell] !== UNBOUNDED && (high[cell] as number) - (low[cell] as number) < threshold;

import { type Finding, findingOf, MOST_FINDINGS } from './finding.ts';
import type { Intervals } from './intervals.ts';
import { IS_PUBLISHED, IS_ZERO, type PublishedMonth, type TrueMonth } from './published.ts';

/** Numbers that may not be told, zeros that not everybody knows, and numbers that the true count does not bear out. */
export function findTold(
  { statuses }: PublishedMonth,
  { counts, marks }: TrueMonth,
  told: Uint8Array,
  intervals: Intervals,
  findings: Finding[],
): void {
  for (let cell = 0; cell < statuses.length && findings.length < MOST_FINDINGS; cell++) {
    const status = statuses[cell];
    if ((status === IS_PUBLISHED && told[cell]) || (status === IS_ZERO && marks[cell] !== 1)) {
      findings.push(findingOf('TOLD', cell, intervals));
    } else if (status === IS_PUBLISHED) {
      const count = counts[cell] as number;
      const isWithin =
        count >= (intervals.low[cell] as number) && count <= (intervals.high[cell] as number);
      if (!isWithin) findings.push(findingOf('WRONG', cell, intervals));
    }
  }
}

import { type Finding, findingOf } from '../audit/finding.ts';
import { geometryOf } from '../audit/geometry.ts';
import { UNBOUNDED } from '../audit/intervals.ts';
import { narrow } from '../audit/narrow.ts';
import type { ProtectedMonth } from '../disclosure/protect.ts';
import { HIDDEN, PUBLISHED } from '../disclosure/snapshot.ts';

/**
 * The sensitive cells that somebody comes too close to who knows all that is published, to the project, and takes totals minus parts until nothing
 * changes: an interval shorter than the threshold, or than the hidden share of the count.
 */
export function knownTooWell({
  axes,
  counts,
  statuses,
  sensitive,
  policy,
}: ProtectedMonth): Finding[] {
  const low = new Int32Array(counts.length);
  const high = new Int32Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    if (statuses[cell] === HIDDEN) high[cell] = UNBOUNDED;
    if (statuses[cell] === PUBLISHED) low[cell] = high[cell] = counts[cell] as number;
  }
  narrow(geometryOf({ axes }), { low, high });
  const findings: Finding[] = [];
  for (let cell = 0; cell < counts.length; cell++) {
    if (sensitive[cell] === 0) continue;
    const needed = Math.max(
      policy.persons.threshold,
      policy.hiddenShare * (counts[cell] as number),
    );
    if ((high[cell] as number) - (low[cell] as number) < needed)
      findings.push(findingOf('NARROWED', cell, { low, high }));
  }
  return findings;
}

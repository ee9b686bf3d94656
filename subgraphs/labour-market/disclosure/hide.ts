import { distanceAboveThreshold } from './cell-threshold.ts';
import { type Cube, NOT_COLLECTED, STRUCTURAL_ZERO } from './cube.ts';
import type { ReleasePolicy } from './policy.ts';
import type { Rounding } from './rounding.ts';
import { HIDDEN, NOT_COLLECTED_STATUS, PUBLISHED, type Snapshot, ZERO } from './snapshot.ts';

/** What a cell is before the cells that hang together with hidden ones are hidden too. */
export function firstStatuses(
  cube: Cube,
  policy: ReleasePolicy,
  sensitive: Uint8Array,
  roundings: readonly Rounding[],
  key: Uint8Array,
): Uint8Array {
  const { counts, marks, axes } = cube;
  const statuses = new Uint8Array(counts.length);
  const spread = policy.persons.thresholdSpread;
  const distance = distanceAboveThreshold(cube, spread, key);
  const cellsOfPlace = counts.length / axes[0].codes.length;
  for (let cell = 0; cell < counts.length; cell++) {
    const { opensAt } = roundings[Math.floor(cell / cellsOfPlace)] as Rounding;
    const count = counts[cell] as number;
    if (marks[cell] === STRUCTURAL_ZERO) statuses[cell] = ZERO;
    else if (marks[cell] === NOT_COLLECTED) statuses[cell] = NOT_COLLECTED_STATUS;
    else if (sensitive[cell] || count < opensAt) statuses[cell] = HIDDEN;
    else if (count < opensAt + spread && count < opensAt + distance(cell)) statuses[cell] = HIDDEN;
    else statuses[cell] = PUBLISHED;
  }
  return statuses;
}

/**
 * What was hidden last month stays hidden, or the number that opens now would tell last month's hidden ones by
 * subtraction. It opens again where a count is so large that a month's change hides as much as a hidden cell must.
 */
export function keepHidden(
  cube: Cube,
  policy: ReleasePolicy,
  roundings: readonly Rounding[],
  last: Snapshot,
  statuses: Uint8Array,
): void {
  const cellsOfPlace = statuses.length / cube.axes[0].codes.length;
  for (let cell = 0; cell < statuses.length; cell++) {
    if (statuses[cell] !== PUBLISHED || last.statuses[cell] !== HIDDEN) continue;
    const { base } = roundings[Math.floor(cell / cellsOfPlace)] as Rounding;
    if (base >= policy.persons.threshold) continue;
    if ((cube.counts[cell] as number) < policy.months.reopenAt) statuses[cell] = HIDDEN;
  }
}

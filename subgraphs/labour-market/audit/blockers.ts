import type { Geometry } from './geometry.ts';
import { changesOf, noChanges } from './move.ts';
import { boxesFor } from './partners.ts';
import { leafBelow, nodesOf } from './prove.ts';
import { IS_HIDDEN, IS_PUBLISHED } from './published.ts';

/**
 * The published cells that stand in the way of the cheapest move which would protect a hidden cell: what to hide next.
 * The cheapest protects most for each cell to hide. Empty when no move at all goes further.
 */
export function blockersOf(
  geometry: Geometry,
  counts: Int32Array,
  statuses: Uint8Array,
  cell: number,
  needed: number,
): number[] {
  const changes = noChanges();
  const nodes = nodesOf(geometry, cell);
  const leaf = leafBelow(geometry, counts, nodes);
  let best: number[] = [];
  let bestScore = 0;
  for (const partner of boxesFor(geometry, nodes)) {
    changesOf(geometry, { leaf, partner }, changes);
    let room = needed;
    const blockers: number[] = [];
    for (let change = 0; change < changes.length && room > 0; change++) {
      const changed = changes.cells[change] as number;
      const status = statuses[changed];
      if (status === IS_PUBLISHED) blockers.push(changed);
      else if (status !== IS_HIDDEN) room = 0;
      if ((changes.signs[change] as number) < 0) {
        room = Math.min(room, counts[changed] as number);
      }
    }
    const score = room / (1 + blockers.length);
    if (room > 0 && blockers.length > 0 && score > bestScore) {
      bestScore = score;
      best = blockers;
    }
  }
  return best;
}

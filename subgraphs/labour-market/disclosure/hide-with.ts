import type { Axes } from './cube.ts';
import { forEachLine } from './lines.ts';
import type { ReleasePolicy } from './policy.ts';
import { HIDDEN, PUBLISHED } from './snapshot.ts';

/** What secondary suppression works on; `statuses` changes in place. */
export interface Protection {
  readonly axes: Axes;
  readonly counts: Int32Array;
  readonly sensitive: Uint8Array;
  readonly statuses: Uint8Array;
  /** The part of each count that last month's number still tells when the cell is hidden now. */
  readonly known: Int32Array;
  readonly policy: ReleasePolicy;
}

/**
 * Secondary suppression over all lines of the lattice at once. Where a published total has hidden parts, there are at
 * least two of them, and what is unknown of them together is a multiple of the widest interval that one of them needs.
 * A hidden total has a hidden part on every axis, or its parts would tell it.
 * Hiding a part may leave a gap in another line, so lines are looked at until none changes; cells are only ever hidden,
 * so it ends.
 *
 * @returns How many cells were hidden.
 */
export function hideWith(protection: Protection): number {
  const { axes } = protection;
  let hidden = 0;
  for (;;) {
    let now = 0;
    forEachLine(axes, (total, start, parts, stride) => {
      now += closeLine(protection, total, start, parts, stride);
    });
    if (now === 0) return hidden;
    hidden += now;
  }
}

function closeLine(
  protection: Protection,
  total: number,
  start: number,
  parts: Int32Array,
  stride: number,
): number {
  const { counts, sensitive, statuses, known, policy } = protection;
  if (statuses[total] !== PUBLISHED && statuses[total] !== HIDDEN) return 0;
  let hidden = 0;
  let unknown = 0;
  let needed = policy.persons.threshold;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    if (statuses[cell] !== HIDDEN) continue;
    hidden++;
    unknown += (counts[cell] as number) - (known[cell] as number);
    if (sensitive[cell]) {
      needed = Math.max(needed, policy.hiddenShare * (counts[cell] as number));
    }
  }
  if (statuses[total] === HIDDEN) {
    const cell = hidden > 0 ? -1 : cheapest(protection, start, parts, stride, needed);
    if (cell >= 0) statuses[cell] = HIDDEN;
    return cell < 0 ? 0 : 1;
  }
  if (hidden === 0) return 0;
  let changed = 0;
  while (hidden < 2 || unknown < policy.hiddenTogether * needed) {
    const cell = cheapest(protection, start, parts, stride, needed);
    statuses[cell < 0 ? total : cell] = HIDDEN;
    changed++;
    if (cell < 0) break;
    hidden++;
    unknown += (counts[cell] as number) - (known[cell] as number);
  }
  return changed;
}

/** The published part that loses the fewest persons for what it makes unknown; -1 when there is none. */
function cheapest(
  { counts, statuses, known }: Protection,
  start: number,
  parts: Int32Array,
  stride: number,
  needed: number,
): number {
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    if (statuses[cell] !== PUBLISHED) continue;
    const count = counts[cell] as number;
    const price = count / (1 + Math.min(needed, count - (known[cell] as number)));
    if (price < cost) {
      best = cell;
      cost = price;
    }
  }
  return best;
}

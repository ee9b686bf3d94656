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
  /** Cells whose last published number is still so good an estimate that hiding them protects nobody. */
  readonly isKnown: Uint8Array;
  readonly policy: ReleasePolicy;
}

/**
 * Secondary suppression over all lines of the lattice at once. Where a published total has hidden parts, there are at
 * least two of them, and together they are as large as the widest interval that one of them needs. Hiding a part may
 * leave a gap in another line, so lines are looked at until none changes; cells are only ever hidden, so it ends.
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
  { counts, sensitive, statuses, isKnown, policy }: Protection,
  total: number,
  start: number,
  parts: Int32Array,
  stride: number,
): number {
  if (statuses[total] !== PUBLISHED) return 0;
  let hidden = 0;
  let uncertain = 0;
  let needed = policy.persons.threshold;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    if (statuses[cell] !== HIDDEN) continue;
    const count = counts[cell] as number;
    hidden++;
    if (!isKnown[cell]) uncertain += count;
    if (sensitive[cell]) needed = Math.max(needed, policy.hiddenShare * count);
  }
  if (hidden === 0) return 0;
  let changed = 0;
  while (hidden < 2 || uncertain < needed) {
    const cell = smallestPublished(counts, statuses, isKnown, start, parts, stride);
    if (cell < 0) {
      statuses[total] = HIDDEN;
      return changed + 1;
    }
    statuses[cell] = HIDDEN;
    hidden++;
    changed++;
    if (!isKnown[cell]) uncertain += counts[cell] as number;
  }
  return changed;
}

/** The published part that costs least, known ones last; -1 when there is none. */
function smallestPublished(
  counts: Int32Array,
  statuses: Uint8Array,
  isKnown: Uint8Array,
  start: number,
  parts: Int32Array,
  stride: number,
): number {
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    if (statuses[cell] !== PUBLISHED) continue;
    const price = (counts[cell] as number) + (isKnown[cell] ? 2 ** 31 : 0);
    if (price < cost) {
      best = cell;
      cost = price;
    }
  }
  return best;
}

import type { Geometry, Tree } from './geometry.ts';
import { type Intervals, UNBOUNDED } from './intervals.ts';

/** Passes after which an attacker of the whole lattice gives up; each only narrows, so stopping early is on no side of safe or unsafe. */
const MAX_PASSES = 200;

/**
 * Narrows intervals in place until nothing changes: a total lies between the sums of its parts' bounds, and a part
 * between what the total leaves when the others are at their bounds. This is what somebody finds out who takes every
 * total minus its other parts, along all axes, again and again. A bound that leaves a cell no count at all is not
 * taken: estimates may contradict each other, and an attacker goes on with the others.
 */
export function narrow({ axes, cells }: Geometry, intervals: Intervals): void {
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let changed = false;
    for (const tree of axes) changed = narrowAlong(tree, cells, intervals) || changed;
    if (!changed) return;
  }
}

function narrowAlong(tree: Tree, cells: number, intervals: Intervals): boolean {
  const { size, stride, children } = tree;
  let changed = false;
  for (let block = 0; block < cells; block += size * stride) {
    for (const [node, parts] of children.entries()) {
      if (parts.length === 0) continue;
      for (let step = 0; step < stride; step++) {
        changed = narrowLine(intervals, block + step, node, parts, stride) || changed;
      }
    }
  }
  return changed;
}

function narrowLine(
  { low, high }: Intervals,
  start: number,
  node: number,
  parts: Int32Array,
  stride: number,
): boolean {
  const total = start + node * stride;
  let lows = 0;
  let highs = 0;
  let unbounded = 0;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    lows += low[cell] as number;
    const top = high[cell] as number;
    if (top === UNBOUNDED) unbounded++;
    else highs += top;
  }
  let changed = false;
  if (lows > (low[total] as number) && lows <= (high[total] as number)) {
    low[total] = lows;
    changed = true;
  }
  if (unbounded === 0 && highs < (high[total] as number) && highs >= (low[total] as number)) {
    high[total] = highs;
    changed = true;
  }
  const least = low[total] as number;
  const most = high[total] as number;
  if (most === UNBOUNDED && (unbounded > 1 || least <= lows)) return changed;
  for (let part = 0; part < parts.length; part++) {
    const cell = start + (parts[part] as number) * stride;
    const top = high[cell] as number;
    const bottom = low[cell] as number;
    const left = most - (lows - bottom);
    if (most !== UNBOUNDED && left < top && left >= bottom) {
      high[cell] = left;
      changed = true;
    }
    const isOtherUnbounded = unbounded - (top === UNBOUNDED ? 1 : 0) > 0;
    const others = top === UNBOUNDED ? highs : highs - top;
    if (!isOtherUnbounded && least - others > bottom && least - others <= (high[cell] as number)) {
      low[cell] = least - others;
      changed = true;
    }
  }
  return changed;
}

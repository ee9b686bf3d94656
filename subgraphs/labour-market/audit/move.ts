import type { Geometry, Tree } from './geometry.ts';
import { type Intervals, UNBOUNDED } from './intervals.ts';

/** A leaf on each axis that gains, and on some axes a leaf that loses instead; -1 where none does. */
export interface Corners {
  readonly leaf: readonly [number, number, number];
  readonly partner: readonly [number, number, number];
}

/** The cells that a move changes, and by which sign; reused from move to move. */
export interface Changes {
  length: number;
  readonly cells: Int32Array;
  readonly signs: Int8Array;
}

/** The deepest lattice: chains of at most this many nodes on both sides of each axis. */
const MOST_CHANGES = 20 ** 3;

export const noChanges = (): Changes => ({
  length: 0,
  cells: new Int32Array(MOST_CHANGES),
  signs: new Int8Array(MOST_CHANGES),
});

/**
 * All cells that change when persons are put in or taken out at the corners of a box of leaf cells, with signs that
 * alternate: every total above both a leaf and its partner stays as it is. Along an axis without a partner all totals
 * change, up to the root.
 */
export function changesOf({ axes }: Geometry, { leaf, partner }: Corners, into: Changes): void {
  const chains = axes.map((tree, axis) =>
    chainsOf(tree, leaf[axis] as number, partner[axis] as number),
  );
  into.length = 0;
  for (const [place, first] of chains[0] ?? []) {
    for (const [occupation, second] of chains[1] ?? []) {
      for (const [category, third] of chains[2] ?? []) {
        into.cells[into.length] = place + occupation + category;
        into.signs[into.length] = first * second * third;
        into.length++;
      }
    }
  }
}

/** The steps to the nodes that change along one axis, with their signs. */
function chainsOf(tree: Tree, leaf: number, partner: number): [step: number, sign: number][] {
  const { parents, depths, stride } = tree;
  const chain: [number, number][] = [];
  let gains = leaf;
  let loses = partner;
  while (gains !== loses && (gains >= 0 || loses >= 0)) {
    const isGainDeeper =
      loses < 0 || (gains >= 0 && (depths[gains] as number) >= (depths[loses] as number));
    if (isGainDeeper) {
      chain.push([gains * stride, 1]);
      gains = parents[gains] as number;
    } else {
      chain.push([loses * stride, -1]);
      loses = parents[loses] as number;
    }
  }
  return chain;
}

/** How far the changes can go in one direction before some cell leaves its interval. */
export function roomFor(
  { length, cells, signs }: Changes,
  direction: 1 | -1,
  counts: Int32Array,
  { low, high }: Intervals,
  most: number,
): number {
  let room = most;
  for (let change = 0; change < length && room > 0; change++) {
    const cell = cells[change] as number;
    const isUp = (signs[change] as number) * direction > 0;
    const top = high[cell] as number;
    const left = isUp
      ? top === UNBOUNDED
        ? most
        : top - (counts[cell] as number)
      : (counts[cell] as number) - (low[cell] as number);
    if (left < room) room = left;
  }
  return room;
}

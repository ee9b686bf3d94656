import type { Geometry, Tree } from './geometry.ts';
import type { Intervals } from './intervals.ts';
import { type Changes, changesOf, noChanges, roomFor } from './move.ts';
import { boxesFor } from './partners.ts';

/** What is proven or sought in one audit. `counts` is the true month and is left as it came. */
export interface Proof {
  readonly geometry: Geometry;
  readonly intervals: Intervals;
  readonly counts: Int32Array;
  /** By cell, how long an interval an attacker must be left with. */
  readonly needed: (cell: number) => number;
  /** 1 for cells that are proven; more are marked as they are found. */
  readonly proven: Uint8Array;
}

/** One change of the month that no published number shows: cells and by how much, summed over the moves. */
export type Witness = ReadonlyMap<number, number>;

/**
 * Proves that a hidden cell cannot be narrowed, whatever the attacker does: builds other months, which agree with every
 * published number as well as the true one does, and in which the cell's count is as far apart as is needed. Each is
 * the true month after moves along boxes. What it finds is exact; that it finds nothing proves nothing.
 */
export class Prover {
  readonly #proof: Proof;
  readonly #changes: Changes = noChanges();

  constructor(proof: Proof) {
    this.#proof = proof;
  }

  /** @returns How long an interval of counts is proven to be possible for the cell, at most what it needs. */
  prove(cell: number, onWitness?: (witness: Witness) => void): number {
    const needed = this.#proof.needed(cell);
    const up = this.#reach(cell, 1, needed, onWitness);
    if (up >= needed) return needed;
    return up + this.#reach(cell, -1, needed - up, onWitness);
  }

  #reach(
    cell: number,
    direction: 1 | -1,
    needed: number,
    onWitness?: (witness: Witness) => void,
  ): number {
    const { geometry, intervals, counts } = this.#proof;
    const nodes = nodesOf(geometry, cell);
    const leaf = leafBelow(geometry, counts, nodes);
    const moved = new Map<number, number>();
    let reached = 0;
    for (const partner of boxesFor(geometry, nodes)) {
      changesOf(geometry, { leaf, partner }, this.#changes);
      const room = roomFor(this.#changes, direction, counts, intervals, needed - reached);
      if (room <= 0) continue;
      apply(this.#changes, direction * room, counts, moved);
      reached += room;
      if (reached >= needed) break;
    }
    this.#settle(moved);
    onWitness?.(moved);
    return reached;
  }

  /** Marks every cell that these moves have proven on the way, and takes the moves back. */
  #settle(moved: Witness): void {
    const { counts, proven, needed } = this.#proof;
    for (const [cell, by] of moved) {
      counts[cell] = (counts[cell] as number) - by;
    }
    for (const [cell, by] of moved) {
      if (!proven[cell] && Math.abs(by) >= needed(cell)) proven[cell] = 1;
    }
  }
}

function apply(
  { length, cells, signs }: Changes,
  size: number,
  counts: Int32Array,
  moved: Map<number, number>,
): void {
  for (let change = 0; change < length; change++) {
    const cell = cells[change] as number;
    const by = (signs[change] as number) * size;
    counts[cell] = (counts[cell] as number) + by;
    moved.set(cell, (moved.get(cell) ?? 0) + by);
  }
}

export function nodesOf({ axes }: Geometry, cell: number): [number, number, number] {
  const [places, occupations] = axes;
  const place = Math.floor(cell / places.stride);
  const rest = cell - place * places.stride;
  const occupation = Math.floor(rest / occupations.stride);
  return [place, occupation, rest - occupation * occupations.stride];
}

/** The leaf cell below a cell at which moves begin: down the largest part at each step. */
export function leafBelow(
  { axes }: Geometry,
  counts: Int32Array,
  nodes: readonly [number, number, number],
): [number, number, number] {
  const at: [number, number, number] = [...nodes];
  for (const axis of [0, 1, 2] as const) {
    const tree: Tree = axes[axis];
    for (;;) {
      const parts = tree.children[at[axis]] as Int32Array;
      if (parts.length === 0) break;
      const cell = axes.reduce((sum, { stride }, each) => sum + (at[each] as number) * stride, 0);
      const start = cell - at[axis] * tree.stride;
      at[axis] = parts.reduce((best, part) =>
        (counts[start + part * tree.stride] as number) >
        (counts[start + best * tree.stride] as number)
          ? part
          : best,
      );
    }
  }
  return at;
}

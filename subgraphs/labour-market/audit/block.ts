import type { Geometry, Tree } from './geometry.ts';

/** The part of a lattice that one linear program covers: by axis, its nodes, the top one first. */
export interface Block {
  readonly nodes: readonly [Int32Array, Int32Array, Int32Array];
}

/** A lattice of at most this many cells is solved whole. */
const WHOLE_CELLS = 4_000;

/** What hangs together most closely with a cell: on each axis its siblings and the total above them; all of a small lattice. */
export function blockAround({ axes, cells }: Geometry, cell: number): Block {
  const [places, occupations, categories] = axes;
  if (cells <= WHOLE_CELLS) {
    return { nodes: [allOf(places), allOf(occupations), allOf(categories)] };
  }
  const place = Math.floor(cell / places.stride);
  const rest = cell - place * places.stride;
  const occupation = Math.floor(rest / occupations.stride);
  return {
    nodes: [
      familyOf(places, place),
      familyOf(occupations, occupation),
      familyOf(categories, rest - occupation * occupations.stride),
    ],
  };
}

const allOf = ({ size }: Tree): Int32Array => Int32Array.from({ length: size }, (_, node) => node);

function familyOf({ parents, children }: Tree, node: number): Int32Array {
  const top = Math.max(0, parents[node] as number);
  return Int32Array.from([top, ...(children[top] as Int32Array)]);
}

/** The cells of a block. */
export function cellsOfBlock({ axes }: Geometry, { nodes }: Block): number[] {
  const cells: number[] = [];
  for (const place of nodes[0]) {
    for (const occupation of nodes[1]) {
      for (const category of nodes[2]) {
        cells.push(place * axes[0].stride + occupation * axes[1].stride + category);
      }
    }
  }
  return cells;
}

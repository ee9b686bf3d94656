import type { Geometry, Tree } from './geometry.ts';

/** Partners looked at along an axis when it alone has one, and when several axes have. */
const ALONE = 160;
const TOGETHER = 12;

/** Which axes have a partner, in the order in which they are tried: bits 1 place, 2 occupation, 4 category. */
const COMBINATIONS = [0, 2, 4, 1, 6, 3, 5, 7] as const;

/** Leaves that may lose what a leaf below `node` gains, nearest first. Those below the node would leave its own count as it is. */
export function partnersOf(tree: Tree, node: number, most: number): number[] {
  const found: number[] = [];
  let below = node;
  for (
    let above = tree.parents[node] as number;
    above >= 0;
    above = tree.parents[above] as number
  ) {
    for (const sibling of tree.children[above] as Int32Array) {
      if (sibling === below) continue;
      for (const leaf of tree.leaves[sibling] as Int32Array) {
        found.push(leaf);
        if (found.length === most) return found;
      }
    }
    below = above;
  }
  return found;
}

/** All boxes of partners that are tried for one cell; -1 stands for none along an axis. */
export function* boxesFor(
  { axes }: Geometry,
  nodes: readonly [number, number, number],
): Generator<readonly [number, number, number]> {
  for (const combination of COMBINATIONS) {
    const isAlone = combination === 1 || combination === 2 || combination === 4;
    const [places, occupations, categories] = axes.map((tree, axis) =>
      combination & (1 << axis)
        ? partnersOf(tree, nodes[axis] as number, isAlone ? ALONE : TOGETHER)
        : [-1],
    ) as [number[], number[], number[]];
    for (const occupation of occupations) {
      for (const category of categories) {
        for (const place of places) yield [place, occupation, category];
      }
    }
  }
}

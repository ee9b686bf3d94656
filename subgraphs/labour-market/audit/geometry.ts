import type { PublishedMonth } from './published.ts';

/** How the cells of one lattice hang together: its axes as trees, and the step between neighbours along each. */
export interface Geometry {
  readonly cells: number;
  readonly axes: readonly [Tree, Tree, Tree];
}

export interface Tree {
  readonly size: number;
  readonly stride: number;
  readonly parents: Int32Array;
  readonly children: readonly Int32Array[];
  /** By node, the leaves below it; a leaf is its own. */
  readonly leaves: readonly Int32Array[];
  readonly depths: Int32Array;
}

export function geometryOf({ axes }: Pick<PublishedMonth, 'axes'>): Geometry {
  const [places, occupations, categories] = axes.map(({ parents }) => parents.length) as [
    number,
    number,
    number,
  ];
  return {
    cells: places * occupations * categories,
    axes: [
      treeOf(axes[0].parents, occupations * categories),
      treeOf(axes[1].parents, categories),
      treeOf(axes[2].parents, 1),
    ],
  };
}

function treeOf(parents: Int32Array, stride: number): Tree {
  const size = parents.length;
  const children: number[][] = Array.from({ length: size }, () => []);
  const depths = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    const parent = parents[node] as number;
    children[parent]?.push(node);
    depths[node] = (depths[parent] as number) + 1;
  }
  const leaves: number[][] = Array.from({ length: size }, () => []);
  for (let node = size - 1; node >= 0; node--) {
    if (children[node]?.length === 0) leaves[node]?.push(node);
    if (node > 0)
      for (const leaf of leaves[node] ?? []) leaves[parents[node] as number]?.push(leaf);
  }
  return {
    size,
    stride,
    parents,
    depths,
    children: children.map((of) => Int32Array.from(of)),
    leaves: leaves.map((of) => Int32Array.from(of)),
  };
}

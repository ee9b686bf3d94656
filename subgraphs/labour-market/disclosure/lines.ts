import type { Axes } from './cube.ts';

/** A total and its parts along one axis: part `k` is the cell `start + parts[k] * stride`. */
export type VisitLine = (total: number, start: number, parts: Int32Array, stride: number) => void;

/** Every line of the lattice, axis by axis, and within one from the root down. */
export function forEachLine(axes: Axes, visit: VisitLine): void {
  for (const axis of [0, 1, 2] as const) forEachLineOf(axes, axis, visit);
}

/** Every line along one axis. */
export function forEachLineOf(axes: Axes, axis: 0 | 1 | 2, visit: VisitLine): void {
  const sizes = axes.map(({ codes }) => codes.length);
  const size = sizes[axis] as number;
  const stride = sizes.slice(axis + 1).reduce((product, each) => product * each, 1);
  const blocks = sizes.slice(0, axis).reduce((product, each) => product * each, 1);
  for (const [node, parts] of partsOf(axes[axis].parents)) {
    for (let block = 0; block < blocks; block++) {
      for (let step = 0; step < stride; step++) {
        const start = block * size * stride + step;
        visit(start + node * stride, start, parts, stride);
      }
    }
  }
}

/** The nodes that have parts, from the root down. */
function partsOf(parents: Int32Array): [node: number, parts: Int32Array][] {
  const parts: number[][] = Array.from(parents, () => []);
  for (const [node, parent] of parents.entries()) parts[parent]?.push(node);
  return parts.flatMap((of, node) => (of.length > 0 ? [[node, Int32Array.from(of)]] : []));
}

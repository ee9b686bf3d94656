import type { Axes } from './cube.ts';

/**
 * Adds every cell to its parents, one axis after the other, in place. Children stand after their parents, so one pass
 * from the last node to the first is enough. Sums above 2^31 - 1 do not occur: the population of the country is below.
 */
export function rollUp(axes: Axes, counts: Int32Array): void {
  forEachPair(axes, (parent, child) => {
    counts[parent] = (counts[parent] as number) + (counts[child] as number);
  });
}

/** A total is a structural zero, or not collected, when all its parts are; else it is counted. */
export function rollUpMarks(axes: Axes, marks: Uint8Array): void {
  const isFirst = new Uint8Array(marks.length).fill(1);
  forEachPair(
    axes,
    (parent, child) => {
      if (isFirst[parent]) marks[parent] = marks[child] as number;
      else if (marks[parent] !== marks[child]) marks[parent] = 0;
      isFirst[parent] = 0;
    },
    () => isFirst.fill(1),
  );
}

/** Every pair of a cell and its parent along each axis in turn, children first. */
function forEachPair(
  axes: Axes,
  visit: (parent: number, child: number) => void,
  beforeAxis: () => void = () => undefined,
): void {
  const sizes = axes.map(({ codes }) => codes.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  let outer = 1;
  for (const [position, { parents }] of axes.entries()) {
    beforeAxis();
    const size = sizes[position] as number;
    const stride = cells / outer / size;
    for (let block = 0; block < outer; block++) {
      const start = block * size * stride;
      for (let node = size - 1; node > 0; node--) {
        const child = start + node * stride;
        const parent = start + (parents[node] as number) * stride;
        for (let step = 0; step < stride; step++) visit(parent + step, child + step);
      }
    }
    outer *= size;
  }
}

import { type Block, cellsOfBlock } from './block.ts';
import type { Geometry } from './geometry.ts';
import { type Intervals, UNBOUNDED } from './intervals.ts';

/**
 * The system that an attacker solves for one cell, in the LP format: each cell of the block lies in its interval, each
 * total is the sum of its parts.
 */
export function linearProgram(
  geometry: Geometry,
  block: Block,
  intervals: Intervals,
  cell: number,
  goal: 'Maximize' | 'Minimize',
): string {
  const sums = sumsOf(geometry, block);
  const bounds = cellsOfBlock(geometry, block).map((each) => boundOf(intervals, each));
  return [
    goal,
    ` goal: x${cell}`,
    'Subject To',
    ...(sums.length > 0 ? sums : [` only: x${cell} >= 0`]),
    'Bounds',
    ...bounds,
    'End',
  ].join('\n');
}

function boundOf({ low, high }: Intervals, cell: number): string {
  const top = high[cell] as number;
  return top === UNBOUNDED ? ` x${cell} >= ${low[cell]}` : ` ${low[cell]} <= x${cell} <= ${top}`;
}

/** Total minus parts is 0, for each total of the block whose parts are in it. */
function sumsOf(geometry: Geometry, block: Block): string[] {
  const sums: string[] = [];
  const inBlock = block.nodes.map((nodes) => new Set(nodes));
  const cells = cellsOfBlock(geometry, block);
  for (const [axis, { children, stride, size }] of geometry.axes.entries()) {
    for (const cell of cells) {
      const node = Math.floor(cell / stride) % size;
      const parts = children[node] as Int32Array;
      if (parts.length === 0 || !parts.every((part) => inBlock[axis]?.has(part))) continue;
      const start = cell - node * stride;
      const terms = Array.from(parts, (part) => ` - x${start + part * stride}`);
      sums.push(` s${axis}_${cell}: x${cell}${terms.join('')} = 0`);
    }
  }
  return sums;
}

import highsModule, { type Highs } from 'highs';
import { blockAround } from './block.ts';
import type { Geometry } from './geometry.ts';
import type { Intervals } from './intervals.ts';
import { linearProgram } from './linear-program.ts';

/** Finds the least and the most that a cell's count can be, exactly, given everything known of the block around it. */
export type Solve = (intervals: Intervals, cell: number) => { low: number; high: number } | null;

/**
 * Linear programs by HiGHS. A bound that the program does not have is infinite; null when the numbers contradict each
 * other. On a block that is less than the lattice, the attacker's interval can be narrower still.
 */
// The package's types are those of CommonJS, in which its ES module's default export is one step further in.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

export async function loadSolver(geometry: Geometry): Promise<Solve> {
  const highs = await loadHighs();
  const bound = (intervals: Intervals, cell: number, goal: 'Maximize' | 'Minimize') => {
    const block = blockAround(geometry, cell);
    return highs.solve(linearProgram(geometry, block, intervals, cell, goal));
  };
  return (intervals, cell) => {
    const least = bound(intervals, cell, 'Minimize');
    if (least.Status !== 'Optimal') return null;
    const most = bound(intervals, cell, 'Maximize');
    return {
      low: least.ObjectiveValue,
      high: most.Status === 'Optimal' ? most.ObjectiveValue : Number.POSITIVE_INFINITY,
    };
  };
}

import { geometryOf } from '../../audit/geometry.ts';
import { type Intervals, startingIntervals } from '../../audit/intervals.ts';
import { narrow } from '../../audit/narrow.ts';
import type { Cube } from '../cube.ts';
import { KEY } from '../invented-market.fixture.ts';
import { openPolicy } from '../policy.ts';
import { release } from '../release.ts';
import type { Snapshot } from '../snapshot.ts';

/** One month as an attacker has it. */
export interface Seen {
  readonly axes: Cube['axes'];
  readonly statuses: Uint8Array;
  readonly values: Int32Array;
  /** What each cell says alone. */
  readonly alone: Intervals;
  /** What all cells say together. */
  readonly together: Intervals;
}

/** The series as the open policy publishes it. The linear programs are left out for speed; intervals are not. */
export async function byOpenPolicy(cubes: readonly Cube[]): Promise<Seen[]> {
  const policy = { ...openPolicy, solvedCells: 0 };
  const snapshots: Snapshot[] = [];
  for (const cube of cubes) {
    const { snapshot, refusal } = await release(cube, snapshots, policy, KEY);
    if (!snapshot) throw new Error(refusal.message);
    snapshots.push(snapshot);
  }
  return seenOf(snapshots);
}

/** Published months as an attacker has them. */
export const seenOf = (snapshots: readonly Snapshot[]): Seen[] =>
  snapshots.map((snapshot, month) =>
    seen(snapshot, startingIntervals(snapshot, snapshots[month - 1] ?? null)),
  );

/** The series by a threshold alone: counts under 11 are left out, the others and zeros told as they are. */
export function byThresholdOnly(cubes: readonly Cube[]): Seen[] {
  const { threshold } = openPolicy.persons;
  return cubes.map(({ axes, counts }) => {
    const isSmall = (count: number) => count > 0 && count < threshold;
    const statuses = Uint8Array.from(counts, (count) => (isSmall(count) ? 2 : count === 0 ? 1 : 0));
    const values = counts.map((count) => (isSmall(count) ? 0 : count));
    const low = counts.map((count) => (isSmall(count) ? 1 : count));
    const high = counts.map((count) => (isSmall(count) ? threshold - 1 : count));
    return seen({ axes, statuses, values }, { low, high });
  });
}

function seen(
  { axes, statuses, values }: Pick<Seen, 'axes' | 'statuses' | 'values'>,
  alone: Intervals,
): Seen {
  const together = { low: alone.low.slice(), high: alone.high.slice() };
  narrow(geometryOf({ axes }), together);
  return { axes, statuses, values, alone, together };
}

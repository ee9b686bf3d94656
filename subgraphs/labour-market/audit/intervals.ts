import { IS_HIDDEN, IS_PUBLISHED, type PublishedMonth } from './published.ts';

/** Stands for no upper bound. */
export const UNBOUNDED = 2 ** 31 - 1;

/** What is known of every cell: its count lies from `low` to `high`, both included. */
export interface Intervals {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Fewer true counts than this never stand behind one number; the lowest number is moved up for it. */
const FEWEST_BEHIND_A_NUMBER = 5;

/**
 * What each cell says on its own: a rounded number its interval, a zero 0, a hidden cell nothing but that it is no less
 * than 0. Below region a number that is the same as the month before may have been kept, and its interval is longer.
 */
export function startingIntervals(
  month: PublishedMonth,
  before: PublishedMonth | null = null,
): Intervals {
  const { values, statuses, roundingByPlace, threshold } = month;
  const low = new Int32Array(values.length);
  const high = new Int32Array(values.length);
  const cellsOfPlace = values.length / roundingByPlace.length;
  for (let cell = 0; cell < values.length; cell++) {
    if (statuses[cell] === IS_HIDDEN) high[cell] = UNBOUNDED;
    if (statuses[cell] !== IS_PUBLISHED) continue;
    const base = roundingByPlace[Math.floor(cell / cellsOfPlace)] as number;
    const value = values[cell] as number;
    const isSame = before?.statuses[cell] === IS_PUBLISHED && before.values[cell] === value;
    const isKept = isSame && base < threshold;
    const down = isKept ? Math.floor(1.5 * base) : Math.floor(base / 2);
    const up = isKept ? Math.floor(1.5 * base) : Math.ceil(base / 2) - 1;
    const { floor, lowest } = lowestOf(base, threshold);
    low[cell] = value === lowest ? floor : Math.max(floor, value - down);
    high[cell] = value + up;
  }
  return { low, high };
}

/** The lowest number that is published, and the lowest count behind it. */
function lowestOf(base: number, threshold: number): { floor: number; lowest: number } {
  const floor = Math.max(threshold, Math.ceil(base / 2));
  const first = Math.round(floor / base) * base;
  const isWide = first + Math.ceil(base / 2) - floor >= FEWEST_BEHIND_A_NUMBER;
  return { floor, lowest: isWide ? first : first + base };
}

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

/** What each cell says on its own: a rounded number its interval, a zero 0, a hidden cell nothing but that it is no less than 0. */
export function startingIntervals(month: PublishedMonth): Intervals {
  const { values, statuses, roundingByPlace, threshold } = month;
  const low = new Int32Array(values.length);
  const high = new Int32Array(values.length);
  const cellsOfPlace = values.length / roundingByPlace.length;
  for (let cell = 0; cell < values.length; cell++) {
    if (statuses[cell] === IS_HIDDEN) high[cell] = UNBOUNDED;
    if (statuses[cell] !== IS_PUBLISHED) continue;
    const base = roundingByPlace[Math.floor(cell / cellsOfPlace)] as number;
    const value = values[cell] as number;
    low[cell] = lowestBehind(value, base, threshold);
    high[cell] = value + Math.ceil(base / 2) - 1;
  }
  return { low, high };
}

/** The lowest count that is published as this value: for the lowest value of all, whatever may be published at all. */
export function lowestBehind(value: number, base: number, threshold: number): number {
  const floor = Math.max(threshold, Math.ceil(base / 2));
  const first = Math.round(floor / base) * base;
  const isWide = first + Math.ceil(base / 2) - floor >= FEWEST_BEHIND_A_NUMBER;
  const lowest = isWide ? first : first + base;
  return value === lowest ? floor : value - Math.floor(base / 2);
}

import type { Axes, Population } from './cube.ts';

/** What anybody learns about a cell beside its number. Hidden does not say whether for its own sake or for another's. */
export const PUBLISHED = 0;
export const ZERO = 1;
export const HIDDEN = 2;
export const NOT_COLLECTED_STATUS = 3;

/** One month as it was published. Never computed again: a correction enters the next one. */
export interface Snapshot {
  readonly measure: string;
  readonly population: Population;
  readonly month: string;
  readonly axes: Axes;
  readonly placeLevels: readonly string[];
  /** By place, the base to which its counts are rounded. */
  readonly roundingByPlace: Int32Array;
  /** The lowest count that may be published; everybody knows it. */
  readonly threshold: number;
  /** Rounded counts; 0 wherever the status is not PUBLISHED. */
  readonly values: Int32Array;
  readonly statuses: Uint8Array;
  readonly policyHash: string;
}

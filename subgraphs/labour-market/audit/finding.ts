import { type Intervals, UNBOUNDED } from './intervals.ts';

/** Why a release is refused, for one cell. */
export interface Finding {
  readonly why: /** The number itself may not be told. */
    | 'TOLD'
    /** A published number that the true count does not bear out. */
    | 'WRONG'
    /** The published numbers narrow the hidden count to less than is allowed. */
    | 'NARROWED'
    /** A count from 1 to the threshold is told exactly. */
    | 'EXACT'
    /** A number that opens this month narrows what the month before hid. */
    | 'OPENS_EARLIER';
  readonly cell: number;
  /** The interval that an attacker is left with; no upper bound is null. */
  readonly low: number;
  readonly high: number | null;
}

/** More findings than this are not listed: the release is refused anyway. */
export const MOST_FINDINGS = 100_000;

export const findingOf = (
  why: Finding['why'],
  cell: number,
  { low, high }: Intervals,
): Finding => ({
  why,
  cell,
  low: low[cell] as number,
  high: high[cell] === UNBOUNDED ? null : (high[cell] as number),
});

/** Six months each: the newest first, so that the same season of the year before is two further on. */
export const MONTHS_A_PERIOD = 6;
/** What is kept of each establishment: twelve half-years. */
export const PERIODS = 12;
export const HISTORY_MONTHS = PERIODS * MONTHS_A_PERIOD;

/** The establishments of one département with their hirings; arrays of one length, one row an establishment. */
export interface History {
  readonly count: number;
  /** How many periods the data reaches back, `PERIODS` at most. */
  readonly periods: number;
  /** Hirings of row r in period p at `r * PERIODS + p`; period 0 is the newest. */
  readonly hirings: Int32Array;
  /** Index of the row's activity in `activities`. */
  readonly activity: Int32Array;
  /** NAF codes without their dot; `''` for unknown. */
  readonly activities: readonly string[];
  /** The smallest headcount of the row's band; 1 where it is unknown. */
  readonly headcount: Int32Array;
}

/** Which period is foreseen, from which: the target (−1 is the half-year to come) and the periods before it, newest first. */
export interface Question {
  readonly target: number;
  readonly lags: number;
}

/** The published method looks at seven half-years. */
const MOST_LAGS = 7;
/** With fewer there is no season to see. */
const LEAST_LAGS = 3;
/** The oldest training target is five periods back (`QUESTIONS`), so as many periods are not lags. */
const OLDEST_TARGET = 4;

/** How many half-years before the target a model sees; null when the history is too short to train and to hold back two years. */
export function lagsOf(periods: number): number | null {
  const lags = Math.min(MOST_LAGS, periods - OLDEST_TARGET - 1);
  return lags < LEAST_LAGS ? null : lags;
}

/** Hirings of a row in a period. */
export const hiringsOf = ({ hirings }: History, row: number, period: number): number =>
  hirings[row * PERIODS + period] ?? 0;

/**
 * What models are trained on and judged by, as the published method has it: trained two years before the half-year to come (same season), so
 * that the last eighteen months are held back; judged a year later, same season. Judged once more on the newest half-year by a model trained
 * two years before that: what a live forecast looks like.
 */
export const TRAINED_ON = 3;
export const HELD_BACK = [
  { trainedOn: 3, target: 1 },
  { trainedOn: 4, target: 0 },
] as const;

/** Without the rows that had hired nobody before the target: nobody could have known them then. */
export function knownBefore(history: History, target: number): History {
  const rows = Array.from({ length: history.count }, (_, row) => row).filter((row) => {
    for (let period = target + 1; period < PERIODS; period += 1)
      if (hiringsOf(history, row, period) > 0) return true;
    return false;
  });
  const hirings = new Int32Array(rows.length * PERIODS);
  rows.forEach((row, index) => {
    hirings.set(history.hirings.subarray(row * PERIODS, (row + 1) * PERIODS), index * PERIODS);
  });
  const pick = (values: Int32Array): Int32Array =>
    Int32Array.from(rows, (row) => values[row] as number);
  return {
    ...history,
    count: rows.length,
    hirings,
    activity: pick(history.activity),
    headcount: pick(history.headcount),
  };
}

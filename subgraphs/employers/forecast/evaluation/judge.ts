import { gainsOf } from './gains.ts';

/** How well a model foresaw what some establishments hired. */
export interface Verdict {
  readonly establishments: number;
  /** What they really hired. */
  readonly hirings: number;
  /** Mean squared error, hirings squared; 0 without establishments. */
  readonly meanSquaredError: number;
  readonly meanAbsoluteError: number;
  /** Of the hirings, what those with the most predicted hired: 10 %, 20 % … 90 % of establishments. */
  readonly gains: readonly number[];
}

/** Judges predictions for `rows` against what was hired. */
export function judge(
  predicted: Float64Array,
  actual: ArrayLike<number>,
  rows: Int32Array,
): Verdict {
  let squares = 0;
  let absolutes = 0;
  let hirings = 0;
  for (const row of rows) {
    const hired = actual[row] as number;
    const error = (predicted[row] as number) - hired;
    squares += error * error;
    absolutes += Math.abs(error);
    hirings += hired;
  }
  const count = Math.max(1, rows.length);
  return {
    establishments: rows.length,
    hirings,
    meanSquaredError: squares / count,
    meanAbsoluteError: absolutes / count,
    gains: gainsOf(predicted, actual, rows),
  };
}

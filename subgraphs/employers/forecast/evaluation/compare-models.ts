import { HELD_BACK, type History, hiringsOf, knownBefore } from '../history.ts';
import { trainLinearRegression } from '../models/linear-regression.ts';
import { MODELS, type ModelName, type Train } from '../models/model.ts';
import { trainPooledRate } from '../models/pooled-rate.ts';
import { trainSameAsLastYear } from '../models/same-as-last-year.ts';
import { judge, type Verdict } from './judge.ts';

export const TRAIN: Readonly<Record<ModelName, Train>> = {
  SAME_AS_LAST_YEAR: trainSameAsLastYear,
  LINEAR_REGRESSION: trainLinearRegression,
  POOLED_RATE: trainPooledRate,
};

/** A verdict on one model over one held-back half-year. */
export interface Comparison extends Verdict {
  readonly model: ModelName;
  /** How many half-years back the held-back one lies: 0 is the newest. */
  readonly target: number;
  /** Two digits of the NAF; null for all activities. */
  readonly division: string | null;
}

/**
 * Judges every model on every held-back half-year that the history reaches: over all rows, then by division of activity. Each is trained and judged on
 * those establishments alone that had hired before.
 */
export function compareModels(history: History, lags: number): Comparison[] {
  return HELD_BACK.flatMap(({ trainedOn, target }) => {
    const trained = knownBefore(history, trainedOn);
    const judged = knownBefore(history, target);
    const groups = rowsByDivision(judged);
    const actual = Float64Array.from({ length: judged.count }, (_, row) =>
      hiringsOf(judged, row, target),
    );
    return MODELS.flatMap((model) => {
      const predict = TRAIN[model](trained, { target: trainedOn, lags });
      const predicted = predict(judged, { target, lags });
      return [...groups].map(([division, rows]) => ({
        model,
        target,
        division,
        ...judge(predicted, actual, rows),
      }));
    });
  });
}

function rowsByDivision({ count, activity, activities }: History): Map<string | null, Int32Array> {
  const byDivision = Map.groupBy(
    Array.from({ length: count }, (_, row) => row),
    (row) => (activities[activity[row] as number] ?? '').slice(0, 2),
  );
  return new Map<string | null, Int32Array>([
    [null, Int32Array.from({ length: count }, (_, row) => row)],
    ...[...byDivision]
      .filter(([division]) => division !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([division, rows]) => [division, Int32Array.from(rows)] as const),
  ]);
}

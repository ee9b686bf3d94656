import { type History, hiringsOf, type Question } from '../history.ts';
import { createNormalEquations, weighted } from './least-squares.ts';
import type { Train } from './model.ts';

/** Keeps columns that are the same as another from having no solution. */
const RIDGE = 1e-9;

/**
 * The published method: ordinary linear regression of a half-year's hirings on those of the half-years before it and the headcount, a département at a
 * time. Source: labonneboite, importer/compute_score.py.
 */
export const trainLinearRegression: Train = (history, question) => {
  const size = question.lags + 2;
  const equations = createNormalEquations(size);
  const features = new Float64Array(size);
  for (let row = 0; row < history.count; row += 1) {
    readFeatures(history, row, question, features);
    equations.add(features, hiringsOf(history, row, question.target));
  }
  const coefficients = equations.solve(RIDGE);
  return (asked, { target, lags }) =>
    Float64Array.from({ length: asked.count }, (_, row) => {
      readFeatures(asked, row, { target, lags }, features);
      return weighted(features, coefficients);
    });
};

/** One, the headcount, and the hirings of each lag, newest first. */
export function readFeatures(
  history: History,
  row: number,
  { target, lags }: Question,
  features: Float64Array,
): void {
  features[0] = 1;
  features[1] = history.headcount[row] as number;
  for (let lag = 0; lag < lags; lag += 1)
    features[lag + 2] = hiringsOf(history, row, target + 1 + lag);
}

import { hiringsOf } from '../history.ts';
import type { Train } from './model.ts';

/** As many as in the same half-year a year before: what any method must beat. */
export const trainSameAsLastYear: Train = () => (history, question) =>
  Float64Array.from({ length: history.count }, (_, row) =>
    hiringsOf(history, row, question.target + 2),
  );

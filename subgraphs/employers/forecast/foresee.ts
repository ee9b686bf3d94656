import { type History, hiringsOf, knownBefore, TRAINED_ON } from './history.ts';
import { trainPooledRate } from './models/pooled-rate.ts';
import { trainSameAsLastYear } from './models/same-as-last-year.ts';

/** Fewer hirings in the training half-year teach nothing: then last year's season is the best there is. */
const LEAST_HIRINGS_TO_TRAIN = 50;

/** Hirings to expect of each row in the half-year to come, by the better model, or as last year where there is too little to learn from. */
export function foresee(history: History, lags: number): Float64Array {
  const trained = knownBefore(history, TRAINED_ON);
  const question = { target: TRAINED_ON, lags };
  let hirings = 0;
  for (let row = 0; row < trained.count; row += 1) hirings += hiringsOf(trained, row, TRAINED_ON);
  const train = hirings < LEAST_HIRINGS_TO_TRAIN ? trainSameAsLastYear : trainPooledRate;
  return train(trained, question)(history, { target: -1, lags });
}

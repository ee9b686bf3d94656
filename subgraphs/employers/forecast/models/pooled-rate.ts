import { type History, hiringsOf, type Question } from '../history.ts';
import { createNormalEquations, weighted } from './least-squares.ts';
import type { Train } from './model.ts';
import { comparePeers, type Peers } from './peers.ts';

/** What a half-year counts against the one after it; tried on the training target, the best is taken. */
const DECAYS = [0.55, 0.7, 0.85, 1] as const;
/** How many half-years of its peers a row is given beside its own (the prior of a Gamma-Poisson model, in hirings). */
const PRIORS = [0.25, 0.5, 1, 2, 4] as const;
/** Rows that must speak against the rate itself before it is corrected halfway. */
const ROWS_TO_CORRECT = 400;

interface Fitted {
  readonly decay: number;
  readonly prior: number;
  readonly correction: Float64Array;
  readonly error: number;
}

/**
 * Each establishment hires at a rate of its own, drawn among those of its peers (same activity and size): the less it is known, the more its peers count
 * (a Gamma-Poisson model). The season is its activity's. A linear correction on the training target then weighs the rate against
 * the half-years themselves and the headcount.
 */
export const trainPooledRate: Train = (history, question) => {
  let best: Fitted | null = null;
  for (const decay of DECAYS) {
    const peers = comparePeers(history, question, decay);
    for (const prior of PRIORS) {
      const fitted = fitCorrection(history, question, peers, decay, prior);
      if (best === null || fitted.error < best.error) best = fitted;
    }
  }
  const { decay, prior, correction } = best as Fitted;
  return (asked, { target, lags }) => {
    const peers = comparePeers(asked, { target, lags }, decay);
    const features = new Float64Array(correction.length);
    return Float64Array.from({ length: asked.count }, (_, row) => {
      readFeatures(asked, row, { target, lags }, ratesOf(peers, row, prior), features);
      return corrected(features, correction);
    });
  };
};

function fitCorrection(
  history: History,
  question: Question,
  peers: Peers,
  decay: number,
  prior: number,
): Fitted {
  const size = question.lags + 3;
  const equations = createNormalEquations(size);
  const features = new Float64Array(size);
  for (let row = 0; row < history.count; row += 1) {
    readFeatures(history, row, question, ratesOf(peers, row, prior), features);
    equations.add(features, hiringsOf(history, row, question.target) - (features[1] as number));
  }
  const correction = equations.solve(ROWS_TO_CORRECT / Math.max(1, history.count));
  let error = 0;
  for (let row = 0; row < history.count; row += 1) {
    readFeatures(history, row, question, ratesOf(peers, row, prior), features);
    error += (corrected(features, correction) - hiringsOf(history, row, question.target)) ** 2;
  }
  return { decay, prior, correction, error };
}

/** The rate, and what the correction adds to it or takes away. */
const corrected = (features: Float64Array, correction: Float64Array): number =>
  weighted(features, correction, features[1] as number);

/** Hirings to expect in the season of the target: own ones and, for `prior` hirings' worth, those of the peers. */
export function ratesOf(
  { own, exposure, peerRate, season }: Peers,
  row: number,
  prior: number,
): number {
  const rate = peerRate[row] as number;
  if (rate <= 0) return 0;
  const expected = (prior + (own[row] as number)) / (prior / rate + (exposure[row] as number));
  return expected * (season[row] as number);
}

/** One, the rate, the headcount, and the hirings of each lag, newest first. */
function readFeatures(
  history: History,
  row: number,
  { target, lags }: Question,
  rate: number,
  features: Float64Array,
): void {
  features[0] = 1;
  features[1] = rate;
  features[2] = history.headcount[row] as number;
  for (let lag = 0; lag < lags; lag += 1)
    features[lag + 3] = hiringsOf(history, row, target + 1 + lag);
}

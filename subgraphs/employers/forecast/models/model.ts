import type { History, Question } from '../history.ts';

export const MODELS = ['SAME_AS_LAST_YEAR', 'LINEAR_REGRESSION', 'POOLED_RATE'] as const;
export type ModelName = (typeof MODELS)[number];

/** Foresees the hirings of each row in the question's target; never below zero. */
export type Predict = (history: History, question: Question) => Float64Array;

/** Learns from the target of the question, which lies in the past, and its lags. */
export type Train = (history: History, question: Question) => Predict;

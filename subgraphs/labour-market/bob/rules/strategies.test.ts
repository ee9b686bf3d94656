import { expect, test } from 'vitest';
import type { Advice } from './advice.ts';
import type { AdviceCode } from './advice-rules.ts';
import { chooseStrategies } from './strategies.ts';

const given = (...all: [AdviceCode, number][]): Advice[] =>
  all.map(([code, score]) => ({ code, score, because: [] }));
const shown = (...args: Parameters<typeof chooseStrategies>) =>
  chooseStrategies(...args).map(({ code, score, rank }) => `${code} ${score} ${rank}`);

test('a strategy is worth its trigger in hundredths, at most what is missing to 100; the first is principal, 10 or less secondary', () => {
  const advice = given(['NETWORK_APPLICATION', 1], ['COMMUTE', 3], ['VOLUNTEER', 1]);
  expect(shown('STUCK_MARKET', 40, advice)).toEqual([
    'SEARCH_FURTHER_AWAY 60 PRINCIPAL',
    'USE_ONES_NETWORK 33 FURTHER',
    'KEEP_ACTIVE 10 SECONDARY',
  ]);
});

test('the first is principal, however little it is worth', () => {
  expect(shown('BRAVO', 80, given(['VOLUNTEER', 1]))).toEqual(['KEEP_ACTIVE 10 PRINCIPAL']);
});

test('a strategy of another challenge, or whose advice is missing, is dropped', () => {
  expect(shown('BRAVO', 80, given(['COMMUTE', 3]))).toEqual([]);
  const half = given(['IMPROVE_RESUME', 3]);
  expect(shown('ENHANCE_METHODS_TO_INTERVIEW', 58, half)).toEqual([]);
  const both = given(['IMPROVE_RESUME', 3], ['FOLLOW_UP', 1]);
  expect(shown('ENHANCE_METHODS_TO_INTERVIEW', 58, both)).toEqual([
    'BETTER_APPLICATIONS 42 PRINCIPAL',
  ]);
});

test('training is for the diploma where it is missing, and to stand out where the market is stressed', () => {
  expect(shown('MISSING_DIPLOMA', 55, given(['TRAINING', 3]))).toEqual([
    'GET_THE_DIPLOMA 45 PRINCIPAL',
  ]);
  expect(shown('STUCK_MARKET', 40, given(['TRAINING', 2]))).toEqual([
    'TRAIN_TO_STAND_OUT 60 PRINCIPAL',
  ]);
});

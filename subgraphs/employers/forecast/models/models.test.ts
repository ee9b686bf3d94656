import { describe, expect, test } from 'vitest';
import { compareModels } from '../evaluation/compare-models.ts';
import { type History, hiringsOf, knownBefore, lagsOf, PERIODS } from '../history.ts';
import { inventHistory } from '../invented-history.fixture.ts';
import { trainLinearRegression } from './linear-regression.ts';
import { trainPooledRate } from './pooled-rate.ts';
import { trainSameAsLastYear } from './same-as-last-year.ts';

const LAGS = 7;

/** Rows as given, newest period first, zeros after. */
function historyOf(rows: readonly (readonly number[])[]): History {
  const hirings = new Int32Array(rows.length * PERIODS);
  rows.forEach((row, index) => {
    hirings.set(row, index * PERIODS);
  });
  return {
    count: rows.length,
    periods: PERIODS,
    hirings,
    activity: new Int32Array(rows.length),
    activities: ['1071C'],
    headcount: new Int32Array(rows.length).fill(1),
  };
}

describe('the plain method', () => {
  test('foresees what the same half-year brought a year before', () => {
    const history = historyOf([
      [9, 4, 0],
      [1, 7, 0],
    ]);
    const predict = trainSameAsLastYear(history, { target: 3, lags: LAGS });
    expect([...predict(history, { target: -1, lags: LAGS })]).toEqual([4, 7]);
  });
});

describe('linear regression', () => {
  test('finds the rule that made the numbers, on half-years that it did not see', () => {
    const rows = Array.from({ length: 400 }, (_, row) => {
      const values = Array.from(
        { length: PERIODS },
        (_unused, index) => (row * 7 + index * 3) % 11,
      );
      // In the training target and in the judged one: twice the newest lag and one.
      values[3] = 2 * (values[4] as number) + 1;
      values[1] = 2 * (values[2] as number) + 1;
      return values;
    });
    const history = historyOf(rows);
    const predict = trainLinearRegression(history, { target: 3, lags: LAGS });
    const predicted = predict(history, { target: 1, lags: LAGS });
    predicted.forEach((value, row) => {
      expect(value).toBeCloseTo(hiringsOf(history, row, 1), 3);
    });
  });

  test('foresees no fewer than none', () => {
    const history = historyOf([
      [0, 0, 0, 0, 5],
      [0, 0, 0, 5, 0],
      [0, 0, 0, 3, 1],
    ]);
    const predict = trainLinearRegression(history, { target: 3, lags: LAGS });
    expect(Math.min(...predict(history, { target: -1, lags: LAGS }))).toBeGreaterThanOrEqual(0);
  });
});

describe('the pooled rate', () => {
  test.each([1, 2, 3, 4, 5])(
    'beats linear regression, and this last year’s numbers, on both held-back half-years (seed %i)',
    (seed) => {
      const comparisons = compareModels(inventHistory({ count: 4_000, seed }), LAGS);
      for (const target of [0, 1]) {
        const [plain, linear, pooled] = [
          'SAME_AS_LAST_YEAR',
          'LINEAR_REGRESSION',
          'POOLED_RATE',
        ].map(
          (model) =>
            comparisons.find(
              (one) => one.model === model && one.target === target && one.division === null,
            )?.meanSquaredError ?? Number.NaN,
        ) as [number, number, number];
        expect(pooled).toBeLessThan(linear);
        expect(linear).toBeLessThan(plain);
      }
    },
  );

  test('follows the season of the activity', () => {
    const history = inventHistory({ count: 3_000, seed: 6, season: 1.7 });
    const predict = trainPooledRate(history, { target: 3, lags: LAGS });
    const [odd, even] = [1, 0].map((target) => {
      const predicted = predict(history, { target, lags: LAGS });
      let sum = 0;
      for (let row = 0; row < history.count; row += 1)
        if (history.activity[row] === 0) sum += predicted[row] as number;
      return sum;
    }) as [number, number];
    expect(odd / even).toBeGreaterThan(2);
  });

  test('gives a row without hirings of its own less than one that hired, and more than nothing', () => {
    const history = inventHistory({ count: 2_000, seed: 7 });
    const predicted = trainPooledRate(history, { target: 3, lags: LAGS })(history, {
      target: -1,
      lags: LAGS,
    });
    const mean = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + (predicted[row] as number), 0) / rows.length;
    const hired = (row: number): number =>
      Array.from({ length: LAGS }, (_, period) => hiringsOf(history, row, period)).reduce(
        (sum, value) => sum + value,
        0,
      );
    const rows = Array.from({ length: history.count }, (_, row) => row);
    const idle = mean(rows.filter((row) => hired(row) === 0));
    expect(idle).toBeGreaterThan(0);
    expect(idle).toBeLessThan(mean(rows.filter((row) => hired(row) > 2)));
  });
});

describe('the history', () => {
  test.each([
    [12, 7],
    [10, 5],
    [8, 3],
    [7, null],
    [0, null],
  ])('of %i half-years is seen through %s lags', (periods, lags) => {
    expect(lagsOf(periods)).toBe(lags);
  });

  test('before a target leaves out who had not hired yet, and keeps the others as they are', () => {
    const history = historyOf([
      [5, 0, 0],
      [0, 0, 2],
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3],
    ]);
    const known = knownBefore(history, 0);
    expect(known.count).toBe(2);
    expect([...known.hirings.subarray(0, 3)]).toEqual([0, 0, 2]);
    expect(hiringsOf(known, 1, 11)).toBe(3);
  });
});

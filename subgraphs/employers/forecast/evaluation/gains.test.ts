import { expect, test } from 'vitest';
import { gainsOf } from './gains.ts';
import { judge } from './judge.ts';

const rows = Int32Array.from({ length: 10 }, (_, row) => row);

test('the gains curve of a perfect order rises as fast as it can', () => {
  const actual = Float64Array.from([0, 0, 0, 0, 0, 0, 0, 0, 5, 15]);
  expect(gainsOf(actual, actual, rows)).toEqual([0.75, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('the gains curve of predictions that are all the same goes by the rows, the same each time', () => {
  const actual = Float64Array.from({ length: 10 }, () => 2);
  const predicted = new Float64Array(10);
  const gains = gainsOf(predicted, actual, rows);
  expect(gains.map((gain) => Math.round(gain * 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('where nobody hired there is nothing to gain', () => {
  expect(gainsOf(new Float64Array(10), new Float64Array(10), rows)).toEqual(new Array(9).fill(0));
});

test('a verdict counts squares, absolutes and hirings of its rows alone', () => {
  const verdict = judge(
    Float64Array.from([1, 4, 100]),
    Float64Array.from([3, 4, 0]),
    Int32Array.from([0, 1]),
  );
  expect(verdict).toMatchObject({
    establishments: 2,
    hirings: 7,
    meanSquaredError: 2,
    meanAbsoluteError: 1,
  });
});

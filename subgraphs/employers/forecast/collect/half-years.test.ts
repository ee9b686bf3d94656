import { expect, test } from 'vitest';
import { HISTORY_MONTHS, PERIODS } from '../history.ts';
import { halfYears } from './hirings.ts';

test('months are added up to half-years, the newest first', () => {
  const last = HISTORY_MONTHS - 1;
  const sums = halfYears([0, 5, 6, last - 6, last - 5, last], [1, 2, 4, 8, 16, 32]);
  expect(sums).toHaveLength(PERIODS);
  expect(sums[0]).toBe(48);
  expect(sums[1]).toBe(8);
  expect(sums[PERIODS - 2]).toBe(4);
  expect(sums[PERIODS - 1]).toBe(3);
  expect(sums.slice(2, -2).every((sum) => sum === 0)).toBe(true);
});

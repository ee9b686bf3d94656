import { describe, expect, test } from 'vitest';
import { type Before, type DepartmentResult, failedGates, variationOf } from './gates.ts';

const GOOD: DepartmentResult = {
  departmentCode: '44',
  establishments: 12_000,
  hirings: [900, 1_000, 880, 990],
  meanSquaredError: 12,
  shown: 900,
};
const gatesOf = (results: readonly DepartmentResult[], before: Before | null = null) =>
  failedGates(results, () => before).map(({ gate }) => gate);

describe('the gates of a forecast', () => {
  test('let a good one pass, with and without one before it', () => {
    expect(gatesOf([GOOD])).toEqual([]);
    expect(gatesOf([GOOD], { shown: 850, meanScoreChange: 2 })).toEqual([]);
  });

  test.each<[string, Partial<DepartmentResult>, Before | null, string[]]>([
    ['hirings with a hole in them', { hirings: [0, 0, 0, 0, 0, 9_000] }, null, ['VARIATION']],
    ['an error as large as a town', { meanSquaredError: 4_001 }, null, ['MEAN_SQUARED_ERROR']],
    ['scores that jump', {}, { shown: 900, meanScoreChange: 30 }, ['SCORE_CHANGE']],
    [
      'hardly anybody left to show',
      { shown: 100 },
      { shown: 900, meanScoreChange: 1 },
      ['SHOWN_CHANGE'],
    ],
    [
      'twice as many to show',
      { shown: 1_800 },
      { shown: 900, meanScoreChange: 1 },
      ['SHOWN_CHANGE'],
    ],
  ])('stop %s', (_what, change, before, gates) => {
    expect(gatesOf([{ ...GOOD, ...change }], before)).toEqual(gates);
  });

  test('do not judge Corsica by its seasons', () => {
    expect(gatesOf([{ ...GOOD, departmentCode: '2A', hirings: [0, 0, 0, 0, 0, 9_000] }])).toEqual(
      [],
    );
  });

  test('stop a forecast of nothing', () => {
    expect(gatesOf([])).toEqual(['ESTABLISHMENTS']);
  });

  test('ask for all départements, and enough of each, where the data is the nation’s', () => {
    const nation = Array.from({ length: 95 }, (_, index) => ({
      ...GOOD,
      departmentCode: String(index + 1).padStart(2, '0'),
    }));
    expect(gatesOf(nation)).toEqual(['DEPARTMENTS']);
    const whole = [...nation, { ...GOOD, departmentCode: '2A', shown: 499 }];
    expect(gatesOf(whole)).toEqual(['SHOWN']);
  });
});

test('variation is the standard deviation over the mean, none where nobody hired', () => {
  expect(variationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(0.4);
  expect(variationOf([0, 0])).toBe(0);
});

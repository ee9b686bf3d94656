import { describe, expect, test } from 'vitest';
import { findHeadcountBand, HEADCOUNT_BANDS, headcountBandFor } from './headcount-bands.ts';

describe('headcount bands', () => {
  test('are the sixteen of INSEE', () => {
    expect(HEADCOUNT_BANDS.map(({ code }) => code).join(' ')).toBe(
      'NN 00 01 02 03 11 12 21 22 31 32 41 42 51 52 53',
    );
  });

  test('follow each other without a gap', () => {
    const [, ...told] = HEADCOUNT_BANDS;
    told.slice(1).forEach(({ minimum }, index) => {
      expect(minimum).toBe((told[index]?.maximum ?? Number.NaN) + 1);
    });
    expect(told.at(-1)).toMatchObject({ minimum: 10_000, maximum: null });
  });

  test.each([
    [0, '00'],
    [1, '01'],
    [9, '03'],
    [10, '11'],
    [249, '31'],
    [250, '32'],
    [10_000, '53'],
    [300_000, '53'],
  ])('%i employees are in band %s', (employees, code) => {
    expect(headcountBandFor(employees).code).toBe(code);
  });

  test('an unknown code is none', () => {
    expect(findHeadcountBand('99')).toBeNull();
    expect(findHeadcountBand('NN')).toMatchObject({ minimum: null, maximum: null });
  });
});

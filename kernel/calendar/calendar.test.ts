import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import { addMonths, lastClosedMonth, lastDayOf } from './months.ts';

describe('months', () => {
  test.each([
    ['2026-10', 1, '2026-11'],
    ['2026-10', 3, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-10', -72, '2020-10'],
  ])('%s and %i months is %s', (month, by, expected) => {
    expect(addMonths(month, by)).toBe(expected);
  });

  test.each([
    ['2026-10-31', '2026-10'],
    ['2026-10-30', '2026-09'],
    ['2024-02-28', '2024-01'],
    ['2024-02-29', '2024-02'],
    ['2026-12-31', '2026-12'],
  ])('of data that reaches %s the last closed month is %s', (day, expected) => {
    expect(lastClosedMonth(day)).toBe(expected);
  });

  test.each([
    ['2024-02', '2024-02-29'],
    ['2026-02', '2026-02-28'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});

describe('days', () => {
  test('are counted over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

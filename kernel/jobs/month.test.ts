import { describe, expect, test } from 'vitest';
import { addMonths, closedMonth, lastClosedMonth } from './month.ts';

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

  test('the month to work on is the last closed one, or the one asked for', () => {
    expect(closedMonth(null, '2026-10-31')).toBe('2026-10');
    expect(closedMonth('2026-03', '2026-10-31')).toBe('2026-03');
  });

  test.each([
    ['2026-11', 'MONTH_NOT_CLOSED'],
    ['2026-13', 'MONTH_MALFORMED'],
    ['October', 'MONTH_MALFORMED'],
  ])('%s is refused: %s', (asked, code) => {
    expect(() => closedMonth(asked, '2026-11-24')).toThrow(expect.objectContaining({ code }));
  });
});

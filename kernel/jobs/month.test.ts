import { describe, expect, test } from 'vitest';
import { closedMonth } from './month.ts';

describe('the month of a job', () => {
  test('is the last closed one, or the one asked for', () => {
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

import { describe, expect, test } from 'vitest';
import { countedMonth, dayInName } from './counted-month.ts';

describe('the month of a market score', () => {
  test.each([
    ['market_score_20260915.csv', '2026-09-15'],
    ['market_score_2026-02.csv', '2026-02-28'],
    ['market_score_202402.csv.gz', '2024-02-29'],
    ['market_score.csv', null],
    ['market_score_20260931.csv', null],
    ['market_score_202613.csv', null],
  ])('%s covers until %s', (name, day) => {
    expect(dayInName(name)).toBe(day);
  });

  test('is that of the day the file covers, else the last whole month before the file came', () => {
    const retrievedAt = new Date('2026-01-05T10:00:00Z');
    expect(countedMonth({ coversUntil: '2025-11-30', retrievedAt })).toBe('2025-11-01');
    expect(countedMonth({ coversUntil: null, retrievedAt })).toBe('2025-12-01');
  });
});

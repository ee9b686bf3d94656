import { describe, expect, test } from 'vitest';
import { readParisTime } from './paris-time.ts';

const clockInParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

describe('readParisTime', () => {
  test.each([
    ['2026-01-15 09:00:00', '2026-01-15T08:00:00.000Z', null],
    ['2026-07-15T09:00:00', '2026-07-15T07:00:00.000Z', null],
    ['2026-03-29 01:59:59', '2026-03-29T00:59:59.000Z', null],
    ['2026-03-29 02:30:00', '2026-03-29T01:30:00.000Z', 'SKIPPED'],
    ['2026-03-29 03:00:00', '2026-03-29T01:00:00.000Z', null],
    ['2026-10-25 01:59:59', '2026-10-24T23:59:59.000Z', null],
    ['2026-10-25 02:30:00', '2026-10-25T01:30:00.000Z', 'AMBIGUOUS'],
    ['2026-10-25 03:00:00', '2026-10-25T02:00:00.000Z', null],
  ])('reads %s as %s', (text, instant, doubt) => {
    expect(readParisTime(text)).toEqual({ instant, doubt });
  });

  test.each([
    '2026-02-29 09:00:00',
    '2026-01-01 24:00:00',
    '2026-01-01',
    '01/01/2026 09:00:00',
    '',
  ])('refuses %j', (text) => {
    expect(readParisTime(text)).toBeNull();
  });

  test('gives back the hour that the clocks of Paris show, every 37 minutes of thirty years', () => {
    const wrong: string[] = [];
    let repeated = 0;
    for (let at = Date.UTC(1997, 0, 1); at < Date.UTC(2027, 0, 1); at += 37 * 60_000) {
      const shown = clockInParis.format(at);
      const read = readParisTime(shown);
      if (read?.doubt === 'AMBIGUOUS') repeated += 1;
      const isSame = Date.parse(read?.instant ?? '') === at;
      if (!isSame && read?.doubt !== 'AMBIGUOUS') wrong.push(shown);
    }
    expect(wrong).toEqual([]);
    expect(repeated).toBeGreaterThan(30);
  });
});

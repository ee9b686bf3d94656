import { describe, expect, test } from 'vitest';
import {
  dayOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  nextWorkingDay,
  parseDay,
  weekday,
  workingDays,
} from './calendar.ts';
import { isoDate, packedDate, packedFrenchDate, packedMonth, slashDate } from './date-text.ts';

describe('calendar', () => {
  const day = parseDay('2026-10-31');

  test('goes from text to day and back, in each spelling', () => {
    expect(day).toBe(dayOf(2026, 10, 31));
    expect(isoDate(day)).toBe('2026-10-31');
    expect(slashDate(day)).toBe('31/10/2026');
    expect(packedFrenchDate(day)).toBe('31102026');
    expect(packedDate(day)).toBe('20261031');
    expect(packedMonth(monthOf(day))).toBe('202610');
    expect(() => parseDay('31/10/2026')).toThrow(RangeError);
  });

  test('knows the bounds of months and working days', () => {
    const february = monthOf(parseDay('2024-02-10'));
    expect(isoDate(firstDayOf(february))).toBe('2024-02-01');
    expect(isoDate(lastDayOf(february))).toBe('2024-02-29');
    expect(weekday(day)).toBe(5);
    expect(isoDate(nextWorkingDay(day))).toBe('2026-11-02');
    expect(workingDays(parseDay('2026-10-01'), day)).toBe(22);
    expect(workingDays(day, day)).toBe(0);
    expect(workingDays(day, day - 1)).toBe(0);
  });
});

import { addDays } from './days.ts';

/** The month `by` months after another, both as `2026-10`. */
export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month: `2026-02-28` for `2026-02`. */
export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** The last month that is over on `day` (ISO date, inclusive): `2026-10` for `2026-10-31`, `2026-09` for the day before. */
export function lastClosedMonth(day: string): string {
  const month = day.slice(0, 7);
  return day === lastDayOf(month) ? month : addMonths(month, -1);
}

/** How many calendar months two days and what lies between them touch; 0 or less when the second is in a month before the first. */
export function monthsBetween(from: string, until: string): number {
  const [count, first] = [until, from].map((day) => {
    const [year = 0, month = 0] = day.split('-').map(Number);
    return year * 12 + month;
  }) as [number, number];
  return count - first + 1;
}

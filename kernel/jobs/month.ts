import { JobRefused } from './job.ts';

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u;

/** The month `by` months after another, both as `2026-10`. */
export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The last month that is over on `day` (ISO date, inclusive): `2026-10` for `2026-10-31`, `2026-09` for the day before. */
export function lastClosedMonth(day: string): string {
  const month = day.slice(0, 7);
  const next = new Date(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + 1),
  );
  return next.toISOString().slice(0, 7) === month ? addMonths(month, -1) : month;
}

/** The month to work on: the one asked for, or the last one closed. Throws `MONTH_MALFORMED` or `MONTH_NOT_CLOSED`. */
export function closedMonth(asked: string | null, coversUntil: string): string {
  const last = lastClosedMonth(coversUntil);
  if (asked === null) return last;
  if (!MONTH.test(asked))
    throw new JobRefused(
      'MONTH_MALFORMED',
      `period: expected a month as 2026-10, got ${JSON.stringify(asked)}.`,
    );
  if (asked > last)
    throw new JobRefused(
      'MONTH_NOT_CLOSED',
      `period: the data reaches ${coversUntil}, so ${last} is the last closed month; got ${asked}.`,
    );
  return asked;
}

import { lastClosedMonth } from '../calendar/months.ts';
import { JobRefused } from './job.ts';

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u;

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

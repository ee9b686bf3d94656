import { daysSince2000 } from '#kernel/ingest/byte-fields.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import { type LoadContext, reject } from '#kernel/ingest/source.ts';

/** A declaration may be made up to 8 days before the hire (Code du travail, R. 1221-5), so a file may speak of hires 8 days past its own day. */
export const DAYS_AHEAD = 8;

/** Hires may be declared before they happen since 1993: a date before that is a mistake. */
const EARLIEST = daysSince2000(1993, 1, 1);

/** The day in a file's name: `…_201511102200.csv`, `20181201ExtractAPP.csv`. */
export function dayInName(fileName: string): string | null {
  const digits = /(?:^|[^\d])(\d{8})(?:\d{4})?(?=\D|$)/u.exec(fileName)?.[1];
  return digits === undefined ? null : parseDate(digits, 'compact');
}

/** The last day that a file's data may speak of; without a stated one the day of receipt. */
export const lastDayOf = ({ coversUntil, retrievedAt }: LoadContext): string =>
  coversUntil ?? retrievedAt.toISOString().slice(0, 10);

const latestDays = new WeakMap<LoadContext, number>();

/** The last day on which a hire of this file may begin, in days since 2000-01-01. */
function latestDay(context: LoadContext): number {
  const known = latestDays.get(context);
  if (known !== undefined) return known;
  const [year = 0, month = 0, day = 0] = lastDayOf(context).split('-').map(Number);
  const latest = daysSince2000(year, month, day) + DAYS_AHEAD;
  latestDays.set(context, latest);
  return latest;
}

/** Refuses a hire outside what the file can know. */
export function withinWindow(
  column: string,
  day: number,
  context: LoadContext,
  text: () => string | null,
): number {
  if (day > latestDay(context)) {
    return reject({
      column,
      code: 'HIRING_DATE_AFTER_FILE',
      reason: `The hire begins more than ${DAYS_AHEAD} days after the last day that the file covers.`,
      value: text(),
      fault: 'RULE',
    });
  }
  if (day < EARLIEST) {
    return reject({
      column,
      code: 'HIRING_DATE_TOO_OLD',
      reason: 'The hire begins before 1993, when declarations began.',
      value: text(),
      fault: 'RULE',
    });
  }
  return day;
}

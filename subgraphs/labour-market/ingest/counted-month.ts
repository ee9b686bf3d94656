import { parseDate } from '#kernel/ingest/fields.ts';
import type { LoadContext } from '#kernel/ingest/source.ts';
import { lastDayOfMonth } from '../period.ts';

const IN_NAME = /(?<!\d)(20\d{2})[-_]?(0[1-9]|1[0-2])(?:[-_]?(\d{2}))?(?!\d)/u;

/** The day in a file's name (`market_score_20261031.csv`), or the last day of the month in it (`market_score_202610.csv`). */
export function dayInName(fileName: string): string | null {
  const [, year, month, day] = IN_NAME.exec(fileName) ?? [];
  if (year === undefined || month === undefined) return null;
  if (day !== undefined) return parseDate(`${year}-${month}-${day}`, 'iso');
  return lastDayOfMonth(Number(year), Number(month));
}

/** First day of the month that a file of monthly counts is for: that of the day it covers; when nothing says it, the last whole month before it came. */
export function countedMonth({
  coversUntil,
  retrievedAt,
}: Pick<LoadContext, 'coversUntil' | 'retrievedAt'>): string {
  if (coversUntil !== null) return `${coversUntil.slice(0, 7)}-01`;
  const before = Date.UTC(retrievedAt.getUTCFullYear(), retrievedAt.getUTCMonth() - 1, 1);
  return new Date(before).toISOString().slice(0, 10);
}

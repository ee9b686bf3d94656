import { parseDate } from '#kernel/ingest/fields.ts';
import type { LoadContext } from '#kernel/ingest/source.ts';

/** The day that a full file speaks of: its versions are ordered by it, so that an older file may come later. */
export const asOfDay = ({ coversUntil, retrievedAt }: LoadContext): string =>
  coversUntil ?? retrievedAt.toISOString().slice(0, 10);

/** The day in a file's name (`…_YYYYMMDD.csv`), null when there is none. */
export function dayInName(fileName: string): string | null {
  const [, day = ''] = /(?:^|\D)(\d{8})(?:\D|$)/u.exec(fileName) ?? [];
  return parseDate(day, 'compact');
}

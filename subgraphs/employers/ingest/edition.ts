import { parseDate } from '#kernel/ingest/fields.ts';
import type { LoadContext } from '#kernel/ingest/source.ts';

const DAY_AND_TIME = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})((?:[01]\d|2[0-3])[0-5]\d)?(?!\d)/u;

/** The day in a file's name: `lbb_etablissement_full_201612192300.csv` gives 2016-12-19. */
export function dayInName(fileName: string): string | null {
  const [, year = '', month = '', day = ''] = DAY_AND_TIME.exec(fileName) ?? [];
  return parseDate(`${year}${month}${day}`, 'compact');
}

/**
 * The instant, as text without zone, up to which a file speaks: what decides between two files of a source. The hour in the name counts
 * unless the operator gave another day; without any day, `fallback`, else the instant of receipt.
 */
export function asOf(
  { coversUntil, fileName, retrievedAt }: LoadContext,
  fallback: string | null = null,
): string {
  if (coversUntil === null) return fallback ?? retrievedAt.toISOString().replace('Z', '');
  const [, , , , time] = DAY_AND_TIME.exec(fileName) ?? [];
  if (time === undefined || dayInName(fileName) !== coversUntil) return coversUntil;
  return `${coversUntil} ${time.slice(0, 2)}:${time.slice(2)}`;
}

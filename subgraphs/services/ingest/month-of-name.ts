import { FileRefused } from '#kernel/ingest/file-refused.ts';

const FILE_NAME = /_(\d{4})(0[1-9]|1[0-2])\./u;

/** The month that a file's name says (`usage_202610.csv`), as `2026-10`; null when it says none. */
export function monthOfName(fileName: string): string | null {
  const [, year, month] = FILE_NAME.exec(fileName) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

/** Refuses a file whose name does not say its month. */
export function requireMonthInName(fileName: string): void {
  if (monthOfName(fileName) === null)
    throw new FileRefused(
      'FILE_MALFORMED',
      'Expected a name with its month, as in usage_202610.csv.',
    );
}

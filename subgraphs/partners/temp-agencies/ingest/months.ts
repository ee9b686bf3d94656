import { reject } from '#kernel/ingest/source.ts';

/** `202609` as the first day of its month; rejects MONTH_INVALID. */
export function monthField(column: string, value: string): string {
  const parts = /^(20\d{2})(0[1-9]|1[0-2])$/u.exec(value);
  if (parts !== null) return `${parts[1]}-${parts[2]}-01`;
  return reject({
    column,
    code: 'MONTH_INVALID',
    reason: 'Expected a month written YYYYMM.',
    value,
  });
}

/** The last day on which the statement of a month may be sent: the law says before the 20th of the next one. */
export function dueDay(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 19)).toISOString().slice(0, 10);
}

/** The last day of a month. */
export function lastDay(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

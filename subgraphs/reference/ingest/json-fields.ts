import { reject } from '#kernel/ingest/source.ts';

/** A text or number of a JSON object as text; null when it is absent, null or empty. Rejects VALUE_INVALID for anything else. */
export function textOf(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = record[name] ?? null;
  if (value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  return reject({
    column: name,
    code: 'VALUE_INVALID',
    reason: 'Expected a text or a number.',
    value: JSON.stringify(value),
  });
}

/** A list of texts of a JSON object, empty when it is absent. Rejects VALUE_INVALID for anything else. */
export function textsOf(record: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = record[name] ?? [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return reject({
    column: name,
    code: 'VALUE_INVALID',
    reason: 'Expected a list of texts.',
    value: JSON.stringify(value),
  });
}

/** Codes as a PostgreSQL array literal. */
export const arrayLiteral = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/gu, '\\$&')}"`).join(',')}}`;

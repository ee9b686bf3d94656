import { parseDate } from '#kernel/ingest/fields.ts';
import { reject } from '#kernel/ingest/source.ts';
import { lineOf, type Raw } from './raw.ts';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/u;
/** Clocks of others may be ahead of ours by so much. */
const TOLERANCE_MS = 2 * 86_400_000;

/** An instant in ISO 8601 as UTC text, read as UTC without a zone; null when it is not a real one. */
export function parseInstant(text: string): string | null {
  const zone = FORM.exec(text);
  if (zone === null || parseDate(text.slice(0, 10), 'iso') === null) return null;
  const instant = new Date(zone[1] === undefined ? `${text}Z` : text);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/**
 * Reads `dateCreation`, which must be there, and `dateActualisation`, which tells the newer of two versions. An update that is
 * no date or lies in the future counts as the creation: taken as it is, it would keep every later version out.
 */
export function readInstants(
  raw: Raw,
  retrievedAt: Date,
  column: (field: string) => string,
  flag: (code: string) => void,
): { created_at: string; updated_at: string } {
  const givenCreation = lineOf(raw, 'dateCreation');
  const created = givenCreation === null ? null : parseInstant(givenCreation);
  if (created === null)
    return reject({
      column: column('dateCreation'),
      code: givenCreation === null ? 'VALUE_MISSING' : 'DATE_INVALID',
      reason: 'Expected an instant written in ISO 8601, years 1900 to 2100.',
      value: givenCreation,
    });
  const givenUpdate = lineOf(raw, 'dateActualisation');
  if (givenUpdate === null) return { created_at: created, updated_at: created };
  const updated = parseInstant(givenUpdate);
  const limit = new Date(retrievedAt.getTime() + TOLERANCE_MS).toISOString();
  if (updated !== null && updated >= created && updated <= limit)
    return { created_at: created, updated_at: updated };
  flag('UPDATE_DATE_IMPOSSIBLE');
  return { created_at: created, updated_at: created };
}

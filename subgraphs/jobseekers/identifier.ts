import { canonicalIdentifier } from '#kernel/pseudonym.ts';
import type { IdentifierScheme } from './tables.ts';

interface IdentifierForm {
  /** The identifier as it is stored and compared; null when the text has another form. */
  readonly normalise: (text: string) => string | null;
  readonly form: string;
}

/** The three identifiers of one person, strongest first: where a line holds several, its content is kept under the first. */
export const IDENTIFIERS: Readonly<Record<IdentifierScheme, IdentifierForm>> = {
  NATIONAL: {
    normalise: (text) => matching(/^\d{1,20}$/u, canonicalIdentifier(text)),
    form: 'digits only, at most 20',
  },
  PEAM: {
    normalise: (text) => matching(/^[a-z\d-]{8,64}$/u, canonicalIdentifier(text).toLowerCase()),
    form: '8 to 64 letters, digits and hyphens',
  },
  LOCAL: {
    normalise: (text) => matching(/^\d{10}[A-Z]$/u, canonicalIdentifier(text).padStart(11, '0')),
    form: '10 digits and a letter',
  },
};

const matching = (pattern: RegExp, text: string): string | null =>
  pattern.test(text) ? text : null;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** The hub's own id of a person, lower case; null when the text is no such id. */
export function normalisePersonId(text: string): string | null {
  return matching(UUID, text.trim().toLowerCase());
}

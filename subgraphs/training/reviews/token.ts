import { timingSafeEqual } from 'node:crypto';
import type { Pseudonyms } from '#kernel/pseudonym.ts';

/** The domain whose key signs tokens, apart from the one that makes pseudonyms. */
const DOMAIN = 'training-review-token';
const FORM = /^(E[\da-f]{32})\.(\d{4}-\d{2}-\d{2})\.(p\d+_[\da-f]{32})$/u;

export type ReadToken =
  | { readonly enrolmentId: string; readonly expiresOn: string }
  | { readonly fault: 'TOKEN_FORGED' | 'TOKEN_EXPIRED' };

/** A token by which its holder may review one enrolment, until the end of a day in Paris. */
export function signToken(pseudonyms: Pseudonyms, enrolmentId: string, expiresOn: string): string {
  return `${enrolmentId}.${expiresOn}.${macOf(pseudonyms, enrolmentId, expiresOn)}`;
}

/** Reads a token back; the signature is checked before the date, in constant time. */
export function readToken(pseudonyms: Pseudonyms, token: string, today: string): ReadToken {
  const [, enrolmentId = '', expiresOn = '', mac = ''] = FORM.exec(token) ?? [];
  const expected = Buffer.from(macOf(pseudonyms, enrolmentId, expiresOn));
  const given = Buffer.from(mac);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isOurs) return { fault: 'TOKEN_FORGED' };
  return expiresOn < today ? { fault: 'TOKEN_EXPIRED' } : { enrolmentId, expiresOn };
}

const macOf = (pseudonyms: Pseudonyms, enrolmentId: string, expiresOn: string): string =>
  pseudonyms(DOMAIN)(`${enrolmentId}.${expiresOn}`);

import { hkdfSync, randomBytes } from 'node:crypto';
import { hubError } from '../errors.ts';
import { createMac } from '../mac.ts';

/** The sort keys of the last element of a page, in the order of the list. */
export type CursorKeys = readonly (string | number | null)[];

const SEAL_LENGTH = 16;

let seal = createMac(randomBytes(32));

/**
 * Seals the cursors of this process with a key derived from `masterKey`: every process of a hub that is given the same reads the others'
 * cursors. Until it is called cursors hold for this process alone.
 */
export function sealCursorsWith(masterKey: string): void {
  seal = createMac(Buffer.from(hkdfSync('sha256', masterKey, 'estuaire-cursor', '', 32)));
}

/**
 * Writes a cursor for a list. `scope` names the list, its order and its filters: a cursor of another scope is refused.
 * The seal (64 bits of HMAC-SHA-256) makes sure that the keys read back are keys that were written, of the types that the list's SQL
 * expects; a cursor holds nothing that its reader may not see.
 */
export function writeCursor(scope: string, keys: CursorKeys): string {
  const payload = JSON.stringify(keys);
  return Buffer.from(`${sealOf(scope, payload)}${payload}`).toString('base64url');
}

/** Reads a cursor back. Throws CURSOR_INVALID when it is not one that `writeCursor` made for the same scope. */
export function readCursor(scope: string, cursor: string): CursorKeys {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.toString('utf8');
  const payload = text.slice(SEAL_LENGTH);
  const isSealed = text.slice(0, SEAL_LENGTH) === sealOf(scope, payload);
  // Base64 as Node reads it has several spellings of the same bytes.
  if (isSealed && bytes.toString('base64url') === cursor) return JSON.parse(payload) as CursorKeys;
  const shown = cursor.slice(0, 60);
  throw hubError(
    'CURSOR_INVALID',
    `after: expected a cursor of this list with these filters and this order, got ${JSON.stringify(shown)}.`,
    {
      argument: 'after',
      value: shown,
    },
  );
}

const sealOf = (scope: string, payload: string): string =>
  seal(`${scope}\u0000${payload}`).slice(0, SEAL_LENGTH);

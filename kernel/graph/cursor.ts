import { createHash } from 'node:crypto';
import { hubError } from '../errors.ts';

/** The sort keys of the last element of a page, in the order of the list. */
export type CursorKeys = readonly (string | number | null)[];

const CHECK_LENGTH = 8;

/**
 * Writes a cursor for a list. `scope` names the list, its order and its filters: a cursor of another scope is refused.
 * The check detects alteration by accident or by hand; a cursor holds nothing that its reader may not see.
 */
export function writeCursor(scope: string, keys: CursorKeys): string {
  const payload = JSON.stringify(keys);
  return Buffer.from(`${check(scope, payload)}${payload}`).toString('base64url');
}

/** Reads a cursor back. Throws CURSOR_INVALID when it is not one that `writeCursor` made for the same scope. */
export function readCursor(scope: string, cursor: string): CursorKeys {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const payload = text.slice(CHECK_LENGTH);
  if (text.slice(0, CHECK_LENGTH) === check(scope, payload))
    return JSON.parse(payload) as CursorKeys;
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

const check = (scope: string, payload: string): string =>
  createHash('sha256')
    .update(`${scope}\u0000${payload}`)
    .digest('base64url')
    .slice(0, CHECK_LENGTH);

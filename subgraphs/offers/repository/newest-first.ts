import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import type { CursorKeys } from '#kernel/graph/cursor.ts';

/** The sort keys of a row in a list that shows the newest first. */
export const keysOfNewest = (instant: Date, id: string): CursorKeys => [instant.toISOString(), id];

/** Whether a row stands behind the last one of a page of such a list. */
export const isBehind = (instant: SQL, id: SQL, [last, lastId]: CursorKeys): SQL =>
  sql`(${instant} < ${last}::timestamptz or (${instant} = ${last}::timestamptz and ${id} > ${lastId}::uuid))`;

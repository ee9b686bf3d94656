import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { sql } from '#kernel/database/drizzle.ts';
import type { CursorKeys } from '#kernel/graph/cursor.ts';

/** A page of a list that is ordered by a figure, highest first and missing ones last. */
export interface RankedPage {
  readonly limit: number;
  /** The figure of the last element (exact text, null when missing), then the keys that break ties. */
  readonly after: CursorKeys | null;
  /** The year asked for; the latest of each list when null. */
  readonly year: number | null;
}

/** The order `figure desc nulls last, ties…`, as the indexes of `tables.ts` hold it. */
export const rankedOrder = (figure: PgColumn, ties: readonly PgColumn[]): SQL =>
  sql`${figure} desc nulls last, ${sql.join([...ties], sql`, `)}`;

/** What comes after the element with these keys in that order. */
export function rankedAfter(
  figure: PgColumn,
  ties: readonly PgColumn[],
  after: CursorKeys | null,
): SQL | undefined {
  if (after === null) return undefined;
  const [value, ...keys] = after;
  const isLaterTie = sql`(${sql.join([...ties], sql`, `)}) > (${sql.join(
    keys.map((key) => sql`${key}::text`),
    sql`, `,
  )})`;
  if (value === null || value === undefined) return sql`(${figure} is null and ${isLaterTie})`;
  const exact = sql`${value}::numeric`;
  return sql`(${figure} < ${exact} or ${figure} is null or (${figure} = ${exact} and ${isLaterTie}))`;
}

/** A PostgreSQL array of texts. */
export const textArray = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;

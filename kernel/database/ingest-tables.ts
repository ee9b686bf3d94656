import type { PgSchema } from 'drizzle-orm/pg-core';
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';

/**
 * The two tables every subgraph keeps about what it ingested: `ingest_files`, one row a file and its receipt, and `ingest_rejects`,
 * one row a record that could not be taken. Called in each subgraph's `tables.ts` with its own Postgres schema.
 */
export function ingestTables(schema: PgSchema) {
  const files = schema.table(
    'ingest_files',
    {
      id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      source: text('source').notNull(),
      fileName: text('file_name').notNull(),
      sha256: text('sha256').notNull(),
      bytes: bigint('bytes', { mode: 'number' }).notNull(),
      state: text('state', { enum: ['LOADED', 'REFUSED', 'RESTATED'] }).notNull(),
      reason: text('reason'),
      publisher: text('publisher').notNull(),
      dataset: text('dataset').notNull(),
      licence: text('licence').notNull(),
      received: bigint('received', { mode: 'number' }).notNull(),
      loaded: bigint('loaded', { mode: 'number' }).notNull(),
      duplicate: bigint('duplicate', { mode: 'number' }).notNull(),
      rejected: bigint('rejected', { mode: 'number' }).notNull(),
      flags: jsonb('flags').$type<Record<string, number>>().notNull(),
      correctsFileId: bigint('corrects_file_id', { mode: 'number' }),
      coversUntil: date('covers_until', { mode: 'string' }),
      retrievedAt: timestamp('retrieved_at', { withTimezone: true, mode: 'date' }).notNull(),
      durationMs: integer('duration_ms').notNull(),
    },
    (table) => [
      uniqueIndex('ingest_files_loaded_once')
        .on(table.source, table.sha256)
        .where(sql`state = 'LOADED'`),
    ],
  );
  const rejects = schema.table(
    'ingest_rejects',
    {
      fileId: bigint('file_id', { mode: 'number' })
        .notNull()
        .references(() => files.id, { onDelete: 'cascade' }),
      line: bigint('line', { mode: 'number' }).notNull(),
      column: text('column'),
      code: text('code').notNull(),
      reason: text('reason').notNull(),
      maskedValue: text('masked_value'),
      correctedByFileId: bigint('corrected_by_file_id', { mode: 'number' }),
    },
    (table) => [index('ingest_rejects_by_file').on(table.fileId, table.line)],
  );
  return { files, rejects };
}

import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigint, jsonb, sql, text, timestamp, uniqueIndex } from '#kernel/database/drizzle.ts';

/**
 * The table every subgraph with jobs keeps about them: one row a run. Called in its `tables.ts` with its own Postgres schema. A run that was
 * killed stays RUNNING with its checkpoint, and the next one of the same job and period goes on from there.
 */
export function jobTables(schema: PgSchema) {
  const runs = schema.table(
    'job_runs',
    {
      id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      job: text('job').notNull(),
      /** What the run is about, in the job's own words: a month, `2026-10`. */
      period: text('period').notNull(),
      state: text('state', { enum: ['RUNNING', 'DONE', 'REFUSED'] }).notNull(),
      /** How far a running one is, as the job wrote it in the transaction of what it stored. */
      checkpoint: jsonb('checkpoint'),
      counts: jsonb('counts').$type<Record<string, number>>(),
      reasonCode: text('reason_code'),
      reason: text('reason'),
      startedAt: timestamp('started_at', { withTimezone: true, mode: 'date' }).notNull(),
      endedAt: timestamp('ended_at', { withTimezone: true, mode: 'date' }),
    },
    (table) => [uniqueIndex('job_runs_running_once').on(table.job).where(sql`state = 'RUNNING'`)],
  );
  return { runs };
}

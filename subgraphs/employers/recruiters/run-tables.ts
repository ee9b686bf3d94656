import type { Sql, TransactionSql } from 'postgres';

const PARENTS = ['hiring_scores', 'occupation_scores'] as const;
export type ScoreTable = (typeof PARENTS)[number];

/** The table of a run: apart while it is filled, a partition once it is published. */
export const tableOfRun = (table: ScoreTable, runId: number): string => `${table}_${runId}`;

/** Makes the tables of a run, where they are not there yet, and drops those of runs that were killed and given up. */
export async function makeRunTables(sql: Sql, schema: string, runId: number): Promise<void> {
  const left = await sql<{ id: string }[]>`
    select distinct substring(tablename from '\\d+$') as id from pg_tables
    where schemaname = ${schema} and tablename ~ '^(hiring|occupation)_scores_\\d+$'
      and substring(tablename from '\\d+$')::bigint not in (${runId}, coalesce((select run_id from ${sql(schema)}.forecasts where is_current), 0))`;
  for (const { id } of left) await dropRunTables(sql, schema, Number(id));
  for (const parent of PARENTS)
    await sql.unsafe(
      `create table if not exists ${schema}.${tableOfRun(parent, runId)} (like ${schema}.${parent} including all, check (run_id = ${runId}))`,
    );
}

/** Drops the tables of a run that is not to be published. */
export async function dropRunTables(sql: Sql, schema: string, runId: number): Promise<void> {
  for (const parent of PARENTS)
    await sql.unsafe(`drop table if exists ${schema}.${tableOfRun(parent, runId)}`);
}

/**
 * Puts a run's tables in place of those that are served, in one transaction: readers see the one or the other. Nobody waits longer than for the
 * attaching, because the tables were filled and indexed before; the check on `run_id` spares reading them again.
 */
export async function swapIn(
  tx: TransactionSql,
  schema: string,
  runId: number,
  period: string,
): Promise<void> {
  const before = await tx<{ run_id: string }[]>`
    select run_id from ${tx(schema)}.forecasts where is_current`;
  for (const parent of PARENTS) {
    for (const { run_id } of before)
      await tx.unsafe(
        `alter table ${schema}.${parent} detach partition ${schema}.${tableOfRun(parent, Number(run_id))}`,
      );
    await tx.unsafe(
      `alter table ${schema}.${parent} attach partition ${schema}.${tableOfRun(parent, runId)} for values in (${runId})`,
    );
    for (const { run_id } of before)
      await tx.unsafe(`drop table ${schema}.${tableOfRun(parent, Number(run_id))}`);
  }
  await tx`update ${tx(schema)}.forecasts set is_current = false where is_current`;
  await tx`
    insert into ${tx(schema)}.forecasts (run_id, period, is_current, establishments, shown, published_at)
    select ${runId}, ${period}, true, (select count(*) from ${tx(schema)}.hiring_history),
      (select count(distinct siret) from ${tx(schema)}.${tx(tableOfRun('hiring_scores', runId))}), now()
    on conflict (run_id) do update set is_current = true, published_at = now()`;
}

import type { Sql, TransactionSql } from 'postgres';
import { invariant } from '../invariant.ts';
import type { JobCounts, JobRefused } from './job.ts';

/** What the last run of the period that was done had counted; null when none was. */
export async function findDone(
  sql: Sql,
  schema: string,
  job: string,
  period: string,
): Promise<JobCounts | null> {
  const [row] = await sql<{ counts: string }[]>`
    select counts::text as counts from ${sql(schema)}.job_runs
    where job = ${job} and period = ${period} and state = 'DONE' order by id desc limit 1`;
  return row === undefined ? null : (JSON.parse(row.counts) as JobCounts);
}

/** The run of the period that was killed, with its checkpoint, or a new one; a killed run of another period is given up. */
export function openRun(
  sql: Sql,
  schema: string,
  job: string,
  period: string,
): Promise<{ readonly id: number; readonly checkpoint: unknown }> {
  return sql.begin(async (tx) => {
    await tx`
      update ${tx(schema)}.job_runs
      set state = 'REFUSED', reason_code = 'RUN_GIVEN_UP', reason = 'It was killed, and a run of another period began.', ended_at = now()
      where job = ${job} and state = 'RUNNING' and period <> ${period}`;
    const [killed] = await tx<{ id: string; checkpoint: string | null }[]>`
      select id, checkpoint::text as checkpoint from ${tx(schema)}.job_runs where job = ${job} and state = 'RUNNING'`;
    if (killed !== undefined)
      return {
        id: Number(killed.id),
        checkpoint: killed.checkpoint === null ? null : JSON.parse(killed.checkpoint),
      };
    const [made] = await tx<{ id: string }[]>`
      insert into ${tx(schema)}.job_runs (job, period, state, started_at)
      values (${job}, ${period}, 'RUNNING', now()) returning id`;
    invariant(made !== undefined, 'an insert returns its row');
    return { id: Number(made.id), checkpoint: null };
  });
}

export async function keepCheckpoint(
  tx: TransactionSql,
  schema: string,
  id: number,
  checkpoint: unknown,
): Promise<void> {
  await tx`
    update ${tx(schema)}.job_runs set checkpoint = ${JSON.stringify(checkpoint)}::text::jsonb
    where id = ${id}`;
}

export async function markDone(
  sql: Sql,
  schema: string,
  id: number,
  counts: JobCounts,
): Promise<void> {
  await sql`
    update ${sql(schema)}.job_runs
    set state = 'DONE', checkpoint = null, counts = ${JSON.stringify(counts)}::text::jsonb, ended_at = now()
    where id = ${id}`;
}

export async function markRefused(
  sql: Sql,
  schema: string,
  id: number,
  { code, message }: JobRefused,
): Promise<void> {
  await sql`
    update ${sql(schema)}.job_runs
    set state = 'REFUSED', checkpoint = null, reason_code = ${code}, reason = ${message}, ended_at = now()
    where id = ${id}`;
}

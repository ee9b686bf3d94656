import { connect } from '#kernel/database/connect.ts';
import { schemaOf } from '#kernel/database/names.ts';
import { ALL_JOBS } from './command.ts';

interface LastRun {
  readonly period: string;
  readonly state: string;
  readonly reason: string | null;
  readonly started_at: string;
}

/** Prints one line a job: what it makes, how often it should run, and how its last run ended. */
export async function printStatus(url: string, write: (line: string) => void): Promise<void> {
  const { sql, close } = connect({ url, maxConnections: 1 });
  try {
    for (const { subgraph, job } of ALL_JOBS) {
      const schema = schemaOf(subgraph.name);
      const [table] = await sql<
        { found: string | null }[]
      >`select to_regclass(${`${schema}.job_runs`})::text as found`;
      const [last] =
        table?.found == null
          ? []
          : await sql<LastRun[]>`
              select period, state, reason, to_char(started_at, 'YYYY-MM-DD HH24:MI') as started_at
              from ${sql(schema)}.job_runs where job = ${job.name} order by id desc limit 1`;
      const ran =
        last === undefined
          ? 'never ran'
          : `${last.period} ${last.state} (${last.started_at})${last.reason === null ? '' : `: ${last.reason}`}`;
      write(`${subgraph.name} ${job.name} (${job.every}): ${job.summary} ${ran}`);
    }
  } finally {
    await close();
  }
}

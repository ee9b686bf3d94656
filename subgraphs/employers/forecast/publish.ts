import { type JobContext, type JobCounts, JobRefused } from '#kernel/jobs/job.ts';
import { overrideStatements } from '../recruiters/apply-overrides.ts';
import { dropRunTables, swapIn, tableOfRun } from '../recruiters/run-tables.ts';
import { type Before, type DepartmentResult, failedGates, type GateFailure } from './gates.ts';

/** Failures that a reason lists; the others are counted. */
const FAILURES_TOLD = 5;

/** Publishes what a run foresaw when it passes every gate; else throws `GATE_FAILED`, the old scores stay and the run's are dropped. */
export async function publish(context: JobContext): Promise<JobCounts> {
  const { sql, schema, runId, period } = context;
  const failures = failedGates(await resultsOf(context), await beforeOf(context));
  if (failures.length > 0) {
    await dropRunTables(sql, schema, runId);
    throw new JobRefused('GATE_FAILED', sentenceOf(failures));
  }
  await sql.unsafe(`analyze ${schema}.${tableOfRun('occupation_scores', runId)}`);
  return sql.begin(async (tx) => {
    const statements = overrideStatements({
      runId,
      occupations: `${schema}.${tableOfRun('occupation_scores', runId)}`,
      scores: `${schema}.${tableOfRun('hiring_scores', runId)}`,
      siret: null,
    });
    for (const statement of statements) await tx.unsafe(statement);
    await swapIn(tx, schema, runId, period);
    const [counts] = await tx<{ establishments: number; shown: number }[]>`
      select establishments, shown from ${tx(schema)}.forecasts where run_id = ${runId}`;
    return { ...counts };
  });
}

async function resultsOf({ sql, schema, runId }: JobContext): Promise<DepartmentResult[]> {
  const rows = await sql<(Omit<DepartmentResult, 'hirings'> & { hirings: string })[]>`
    select v.department_code as "departmentCode", v.establishments, v.mean_squared_error as "meanSquaredError", h.hirings::text as hirings, coalesce(s.shown, 0)::int as shown
    from ${sql(schema)}.forecast_verdicts v
    join (
      select department_code, array_agg(hired order by period) as hirings from (
        select e.department_code, one.period, sum(one.hired)::int as hired
        from ${sql(schema)}.hiring_history h join ${sql(schema)}.establishments e on e.siret = h.siret
        cross join unnest(h.lasting) with ordinality as one (hired, period)
        group by 1, 2) as p group by 1
    ) as h on h.department_code = v.department_code
    left join (
      select e.department_code, count(*) as shown from ${sql(schema)}.${sql(tableOfRun('hiring_scores', runId))} s
      join ${sql(schema)}.establishments e on e.siret = s.siret where s.kind = 'LASTING' group by 1
    ) as s on s.department_code = v.department_code
    where v.run_id = ${runId} and v.kind = 'LASTING' and v.division = '' and v.model = 'POOLED_RATE' and v.target = 1
    order by 1`;
  return rows.map(({ hirings, ...row }) => ({
    ...row,
    hirings: hirings.slice(1, -1).split(',').map(Number),
  }));
}

/** What the served forecast shows of each département, beside this run's. */
async function beforeOf({
  sql,
  schema,
  runId,
}: JobContext): Promise<(departmentCode: string) => Before | null> {
  const rows = await sql<(Before & { code: string })[]>`
    select e.department_code as code, count(*)::int as shown, avg(abs(mine.score - old.score))::real as "meanScoreChange"
    from ${sql(schema)}.hiring_scores old
    join ${sql(schema)}.forecasts f on f.run_id = old.run_id and f.is_current
    join ${sql(schema)}.establishments e on e.siret = old.siret
    left join ${sql(schema)}.${sql(tableOfRun('hiring_scores', runId))} mine on mine.siret = old.siret and mine.kind = old.kind
    where old.kind = 'LASTING' group by 1`;
  const byCode = new Map(rows.map(({ code, ...before }) => [code, before]));
  return (departmentCode) => byCode.get(departmentCode) ?? null;
}

function sentenceOf(failures: readonly GateFailure[]): string {
  const told = failures.slice(0, FAILURES_TOLD).map(({ gate, sentence }) => `${gate}: ${sentence}`);
  const more = failures.length - told.length;
  return `The forecast is not published. ${told.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`;
}

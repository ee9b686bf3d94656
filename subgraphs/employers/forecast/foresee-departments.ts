import type { JobContext } from '#kernel/jobs/job.ts';
import { type ScoredRow, scoreRows } from '../recruiters/score-rows.ts';
import { storeDepartment } from '../recruiters/store-department.ts';
import type { Affinity } from './affinities.ts';
import { type Comparison, compareModels } from './evaluation/compare-models.ts';
import { GATES } from './gates.ts';
import { departmentsToForesee, KINDS, readDepartment } from './read-history.ts';
import type { ScoreConstants } from './score.ts';
import { storeVerdicts } from './store-verdicts.ts';

export interface ForeseeOptions {
  readonly constants: ScoreConstants;
  readonly lags: number;
  readonly periods: number;
  /** Départements that a killed run had finished. */
  readonly done: readonly string[];
}

/** Foresees one département after the other: models judged, scores stored, and how far it is, in one transaction each. */
export async function foreseeDepartments(
  context: JobContext,
  { constants, lags, periods, done }: ForeseeOptions,
): Promise<void> {
  const { sql, schema, runId, keep, report } = context;
  const departments = await departmentsToForesee(sql, schema);
  const affinities = await readAffinities(context);
  const finished = [...done];
  for (const departmentCode of departments.filter((code) => !done.includes(code))) {
    report({ step: 'foreseeing départements', done: finished.length, total: departments.length });
    const rows = await readDepartment(sql, schema, departmentCode, periods);
    const isEnough = rows.sirets.length >= GATES.leastEstablishments;
    const shortages = await readShortages(context, departmentCode);
    const options = {
      lags,
      constants,
      affinitiesOf: (activity: string) => affinities.get(activity) ?? [],
      shortageOf: (occupation: string) => shortages.get(occupation) ?? 0,
    };
    const scored: ScoredRow[] = [];
    const verdicts: (Comparison & { kind: (typeof KINDS)[number] })[] = [];
    for (const kind of isEnough ? KINDS : []) {
      for (const row of scoreRows(rows, kind, options)) scored.push(row);
      for (const verdict of compareModels(rows.histories[kind], lags))
        verdicts.push({ ...verdict, kind });
    }
    finished.push(departmentCode);
    await sql.begin(async (tx) => {
      await storeDepartment(tx, schema, runId, departmentCode, scored);
      await storeVerdicts(tx, schema, runId, departmentCode, verdicts);
      await keep(tx, { step: 'departments', done: finished });
    });
  }
}

async function readAffinities({ sql, schema }: JobContext): Promise<Map<string, Affinity[]>> {
  const rows = await sql<Affinity[]>`
    select activity_code as "activityCode", rome_code as "occupationCode", share
    from ${sql(schema)}.occupation_affinities order by 1, 2`;
  return Map.groupBy(rows, ({ activityCode }) => activityCode);
}

async function readShortages(
  { sql, schema }: JobContext,
  departmentCode: string,
): Promise<Map<string, number>> {
  const rows = await sql<{ rome_code: string; shortage: number }[]>`
    select rome_code, shortage from ${sql(schema)}.occupation_shortages where department_code = ${departmentCode}`;
  return new Map(rows.map(({ rome_code, shortage }) => [rome_code, shortage]));
}

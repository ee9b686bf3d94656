import type { Sql } from 'postgres';
import { findHeadcountBand } from '../headcount-bands.ts';
import { type History, PERIODS } from './history.ts';

export type ForecastKind = 'LASTING' | 'APPRENTICESHIP';
export const KINDS = ['LASTING', 'APPRENTICESHIP'] as const;

/** The open establishments of a département that hired, with what scores need beside the history; one entry a row of it. */
export interface DepartmentRows {
  readonly sirets: readonly string[];
  readonly communes: readonly string[];
  readonly hasEmail: readonly boolean[];
  readonly histories: Readonly<Record<ForecastKind, History>>;
}

interface Row {
  readonly siret: string;
  readonly activity: string;
  readonly band: string;
  readonly commune: string;
  readonly has_email: boolean;
  readonly lasting: string;
  readonly apprenticeships: string;
}

const BATCH = 10_000;

/** Départements with open establishments that hired, by code. */
export async function departmentsToForesee(sql: Sql, schema: string): Promise<string[]> {
  const rows = await sql<{ code: string }[]>`
    select e.department_code as code from ${sql(schema)}.hiring_history h
    join ${sql(schema)}.establishments e on e.siret = h.siret
    where e.is_open and e.department_code is not null and e.commune_code is not null
    group by 1 order by 1`;
  return rows.map(({ code }) => code);
}

/** Reads a département, by SIRET, in batches: 12 numbers of four bytes an establishment and kind stay in memory. */
export async function readDepartment(
  sql: Sql,
  schema: string,
  departmentCode: string,
  periods: number,
): Promise<DepartmentRows> {
  const sirets: string[] = [];
  const communes: string[] = [];
  const hasEmail: boolean[] = [];
  const activities = new Map<string, number>();
  const activity: number[] = [];
  const headcount: number[] = [];
  const hirings: Record<ForecastKind, number[]> = { LASTING: [], APPRENTICESHIP: [] };
  const batches = sql<Row[]>`
    select e.siret, coalesce(e.activity_code, '') as activity, e.headcount_band as band, e.commune_code as commune,
      e.email is not null as has_email, h.lasting::text as lasting, h.apprenticeships::text as apprenticeships
    from ${sql(schema)}.establishments e join ${sql(schema)}.hiring_history h on h.siret = e.siret
    where e.department_code = ${departmentCode} and e.is_open and e.commune_code is not null
    order by e.siret`.cursor(BATCH);
  for await (const rows of batches) {
    for (const row of rows) {
      sirets.push(row.siret);
      communes.push(row.commune);
      hasEmail.push(row.has_email);
      const index = activities.get(row.activity) ?? activities.size;
      activities.set(row.activity, index);
      activity.push(index);
      headcount.push(findHeadcountBand(row.band)?.minimum ?? 1);
      pushNumbers(row.lasting, hirings.LASTING);
      pushNumbers(row.apprenticeships, hirings.APPRENTICESHIP);
    }
  }
  const shared = {
    count: sirets.length,
    periods,
    activity: Int32Array.from(activity),
    activities: [...activities.keys()],
    headcount: Int32Array.from(headcount),
  };
  return {
    sirets,
    communes,
    hasEmail,
    histories: {
      LASTING: { ...shared, hirings: Int32Array.from(hirings.LASTING) },
      APPRENTICESHIP: { ...shared, hirings: Int32Array.from(hirings.APPRENTICESHIP) },
    },
  };
}

/** The numbers of an array as PostgreSQL writes it: `{0,3,…}`. */
function pushNumbers(text: string, into: number[]): void {
  const values = text.slice(1, -1).split(',');
  for (let period = 0; period < PERIODS; period += 1) into.push(Number(values[period] ?? 0));
}

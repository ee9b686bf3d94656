import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { hirings } from '../tables.ts';
import { arrayOf } from './array-of.ts';
import { COVERAGE } from './coverage.ts';

/** Announced hirings of a year, and when it begins and ends. */
export interface SummaryRow {
  readonly key: string;
  readonly total: number;
  readonly openEnded: number;
  readonly fixedTermOver31Days: number;
  readonly fixedTermShort: number;
  readonly temporary: number;
  readonly apprenticeship: number;
  readonly previousTotal: number;
  readonly from: string | null;
  readonly until: string | null;
  /** The file that covers `until`. */
  readonly fileId: number | null;
}

export interface SummaryRepository {
  /** One row for each establishment, keyed by its SIRET; one query. */
  summariseEstablishments(sirets: readonly string[]): Promise<SummaryRow[]>;
  /** One row for each commune, keyed by its code; only hirings for one occupation where that is given; one query. */
  summariseCommunes(codes: readonly string[], romeCode: string | null): Promise<SummaryRow[]>;
}

export function createSummaryRepository(db: Database): SummaryRepository {
  /** `keys` are the numbers that column `column` holds. */
  async function summarise(
    column: SQL,
    keys: readonly (string | number)[],
    filter: SQL,
  ): Promise<SummaryRow[]> {
    const asked = arrayOf('bigint', keys);
    const rows = await db.execute<SummaryRow & Record<string, unknown>>(sql`
      with ${COVERAGE}, bounds as materialized (
        select until, (until - interval '1 year')::date as year_ago, (until - interval '2 years')::date as two_years_ago from coverage
      ), counts as (
        select ${column} as key, hired_on > (select year_ago from bounds) as is_last_year,
          count(*)::int as total,
          count(*) filter (where contract = 2)::int as open_ended,
          count(*) filter (where contract = 1 and ends_on - hired_on > 31)::int as over_31_days,
          count(*) filter (where contract = 1 and (ends_on - hired_on > 31) is not true)::int as short,
          count(*) filter (where contract = 3)::int as temporary,
          count(*) filter (where contract in (11, 12))::int as apprenticeship
        from ${hirings}
        where hired_on > (select two_years_ago from bounds) and hired_on <= (select until from bounds)
          and ${column} = any (${asked}) and ${filter}
        group by 1, 2
      )
      select asked.key::text, coalesce(last.total, 0) as total, coalesce(last.open_ended, 0) as "openEnded",
        coalesce(last.over_31_days, 0) as "fixedTermOver31Days", coalesce(last.short, 0) as "fixedTermShort",
        coalesce(last.temporary, 0) as temporary, coalesce(last.apprenticeship, 0) as apprenticeship,
        coalesce(previous.total, 0) as "previousTotal", (year_ago + 1)::text as "from", coverage.until::text as until, file_id as "fileId"
      from unnest(${asked}) as asked (key)
      left join coverage on true left join bounds on true
      left join counts last on last.key = asked.key and last.is_last_year
      left join counts previous on previous.key = asked.key and not previous.is_last_year`);
    return [...rows];
  }

  return {
    async summariseEstablishments(sirets) {
      const rows = await summarise(sql`siret`, sirets, sql`true`);
      return rows.map((row) => ({ ...row, key: row.key.padStart(14, '0') }));
    },
    async summariseCommunes(codes, romeCode) {
      const filter = romeCode === null ? sql`true` : sql`rome_code = ${numberOf(romeCode)}`;
      const rows = await summarise(sql`commune_code`, codes.map(numberOf), filter);
      return rows.map((row) => ({ ...row, key: codeOf(Number(row.key)) }));
    },
  };
}

/** Codes of five characters are numbers in base 36 in the tables. */
const numberOf = (code: string): number => Number.parseInt(code, 36);
const codeOf = (number: number): string => number.toString(36).toUpperCase().padStart(5, '0');

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { hirings } from '../tables.ts';

/** Counts of one commune and occupation, by kind of contract. */
export interface HiringCountsRow {
  readonly communeCode: string | null;
  readonly occupationCode: string | null;
  readonly openEnded: number;
  readonly fixedTermOver31Days: number;
  readonly fixedTermShort: number;
  readonly temporary: number;
  readonly apprenticeship: number;
}

export interface EstablishmentHiringsRow {
  readonly siret: string;
  /** First day of the month. */
  readonly month: string;
  readonly hirings: readonly HiringCountsRow[];
}

export interface MonthHiringsRepository {
  /** Establishments with hirings in a month, up to `page.limit` by SIRET; two queries. */
  listMonthHirings(month: string, page: Page): Promise<EstablishmentHiringsRow[]>;
}

interface Counted extends Record<string, unknown> {
  readonly siret: string;
  readonly commune: number | null;
  readonly rome: number | null;
  readonly open_ended: number;
  readonly over_31_days: number;
  readonly short: number;
  readonly temporary: number;
  readonly apprenticeship: number;
}

export const createMonthHiringsRepository = (db: Database): MonthHiringsRepository => ({
  async listMonthHirings(month, { after, limit }) {
    const since = String(after?.[0] ?? '0');
    const inMonth = sql`hired_on >= ${month}::date and hired_on < ${month}::date + interval '1 month'`;
    // The last establishment of the page first: with a limit the index of the month is read in order, and no further than the page.
    const [last] = await db.execute<{ siret: string | null }>(sql`
      select max(siret)::text as siret from (
        select distinct siret from ${hirings} where siret > ${since}::bigint and ${inMonth} order by siret limit ${limit}) as page`);
    if (last?.siret == null) return [];
    const rows = await db.execute<Counted>(sql`
      select lpad(siret::text, 14, '0') as siret, commune_code as commune, rome_code as rome,
        (count(*) filter (where contract = 2))::int as open_ended,
        (count(*) filter (where contract = 1 and ends_on - hired_on > 31))::int as over_31_days,
        (count(*) filter (where contract = 1 and (ends_on - hired_on > 31) is not true))::int as short,
        (count(*) filter (where contract = 3))::int as temporary,
        (count(*) filter (where contract in (11, 12)))::int as apprenticeship
      from ${hirings} where siret > ${since}::bigint and siret <= ${last.siret}::bigint and ${inMonth}
      group by 1, 2, 3 order by 1, 2, 3`);
    return Array.from(
      Map.groupBy(rows, ({ siret }) => siret),
      ([siret, counted]) => ({ siret, month, hirings: counted.map(countsOf) }),
    );
  },
});

const countsOf = (row: Counted): HiringCountsRow => ({
  communeCode: codeOf(row.commune),
  occupationCode: codeOf(row.rome),
  openEnded: row.open_ended,
  fixedTermOver31Days: row.over_31_days,
  fixedTermShort: row.short,
  temporary: row.temporary,
  apprenticeship: row.apprenticeship,
});

/** Codes of five characters are numbers in base 36 in the table. */
const codeOf = (number: number | null): string | null =>
  number === null ? null : number.toString(36).toUpperCase().padStart(5, '0');

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { hirings } from '../tables.ts';
import { COVERAGE } from './coverage.ts';

/** Counts of one establishment: three lists of one length, months that have some only, oldest first. */
export interface HiringMonthsRow {
  readonly siret: string;
  /** Months since the first one asked for. */
  readonly months: readonly number[];
  readonly lasting: readonly number[];
  readonly apprenticeships: readonly number[];
}

export interface CoverageRow {
  readonly from: string;
  readonly until: string;
  readonly fileId: number;
}

export interface HiringMonthsRepository {
  /** Establishments with lasting hires or apprenticeships from `from` to `until`, up to `page.limit` by SIRET; two queries. */
  listHiringMonths(from: string, until: string, page: Page): Promise<HiringMonthsRow[]>;
  /** Null as long as no file was loaded. */
  findCoverage(): Promise<CoverageRow | null>;
}

/** Contracts without an end, those that end more than 31 days after their first day, and those of apprentices. */
export const IS_COUNTED = `(contract in (2, 11, 12) or (contract = 1 and ends_on - hired_on > 31))`;
const isCounted = sql.raw(IS_COUNTED);

export const createHiringMonthsRepository = (db: Database): HiringMonthsRepository => ({
  async listHiringMonths(from, until, { after, limit }) {
    const since = String(after?.[0] ?? '0');
    // The last establishment of the page first: with a limit the index of each month is read in order, and no further than the page.
    const [last] = await db.execute<{ siret: string | null }>(sql`
      select max(siret)::text as siret from (
        select distinct siret from ${hirings}
        where siret > ${since}::bigint and hired_on between ${from}::date and ${until}::date and ${isCounted}
        order by siret limit ${limit}) as page`);
    if (last?.siret == null) return [];
    const rows = await db.execute<HiringMonthsRow & Record<string, unknown>>(sql`
      with counts as (
        select siret,
          (extract(year from hired_on) * 12 + extract(month from hired_on)
            - extract(year from ${from}::date) * 12 - extract(month from ${from}::date))::int as month,
          (count(*) filter (where contract in (1, 2)))::int as lasting,
          (count(*) filter (where contract in (11, 12)))::int as apprenticeships
        from ${hirings}
        where siret > ${since}::bigint and siret <= ${last.siret}::bigint
          and hired_on between ${from}::date and ${until}::date and ${isCounted}
        group by 1, 2
      )
      select lpad(siret::text, 14, '0') as siret, array_agg(month order by month) as months,
        array_agg(lasting order by month) as lasting, array_agg(apprenticeships order by month) as apprenticeships
      from counts group by siret order by siret`);
    return [...rows];
  },
  async findCoverage() {
    const [row] = await db.execute<CoverageRow & Record<string, unknown>>(sql`
      with recursive ${COVERAGE},
      -- Month by month from the first possible one: the partitions behind the first month that has any are not read.
      months as (
        select date '1970-01-01' as month, null::date as first_day
        union all
        select (month + interval '1 month')::date,
          (select min(hired_on) from ${hirings} where hired_on >= month and hired_on < (month + interval '1 month')::date)
        from months where first_day is null and month <= (select until + 62 from coverage)
      )
      select max(first_day)::text as "from", until::text as until, file_id as "fileId" from coverage, months group by until, file_id`);
    return row === undefined || row.from === null ? null : row;
  },
});

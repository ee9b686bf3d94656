import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { hirings } from '../tables.ts';
import { arrayOf } from './array-of.ts';
import { COVERAGE } from './coverage.ts';

export interface MonthRow {
  readonly siret: string;
  readonly month: string;
  readonly total: number;
  readonly openEnded: number;
  readonly fixedTerm: number;
  readonly temporary: number;
}

export interface MonthRepository {
  /** `months` rows for each establishment, oldest first, the last one the month of the last day covered; one query. */
  countByMonth(sirets: readonly string[], months: number): Promise<MonthRow[]>;
}

export const createMonthRepository = (db: Database): MonthRepository => ({
  async countByMonth(sirets, months) {
    const asked = arrayOf('bigint', sirets);
    const rows = await db.execute<MonthRow & Record<string, unknown>>(sql`
      with ${COVERAGE}, bounds as materialized (
        select until, (date_trunc('month', until) - make_interval(months => ${months}::int - 1))::date as first_day from coverage
      ), counts as (
        select siret, date_trunc('month', hired_on)::date as month, count(*)::int as total,
          count(*) filter (where contract = 2)::int as open_ended,
          count(*) filter (where contract = 1)::int as fixed_term,
          count(*) filter (where contract = 3)::int as temporary
        from ${hirings}
        where hired_on >= (select first_day from bounds) and hired_on <= (select until from bounds) and siret = any (${asked})
        group by 1, 2
      )
      select lpad(asked.siret::text, 14, '0') as siret, series.month::date::text as month, coalesce(total, 0) as total,
        coalesce(open_ended, 0) as "openEnded", coalesce(fixed_term, 0) as "fixedTerm", coalesce(temporary, 0) as temporary
      from bounds
      cross join lateral generate_series(first_day::timestamp, until::timestamp, interval '1 month') as series (month)
      cross join unnest(${asked}) as asked (siret)
      left join counts on counts.siret = asked.siret and counts.month = series.month
      order by series.month`);
    return [...rows];
  },
});

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { manyTexts } from '#kernel/database/text-array.ts';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { declarations, externalIds } from '../tables.ts';

/** Months that one person declared: four lists of one length, oldest first. */
export interface DeclaredMonthsRow {
  readonly personId: string;
  /** Months since the first one asked for. */
  readonly months: readonly number[];
  readonly hasWorked: readonly (boolean | null)[];
  readonly hoursWorked: readonly (number | null)[];
  readonly grossPayEur: readonly (number | null)[];
}

export interface DeclaredMonthsRepository {
  /** Of persons with declarations in force of the months, a row each; one query. Of two local numbers' versions of a month one stands. */
  listDeclaredMonths(
    personIds: readonly string[],
    months: MonthRange,
  ): Promise<DeclaredMonthsRow[]>;
}

export const createDeclaredMonthsRepository = (db: Database): DeclaredMonthsRepository => ({
  async listDeclaredMonths(personIds, { from, until }) {
    const rows = await db.execute<DeclaredMonthsRow & Record<string, unknown>>(sql`
      select person_id as "personId",
        array_agg((extract(year from month) * 12 + extract(month from month)
          - extract(year from ${from}::date) * 12 - extract(month from ${from}::date))::int order by month) as months,
        array_agg(has_worked order by month) as "hasWorked", array_agg(hours_worked order by month) as "hoursWorked",
        array_agg(gross_pay_eur order by month) as "grossPayEur"
      from (
        select distinct on (own.person_id, declared.month) own.person_id, declared.month, declared.has_worked, declared.hours_worked, declared.gross_pay_eur
        from ${externalIds} own join ${declarations} declared on declared.local_id = own.value
        where own.scheme = 'LOCAL' and own.person_id = any (${manyTexts(personIds, 'uuid')})
          and declared.month between ${from}::date and ${until}::date and declared.is_in_force
        order by own.person_id, declared.month, declared.declared_at desc, declared.local_id
      ) standing
      group by person_id`);
    return [...rows];
  },
});

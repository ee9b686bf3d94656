import type { Sql } from 'postgres';
import { dayInParis } from '#kernel/calendar/days.ts';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';

/** Of the people who had to declare: with more of them missing a file is, and nobody is struck off for that. A choice of this hub. */
const MOST_MISSING = 0.2;

/**
 * Ends the registration of whoever had to declare a month and did not, on the day that its window closed. A later file of the service that tells it
 * otherwise is believed.
 */
export const endUndeclaredJob = defineJob({
  name: 'end-undeclared',
  summary: 'Ends registrations whose monthly declaration is missing once its window is closed.',
  every: 'each month, after its window of declaration and the file of that night',
  async periodOf(asked, { sql, schema }) {
    const today = dayInParis();
    const closed = await closedWindow(sql, schema, asked, today);
    if (closed !== null) return closed.month;
    throw new JobRefused(
      'MONTH_NOT_CLOSED',
      asked === null
        ? 'No month that was declared has a window that closed.'
        : `period: expected a month whose window closed before ${today}, got ${JSON.stringify(asked)}.`,
    );
  },
  async run({ sql, schema: name, period, keep }: JobContext) {
    const closed = await closedWindow(sql, name, period, dayInParis());
    if (closed === null) throw new JobRefused('MONTH_NOT_CLOSED', `${period} is not closed.`);
    return sql.begin(async (tx) => {
      const schema = tx(name);
      await tx`
        create temporary table had_to_declare on commit drop as
        select own.person_id, exists (
          select 1 from ${schema}.external_ids number join ${schema}.declarations made on number.scheme = 'LOCAL' and made.local_id = number.value
          where number.person_id = own.person_id and made.month = ${`${period}-01`}::date and made.is_in_force
        ) as has_declared
        from ${schema}.registrations open join ${schema}.external_ids own using (scheme, value)
        where open.ended_on is null and open.administrative_category between 1 and 3
          and open.registered_on <= (${`${period}-01`}::date + interval '1 month - 1 day')::date
          and exists (select 1 from ${schema}.external_ids number where number.person_id = own.person_id and number.scheme = 'LOCAL')
        group by own.person_id`;
      const [{ due, missing } = { due: 0, missing: 0 }] = await tx<
        { due: number; missing: number }[]
      >`select count(*)::int as due, count(*) filter (where not has_declared)::int as missing from had_to_declare`;
      if (missing > due * MOST_MISSING)
        throw new JobRefused(
          'DECLARATIONS_MISSING',
          `${missing} of ${due} people did not declare ${period}, expected at most ${MOST_MISSING * 100} %: a file seems to be missing.`,
        );
      const { count } = await tx`
        with undeclared as (
          select number.scheme, number.value from had_to_declare join ${schema}.external_ids number using (person_id) where not has_declared
        ), ended as (
          update ${schema}.registrations open set ended_on = ${closed.closesOn}::date, end_reason = 'NO_DECLARATION', as_of = greatest(as_of, ${closed.closesOn}::date)
          from undeclared where (open.scheme, open.value) = (undeclared.scheme, undeclared.value) and open.ended_on is null
            and open.registered_on <= ${closed.closesOn}::date
        )
        update ${schema}.person_records record set ended_on = ${closed.closesOn}::date, end_reason = 'NO_DECLARATION', as_of = greatest(as_of, ${closed.closesOn}::date)
        from undeclared where (record.scheme, record.value) = (undeclared.scheme, undeclared.value) and record.ended_on is null
          and record.registered_on <= ${closed.closesOn}::date`;
      await keep(tx, { period });
      return { due, missing, ended: count };
    });
  },
});

interface ClosedWindow {
  readonly month: string;
  readonly closesOn: string;
}

async function closedWindow(
  sql: Sql,
  schema: string,
  month: string | null,
  today: string,
): Promise<ClosedWindow | null> {
  const [found] = await sql<ClosedWindow[]>`
    select to_char(month, 'YYYY-MM') as month, closes_on::text as "closesOn" from ${sql(schema)}.declaration_windows known
    where closes_on < ${today}::text::date and (to_char(month, 'YYYY-MM') = ${month}
      or ${month}::text is null and exists (select 1 from ${sql(schema)}.declarations made where made.month = known.month and made.is_in_force))
    order by month desc limit 1`;
  return found ?? null;
}

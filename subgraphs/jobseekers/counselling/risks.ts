import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { OwnRules } from '../own-rows.ts';
import { readablePersons } from '../repository/readable-persons.ts';
import type { CaseloadRisk } from '../schema.generated.ts';
import {
  declarations,
  declarationWindows,
  externalIds,
  personRecords,
  persons,
} from '../tables.ts';
import { agreedActions, appointments } from './tables.ts';

/** Days of registration after which a search is long. */
const LONG_SEARCH_DAYS = 365;
/** Days before a window closes in which a declaration that is not made becomes urgent. */
const URGENT_DAYS = 3;

export interface RisksRow {
  readonly personId: string;
  readonly risks: readonly CaseloadRisk[];
}

export interface RisksRepository {
  /** What speaks for looking after each person; one query. */
  listRisks(personIds: readonly string[]): Promise<RisksRow[]>;
  /** The people of the caller's caseload with at least one risk, most risks first; one query. */
  listAtRisk(page: Page): Promise<RisksRow[]>;
}

/** The person's last past appointment, where they were absent. */
const MISSED = sql`(select last.state = 'ABSENT' from ${appointments} last join ${persons} own on own.id = last.person_id
  where coalesce(own.merged_into, own.id) = people.id and last.state in ('ATTENDED', 'ABSENT') order by last.starts_at desc limit 1)`;
const OVERDUE = sql`exists (select 1 from ${agreedActions} agreed join ${persons} own on own.id = agreed.person_id
  where coalesce(own.merged_into, own.id) = people.id and agreed.state in ('TO_DO', 'IN_PROGRESS') and agreed.due_on < today.day)`;
const notDeclared = (
  month: string,
) => sql`(people.must_declare and calendar.${sql.raw(month)} is not null
  and people.registered_on <= (calendar.${sql.raw(month)} + interval '1 month - 1 day')::date and not exists (
    select 1 from ${externalIds} own join ${declarations} made on own.scheme = 'LOCAL' and made.local_id = own.value
    where own.person_id = people.id and made.month = calendar.${sql.raw(month)} and made.is_in_force))`;

/** `people`: who is asked about, with the risks of each that hold. */
const risksOf = (people: ReturnType<typeof sql>) => sql`
  with today as (select (now() at time zone 'Europe/Paris')::date as day),
  calendar as materialized (
    select (select past.month from ${declarationWindows} past where past.closes_on < today.day
        and exists (select 1 from ${declarations} made where made.month = past.month)
        order by past.month desc limit 1) as closed,
      (select max(open.month) from ${declarationWindows} open
        where open.opens_on <= today.day and open.closes_on between today.day and today.day + ${URGENT_DAYS}::int) as urgent
    from today
  ),
  people as materialized (
    select ${persons.id}, record.registered_on,
      record.ended_on is null and record.registered_on is not null as is_registered,
      record.ended_on is null and record.administrative_category between 1 and 3 as must_declare
    from ${persons} join ${personRecords} record on record.id = ${persons.recordId} where ${people}
  )
  select people.id as "personId", array_remove(array[
      case when ${notDeclared('closed')} then 'NO_DECLARATION' end,
      case when ${notDeclared('urgent')} then 'DECLARATION_URGENT' end,
      case when people.is_registered and people.registered_on <= today.day - ${LONG_SEARCH_DAYS}::int then 'LONG_SEARCH' end,
      case when ${MISSED} then 'MISSED_APPOINTMENT' end,
      case when ${OVERDUE} then 'ACTION_OVERDUE' end
    ], null) as risks
  from people, today, calendar`;

export function createRisksRepository(db: Database, rules: OwnRules): RisksRepository {
  return {
    listRisks: async (personIds) =>
      db.execute<RisksRow & Record<string, unknown>>(
        risksOf(
          sql`${persons.id} in (${sql.join(
            personIds.map((id) => sql`${id}::uuid`),
            sql`, `,
          )})`,
        ),
      ),
    listAtRisk(page) {
      if (rules?.some(({ rule }) => rule === 'OWN_CASELOAD') !== true) return Promise.resolve([]);
      const own = sql`${persons.mergedInto} is null and ${readablePersons(rules)}`;
      const [count, id] = page.after ?? [];
      const after =
        page.after === null
          ? sql`true`
          : sql`(cardinality(risks) < ${Number(count)} or cardinality(risks) = ${Number(count)} and "personId" > ${String(id)}::uuid)`;
      return db.execute<RisksRow & Record<string, unknown>>(sql`
        select * from (${risksOf(own)}) as found where cardinality(risks) > 0 and ${after}
        order by cardinality(risks) desc, "personId" limit ${page.limit}`);
    },
  };
}

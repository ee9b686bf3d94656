import type { Database } from '#kernel/database/connect.ts';
import { desc, sql } from '#kernel/database/drizzle.ts';
import { type DeclarationWindowRow, declarationWindows, persons } from '../tables.ts';
import { declarationOf, registrationBetween } from './month-facts.ts';

/** What the state of a person's declaration of a month depends on. */
export interface DeclarationFactsRow {
  readonly personId: string;
  readonly window: { readonly opensOn: string; readonly closesOn: string } | null;
  readonly isDeclared: boolean;
  readonly isRegistered: boolean;
}

export interface WindowsRepository {
  /** Newest month first. */
  listWindows(): Promise<DeclarationWindowRow[]>;
  /** Of each person, for the month whose first day is given; one query. */
  listDeclarationFacts(month: string, personIds: readonly string[]): Promise<DeclarationFactsRow[]>;
}

const MOST_WINDOWS = 24;
/** How far ahead windows are told. */
const AHEAD_DAYS = 92;

export function createWindowsRepository(db: Database): WindowsRepository {
  return {
    listWindows: () =>
      db
        .select()
        .from(declarationWindows)
        .where(
          sql`${declarationWindows.opensOn} <= (now() at time zone 'Europe/Paris')::date + ${AHEAD_DAYS}::int`,
        )
        .orderBy(desc(declarationWindows.month))
        .limit(MOST_WINDOWS),
    listDeclarationFacts: async (month, personIds) =>
      db.execute<DeclarationFactsRow & Record<string, unknown>>(sql`
        select persons.id as "personId", declaration.month is not null as "isDeclared", registration.registered_on is not null as "isRegistered",
          case when calendar.month is not null then jsonb_build_object('opensOn', calendar.opens_on, 'closesOn', calendar.closes_on) end as window
        from ${persons} persons
        left join lateral ${declarationOf(sql`persons.id`, month)} on true
        left join lateral ${registrationBetween(sql`persons.id`, sql`${month}::date`, sql`(${month}::date + interval '1 month - 1 day')::date`)} on true
        left join ${declarationWindows} calendar on calendar.month = ${month}::date
        where persons.id in (${sql.join(
          personIds.map((id) => sql`${id}::uuid`),
          sql`, `,
        )})`),
  };
}

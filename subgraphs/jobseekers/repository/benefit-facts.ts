import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { declarations, entitlements, externalIds } from '../tables.ts';
import { registrationBetween } from './month-facts.ts';

/** Which declaration a benefit is reckoned for. */
export interface DeclaredMonth {
  readonly localId: string;
  /** First day. */
  readonly month: string;
}

/** What the benefit of a declared month depends on beside the declaration. Amounts in cents. */
export interface BenefitFactsRow extends DeclaredMonth {
  readonly registeredOn: string | null;
  readonly endedOn: string | null;
  readonly right: RightRow | null;
}

export interface RightRow {
  readonly openedOn: string;
  readonly allowance: 'ARE' | 'AREF' | 'ASS';
  readonly referenceCents: number;
  readonly dailyCents: number;
  readonly durationDays: number;
  readonly daysLeft: number;
  readonly asOf: string;
  readonly fileId: number;
  readonly accountMark: string | null;
}

export interface BenefitFactsRepository {
  /** Of each month its newest registration and the newest right that was open in it; one query. */
  listBenefitFacts(months: readonly DeclaredMonth[]): Promise<BenefitFactsRow[]>;
  /** The newest right of each person; one query. */
  listEntitlements(
    personIds: readonly string[],
  ): Promise<(RightRow & { readonly personId: string })[]>;
}

const RIGHT = sql`told.opened_on::text as "openedOn", told.allowance, told.reference_cents as "referenceCents", told.daily_cents as "dailyCents",
  told.duration_days as "durationDays", told.days_left as "daysLeft", told.as_of::text as "asOf", told.file_id::int as "fileId", told.account_mark as "accountMark"`;

export function createBenefitFactsRepository(db: Database): BenefitFactsRepository {
  return {
    async listBenefitFacts(months) {
      const asked = JSON.stringify(months);
      return db.execute<BenefitFactsRow & Record<string, unknown>>(sql`
        select asked."localId", asked.month::text, registration.registered_on::text as "registeredOn", registration.ended_on::text as "endedOn",
          to_jsonb("right") as "right"
        from jsonb_to_recordset(${asked}::jsonb) as asked("localId" text, month date)
        join ${declarations} declared on declared.local_id = asked."localId" and declared.month = asked.month
        left join ${externalIds} number on number.scheme = 'LOCAL' and number.value = asked."localId"
        left join lateral ${registrationBetween(sql`number.person_id`, sql`asked.month`, sql`(asked.month + interval '1 month - 1 day')::date`)} on true
        left join lateral (
          select ${RIGHT}
          from ${externalIds} own join ${entitlements} told on own.scheme = 'LOCAL' and told.local_id = own.value
          where own.person_id = number.person_id and told.opened_on <= (asked.month + interval '1 month - 1 day')::date
          order by told.opened_on desc, told.local_id limit 1
        ) "right" on true`);
    },
    listEntitlements: async (personIds) =>
      db.execute<RightRow & { personId: string } & Record<string, unknown>>(sql`
        select distinct on (own.person_id) own.person_id as "personId", ${RIGHT}
        from ${externalIds} own join ${entitlements} told on own.scheme = 'LOCAL' and told.local_id = own.value
        where own.person_id in (${sql.join(
          personIds.map((id) => sql`${id}::uuid`),
          sql`, `,
        )})
        order by own.person_id, told.opened_on desc, told.local_id`),
  };
}

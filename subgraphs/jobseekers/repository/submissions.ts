import type { Database } from '#kernel/database/connect.ts';
import { and, eq, sql } from '#kernel/database/drizzle.ts';
import type { OwnRules } from '../own-rows.ts';
import {
  type DeclarationRow,
  declarations,
  declarationWindows,
  externalIds,
  persons,
} from '../tables.ts';
import { registrationBetween } from './month-facts.ts';
import { readablePersons } from './readable-persons.ts';

/** What decides whether a month can be declared. */
export interface Declarant {
  /** The local number to declare under: that of the version that stands, else the newest; null for somebody who has none. */
  readonly localId: string | null;
  readonly window: { readonly opensOn: string; readonly closesOn: string } | null;
  readonly isRegistered: boolean;
  /** The version in force; null when the month is not declared. */
  readonly standingVersion: string | null;
}

export interface SubmissionsRepository {
  /** The caller's own person as the one who declares `month` (its first day); null where the request is not for the own file. One query. */
  findDeclarant(month: string): Promise<Declarant | null>;
  /** Stores a declaration unless one is in force that `replaces` does not name; gives the one that stands then. */
  saveDeclaration(
    row: typeof declarations.$inferInsert,
    replaces: string | null,
  ): Promise<DeclarationRow>;
}

interface Found extends Record<string, unknown> {
  readonly local_id: string | null;
  readonly opens_on: string | null;
  readonly closes_on: string | null;
  readonly is_registered: boolean;
  readonly standing_version: string | null;
}

export function createSubmissionsRepository(db: Database, rules: OwnRules): SubmissionsRepository {
  return {
    async findDeclarant(month) {
      if (rules?.some(({ rule }) => rule === 'OWN_FILE') !== true) return null;
      const [found] = await db.execute<Found>(sql`
        select number.value as local_id, calendar.opens_on::text, calendar.closes_on::text,
          registration.registered_on is not null as is_registered, number.standing_version
        from ${persons}
        left join lateral (
          select own.value, case when standing.is_in_force then standing.fingerprint::text end as standing_version
          from ${externalIds} own
          left join ${declarations} standing on standing.local_id = own.value and standing.month = ${month}::date
          where own.person_id = ${persons.id} and own.scheme = 'LOCAL'
          order by standing.is_in_force desc nulls last, standing.declared_at desc nulls last, own.first_seen_on desc, own.value desc limit 1
        ) number on true
        left join lateral ${registrationBetween(sql`${persons.id}`, sql`${month}::date`, sql`(${month}::date + interval '1 month - 1 day')::date`)} on true
        left join ${declarationWindows} calendar on calendar.month = ${month}::date
        where ${readablePersons(rules)}`);
      if (found === undefined) return null;
      const { opens_on: opensOn, closes_on: closesOn } = found;
      return {
        localId: found.local_id,
        window: opensOn === null || closesOn === null ? null : { opensOn, closesOn },
        isRegistered: found.is_registered,
        standingVersion: found.standing_version,
      };
    },
    async saveDeclaration(row, replaces) {
      const { localId, month, ...content } = row;
      const [saved] = await db
        .insert(declarations)
        .values(row)
        .onConflictDoUpdate({
          target: [declarations.localId, declarations.month],
          set: content,
          setWhere: sql`not ${declarations.isInForce} or (${declarations.fingerprint} = ${replaces}::uuid and ${declarations.fingerprint} <> ${row.fingerprint}::uuid)`,
        })
        .returning();
      if (saved !== undefined) return saved;
      const [standing] = await db
        .select()
        .from(declarations)
        .where(and(eq(declarations.localId, localId), eq(declarations.month, month)));
      if (standing === undefined) throw new Error('A declaration stood and is gone.');
      return standing;
    },
  };
}

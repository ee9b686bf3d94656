import type { Database } from '#kernel/database/connect.ts';
import { inArray, sql } from '#kernel/database/drizzle.ts';
import { deriveCategory } from '../category.ts';
import { declarations, externalIds, personRecords, persons, registrations } from '../tables.ts';

export interface MonthlyCategoryRow {
  readonly personId: string;
  /** First day of the month. */
  readonly month: string;
  readonly value: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  readonly unknownBecause: ReturnType<typeof deriveCategory>['unknownBecause'];
  readonly hoursWorked: number | null;
}

export interface CategoriesRepository {
  /**
   * The category of each person in `month` (its first day), or in the person's last declared month, or in the month of the newest file for
   * one who never declared; one query.
   */
  listCategories(month: string | null, personIds: readonly string[]): Promise<MonthlyCategoryRow[]>;
}

interface Facts extends Record<string, unknown> {
  readonly person_id: string;
  readonly month: string;
  readonly is_registered: boolean;
  readonly administrative_category: number | null;
  readonly is_declared: boolean;
  readonly has_worked: boolean | null;
  readonly hours_worked: number | null;
}

export function createCategoriesRepository(db: Database): CategoriesRepository {
  return {
    async listCategories(month, personIds) {
      const facts = await db.execute<Facts>(sql`
        select persons.id as person_id, asked.month::text as month,
          registration.registered_on is not null as is_registered, registration.administrative_category,
          declaration.month is not null as is_declared, declaration.has_worked, declaration.hours_worked
        from ${persons} persons
        join ${personRecords} record on record.id = persons.record_id
        left join lateral (
          select told.month, told.has_worked, told.hours_worked
          from ${externalIds} own join ${declarations} told on own.scheme = 'LOCAL' and told.local_id = own.value
          where own.person_id = persons.id and told.is_in_force and (${month}::date is null or told.month = ${month}::date)
          order by told.month desc, told.declared_at desc, told.local_id limit 1
        ) declaration on true
        cross join lateral (select coalesce(${month}::date, declaration.month, date_trunc('month', record.as_of)::date) as month) asked
        left join lateral (
          select told.registered_on, told.administrative_category
          from ${externalIds} own join ${registrations} told using (scheme, value)
          where own.person_id = persons.id
            and told.registered_on < asked.month + interval '1 month' and (told.ended_on is null or told.ended_on >= asked.month)
          order by told.registered_on desc, told.as_of desc, array_position(array['NATIONAL', 'PEAM', 'LOCAL'], told.scheme), told.value
          limit 1
        ) registration on true
        where ${inArray(sql`persons.id`, [...personIds])}`);
      return facts.map(categoryOf);
    },
  };
}

function categoryOf(facts: Facts): MonthlyCategoryRow {
  const base = {
    personId: facts.person_id,
    month: facts.month,
    hoursWorked: facts.hours_worked,
  };
  const derived = deriveCategory({
    isRegistered: facts.is_registered,
    administrativeCategory: facts.administrative_category,
    declaration: facts.is_declared
      ? { hasWorked: facts.has_worked, hoursWorked: facts.hours_worked }
      : null,
  });
  return { ...base, ...derived };
}

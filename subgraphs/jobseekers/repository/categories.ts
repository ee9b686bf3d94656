import type { Database } from '#kernel/database/connect.ts';
import { inArray, sql } from '#kernel/database/drizzle.ts';
import { deriveCategory } from '../category.ts';
import { personRecords, persons } from '../tables.ts';
import { declarationOf, registrationBetween } from './month-facts.ts';

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
        left join lateral ${declarationOf(sql`persons.id`, month)} on true
        cross join lateral (select coalesce(${month}::date, declaration.month, date_trunc('month', record.as_of)::date) as month) asked
        left join lateral ${registrationBetween(sql`persons.id`, sql`asked.month`, sql`(asked.month + interval '1 month - 1 day')::date`)} on true
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

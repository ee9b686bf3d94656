import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import { occupationSkills } from '../jobs/reference-links/tables.ts';
import { sessions, trainings } from '../tables.ts';

export interface GivenCode {
  readonly argument:
    | 'occupationCodes'
    | 'skillCodes'
    | 'formacodes'
    | 'communeCode'
    | 'departmentCode';
  readonly value: string;
}

export interface KnownCodesRepository {
  /** Those of `codes` that no training or session mentions, in the order given; one query. */
  findUnknownCodes(codes: readonly GivenCode[]): Promise<GivenCode[]>;
}

export function createKnownCodesRepository(db: Database): KnownCodesRepository {
  return {
    findUnknownCodes: (codes) =>
      db
        .select({
          argument: sql<GivenCode['argument']>`given.argument`,
          value: sql<string>`given.value`,
        })
        .from(
          sql`unnest(${textArray(codes.map(({ argument }) => argument))}, ${textArray(codes.map(({ value }) => value))}) with ordinality as given(argument, value, place)`,
        )
        .where(
          sql`not case given.argument
            when 'occupationCodes' then exists (select from ${trainings} where ${trainings.romeCodes} @> array[given.value])
            when 'skillCodes' then exists (select from ${occupationSkills} where ${occupationSkills.skillCode} = given.value)
            when 'formacodes' then exists (select from ${trainings} where ${trainings.formacodes} @> array[given.value])
            when 'departmentCode' then exists (select from ${sessions} where ${sessions.departmentCode} = given.value)
            else exists (select from ${sessions} where ${sessions.communeCode} = given.value)
          end`,
        )
        .orderBy(sql`given.place`),
  };
}

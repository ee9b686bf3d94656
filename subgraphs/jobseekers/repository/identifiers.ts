import type { Database } from '#kernel/database/connect.ts';
import { asc, inArray } from '#kernel/database/drizzle.ts';
import { externalIds } from '../tables.ts';
import type { PersonIdentifier } from './persons.ts';

export interface IdentifiersRepository {
  /** All identifiers of some persons, by scheme and value; one query. */
  listIdentifiers(
    personIds: readonly string[],
  ): Promise<(PersonIdentifier & { readonly personId: string })[]>;
}

export function createIdentifiersRepository(db: Database): IdentifiersRepository {
  return {
    listIdentifiers: (personIds) =>
      db
        .select({
          personId: externalIds.personId,
          scheme: externalIds.scheme,
          value: externalIds.value,
        })
        .from(externalIds)
        .where(inArray(externalIds.personId, [...personIds]))
        .orderBy(asc(externalIds.scheme), asc(externalIds.value)),
  };
}

import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { externalIds, type RegistrationRow, registrations } from '../tables.ts';

export type PersonRegistration = Pick<
  RegistrationRow,
  'registeredOn' | 'reason' | 'endedOn' | 'endReason' | 'administrativeCategory' | 'fileId'
>;

export interface RegistrationsRepository {
  /** Registrations of some persons, newest first; one query. Where two identifiers of a person tell one registration the newer file wins. */
  listRegistrations(
    personIds: readonly string[],
  ): Promise<(PersonRegistration & { readonly personId: string })[]>;
}

export function createRegistrationsRepository(db: Database): RegistrationsRepository {
  return {
    listRegistrations: (personIds) =>
      db
        .selectDistinctOn([externalIds.personId, registrations.registeredOn], {
          personId: externalIds.personId,
          registeredOn: registrations.registeredOn,
          reason: registrations.reason,
          endedOn: registrations.endedOn,
          endReason: registrations.endReason,
          administrativeCategory: registrations.administrativeCategory,
          fileId: registrations.fileId,
        })
        .from(externalIds)
        .innerJoin(
          registrations,
          and(
            eq(registrations.scheme, externalIds.scheme),
            eq(registrations.value, externalIds.value),
          ),
        )
        .where(inArray(externalIds.personId, [...personIds]))
        .orderBy(
          asc(externalIds.personId),
          desc(registrations.registeredOn),
          desc(registrations.asOf),
          sql`array_position(array['NATIONAL', 'PEAM', 'LOCAL'], ${registrations.scheme})`,
          asc(registrations.value),
        ),
  };
}

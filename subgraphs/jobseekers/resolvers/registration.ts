import type { PersonRegistration } from '../repository/registrations.ts';
import type { RegistrationResolvers } from '../schema.generated.ts';
import type { PersonRecordRow } from '../tables.ts';

/** The registration of the newest record while it lasts. */
export function currentRegistration(record: PersonRecordRow): PersonRegistration | null {
  if (record.registeredOn === null || record.endedOn !== null) return null;
  return {
    registeredOn: record.registeredOn,
    reason: record.registrationReason,
    endedOn: null,
    endReason: null,
    administrativeCategory: record.administrativeCategory,
    fileId: record.fileId,
  };
}

export const registrationResolvers: RegistrationResolvers = {
  category: ({ administrativeCategory }) => administrativeCategory,
  provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
};

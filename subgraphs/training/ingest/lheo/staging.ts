import type { Cell, RecordSink, StagingColumns } from '#kernel/ingest/source.ts';
import type { Formation } from './formation.ts';
import { fingerprintOf } from './identity.ts';
import type { Place } from './place.ts';
import type { Provider } from './provider.ts';
import type { Hours, Session } from './sessions.ts';

const HOURS = {
  total_hours: 'integer',
  centre_hours: 'integer',
  company_hours: 'integer',
} as const;

const PLACE = {
  place_name: 'text',
  street: 'text',
  postal_code: 'text',
  town: 'text',
  commune_code: 'text',
  department_code: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
} as const;

/** Columns that staging and the table `trainings` share. */
export const TRAINING_COLUMNS = {
  id: 'text',
  number: 'text',
  title: 'text',
  objective: 'text',
  content: 'text',
  expected_results: 'text',
  is_certifying: 'boolean',
  formacodes: 'text[]',
  nsf_codes: 'text[]',
  rome_codes: 'text[]',
  entry_level: 'smallint',
  exit_level: 'smallint',
  certifications: 'jsonb',
  website: 'text',
  provider_siret: 'text',
  provider_name: 'text',
  created_on: 'date',
  updated_on: 'date',
  ...HOURS,
  fingerprint: 'text',
} as const satisfies StagingColumns;

export const SESSION_COLUMNS = {
  id: 'text',
  training_id: 'text',
  number: 'text',
  starts_on: 'date',
  ends_on: 'date',
  enrolment: 'text',
  enrolment_opens_on: 'date',
  enrolment_closes_on: 'date',
  entry_mode: 'text',
  teaching_mode: 'text',
  rhythm: 'text',
  financers: 'jsonb',
  trainer_sirets: 'text[]',
  ...PLACE,
  ...HOURS,
} as const satisfies StagingColumns;

export const PROVIDER_COLUMNS = {
  siret: 'text',
  is_siret_key_valid: 'boolean',
  name: 'text',
  legal_name: 'text',
  activity_number: 'text',
  website: 'text',
  ...PLACE,
  is_responsible: 'boolean',
  fingerprint: 'text',
} as const satisfies StagingColumns;

/** `ordinal` tells which formation of the file a row comes from: lines do not, where the file is one line. */
export const STAGING = {
  trainings: {
    ordinal: 'bigint',
    exported_on: 'date',
    parts_updated_on: 'date',
    ...TRAINING_COLUMNS,
  },
  sessions: { ordinal: 'bigint', ...SESSION_COLUMNS },
  providers: { ordinal: 'bigint', ...PROVIDER_COLUMNS },
} as const satisfies Record<string, StagingColumns>;

/** Writes one formation to the staging tables. */
export function stageFormation(formation: Formation, ordinal: number, sink: RecordSink): void {
  const { training, provider, trainers, sessions } = formation;
  const bodies = [provider, ...trainers].filter(({ siret }) => siret !== null);
  sink.emit('trainings', {
    ordinal,
    exported_on: formation.exportedOn,
    parts_updated_on: formation.partsUpdatedOn,
    id: training.id,
    number: training.number,
    title: training.title,
    objective: training.objective,
    content: training.content,
    expected_results: training.expectedResults,
    is_certifying: training.isCertifying,
    formacodes: arrayOfCodes(training.formacodes),
    nsf_codes: arrayOfCodes(training.nsfCodes),
    rome_codes: arrayOfCodes(training.romeCodes),
    entry_level: training.entryLevel,
    exit_level: training.exitLevel,
    certifications: JSON.stringify(training.certifications),
    website: training.website,
    provider_siret: provider.siret,
    provider_name: provider.name ?? provider.legalName,
    created_on: training.createdOn,
    updated_on: training.updatedOn,
    ...hoursOf(training),
    fingerprint: fingerprintOf([training, provider, trainers, sessions]),
  });
  for (const session of sessions)
    sink.emit('sessions', { ordinal, training_id: training.id, ...sessionRow(session) });
  for (const body of bodies) sink.emit('providers', { ordinal, ...providerRow(body) });
}

const sessionRow = (session: Session): Record<string, Cell> => ({
  id: session.id,
  number: session.number,
  starts_on: session.startsOn,
  ends_on: session.endsOn,
  enrolment: session.enrolment,
  enrolment_opens_on: session.enrolmentOpensOn,
  enrolment_closes_on: session.enrolmentClosesOn,
  entry_mode: session.entryMode,
  teaching_mode: session.teachingMode,
  rhythm: session.rhythm,
  financers: JSON.stringify(session.financers),
  trainer_sirets: arrayOfCodes(session.trainerSirets),
  ...placeOf(session.place),
  ...hoursOf(session),
});

const providerRow = (provider: Provider): Record<string, Cell> => ({
  siret: provider.siret,
  is_siret_key_valid: provider.isSiretKeyValid,
  name: provider.name,
  legal_name: provider.legalName,
  activity_number: provider.activityNumber,
  website: provider.website,
  ...placeOf(provider.place),
  is_responsible: provider.isResponsible,
  fingerprint: fingerprintOf(provider),
});

const placeOf = (place: Place): Record<keyof typeof PLACE, Cell> => ({
  place_name: place.name,
  street: place.street,
  postal_code: place.postalCode,
  town: place.town,
  commune_code: place.communeCode,
  department_code: place.departmentCode,
  latitude: place.latitude,
  longitude: place.longitude,
});

const hoursOf = (given: Hours): Record<keyof typeof HOURS, Cell> => ({
  total_hours: given.totalHours,
  centre_hours: given.centreHours,
  company_hours: given.companyHours,
});

/** A PostgreSQL array of codes, which hold letters and digits only. */
const arrayOfCodes = (codes: readonly string[]): string => `{${codes.join(',')}}`;

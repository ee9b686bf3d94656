import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  smallint,
  sql,
  text,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { schema } from './schema.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

export interface CertificationCodes {
  readonly rncpCode: string | null;
  readonly rsCode: string | null;
  readonly certifInfoCode: string | null;
  readonly cpfCode: string | null;
}

export interface Funding {
  readonly code: number;
  readonly fundedPlaces: number | null;
}

const fileId = () =>
  bigint('file_id', { mode: 'number' })
    .notNull()
    .references(() => ingestFiles.id);

const hours = () => ({
  totalHours: integer('total_hours'),
  centreHours: integer('centre_hours'),
  companyHours: integer('company_hours'),
});

const place = () => ({
  placeName: text('place_name'),
  street: text('street'),
  postalCode: text('postal_code'),
  town: text('town'),
  communeCode: text('commune_code'),
  departmentCode: text('department_code'),
  latitude: doublePrecision('latitude'),
  longitude: doublePrecision('longitude'),
});

/** Only that a version is later than another one is known of it: last change, export, last change of a part (`-infinity` where not given). */
const version = () => date('version', { mode: 'string' }).array().notNull();

/** Also has `search`, a generated `tsvector` of title, objective and content (made by hand in the migration), with the index `trainings_by_search`. */
export const trainings = schema.table(
  'trainings',
  {
    id: text('id').primaryKey(),
    number: text('number'),
    title: text('title').notNull(),
    objective: text('objective'),
    content: text('content'),
    expectedResults: text('expected_results'),
    isCertifying: boolean('is_certifying'),
    formacodes: text('formacodes').array().notNull(),
    nsfCodes: text('nsf_codes').array().notNull(),
    romeCodes: text('rome_codes').array().notNull(),
    entryLevel: smallint('entry_level'),
    exitLevel: smallint('exit_level'),
    certifications: jsonb('certifications').$type<readonly CertificationCodes[]>().notNull(),
    website: text('website'),
    providerSiret: text('provider_siret'),
    providerName: text('provider_name'),
    createdOn: date('created_on', { mode: 'string' }),
    updatedOn: date('updated_on', { mode: 'string' }),
    ...hours(),
    fingerprint: text('fingerprint').notNull(),
    version: version(),
    fileId: fileId(),
  },
  (table) => [
    // Occupation.trainings and the filter occupationCodes.
    index('trainings_by_rome').using('gin', table.romeCodes),
    // The filter formacodes.
    index('trainings_by_formacode').using('gin', table.formacodes),
    // TrainingProvider.trainings.
    index('trainings_by_provider').on(table.providerSiret, table.title, table.id),
  ],
);

/** Also has `position`, a generated `point` of longitude and latitude (made by hand in the migration), with the index `sessions_by_position`. */
export const sessions = schema.table(
  'sessions',
  {
    id: text('id').primaryKey(),
    trainingId: text('training_id')
      .notNull()
      .references(() => trainings.id, { onDelete: 'cascade' }),
    number: text('number'),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    /** Start date for ordering; sessions without one come last. */
    sortOn: date('sort_on', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(starts_on, 'infinity'::date)`),
    enrolment: text('enrolment', { enum: ['OPEN', 'CLOSED', 'SUSPENDED'] }),
    enrolmentOpensOn: date('enrolment_opens_on', { mode: 'string' }),
    enrolmentClosesOn: date('enrolment_closes_on', { mode: 'string' }),
    entryMode: text('entry_mode', { enum: ['FIXED_DATES', 'PERMANENT'] }),
    teachingMode: text('teaching_mode', { enum: ['ON_SITE', 'MIXED', 'REMOTE'] }),
    rhythm: text('rhythm'),
    financers: jsonb('financers').$type<readonly Funding[]>().notNull(),
    trainerSirets: text('trainer_sirets').array().notNull(),
    ...place(),
    ...hours(),
  },
  (table) => [
    // Training.sessions, and the delete that follows a training.
    index('sessions_by_training').on(table.trainingId, table.sortOn, table.id),
    // The filter communeCode, and sessions without coordinates near a commune.
    index('sessions_by_commune').on(table.communeCode, table.sortOn, table.id),
    // The filter departmentCode.
    index('sessions_by_department').on(table.departmentCode, table.sortOn, table.id),
    // trainingSearch without a place.
    index('sessions_by_start').on(table.sortOn, table.id),
  ],
);

export const providers = schema.table('providers', {
  siret: text('siret').primaryKey(),
  isSiretKeyValid: boolean('is_siret_key_valid').notNull(),
  name: text('name'),
  legalName: text('legal_name'),
  activityNumber: text('activity_number'),
  website: text('website'),
  ...place(),
  isResponsible: boolean('is_responsible').notNull(),
  fingerprint: text('fingerprint').notNull(),
  version: version(),
  fileId: fileId(),
});

export type TrainingRow = typeof trainings.$inferSelect;
export type ProviderRow = typeof providers.$inferSelect;

/** A session with what its lists need of its training, and how far it is from where the caller asked. */
export interface FoundSession {
  readonly session: typeof sessions.$inferSelect;
  readonly fileId: number;
  readonly metres: number | null;
}

/** Columns that make an address, of a session or a training body. */
export type PlaceColumns = Pick<
  typeof sessions.$inferSelect,
  'placeName' | 'street' | 'postalCode' | 'town' | 'communeCode' | 'latitude' | 'longitude'
>;

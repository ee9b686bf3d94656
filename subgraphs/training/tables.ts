import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { REJECTION_REASONS } from './reviews/rules.ts';

const schema = pgSchema('training');

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

/**
 * Who followed which session. No name and no national number: the person is a pseudonym. What is needed of the session is kept, because the
 * catalogue replaces sessions and forgets past ones.
 */
export const enrolments = schema.table(
  'enrolments',
  {
    id: text('id').primaryKey(),
    personPid: text('person_pid'),
    /** Only while an invitation may need it; see the job `review-invitations`. */
    email: text('email'),
    /** A keyed hash of the address, by which an opt-out is known. */
    emailHash: text('email_hash'),
    trainingId: text('training_id').notNull(),
    sessionId: text('session_id').notNull(),
    providerSiret: text('provider_siret').notNull(),
    formacode: text('formacode'),
    communeCode: text('commune_code'),
    departmentCode: text('department_code'),
    postalCode: text('postal_code'),
    town: text('town'),
    startedOn: date('started_on', { mode: 'string' }).notNull(),
    endedOn: date('ended_on', { mode: 'string' }).notNull(),
    hasAttended: boolean('has_attended').notNull(),
    droppedOutOn: date('dropped_out_on', { mode: 'string' }),
    isPubliclyFunded: boolean('is_publicly_funded').notNull(),
    /** The day of the list that said so last. */
    asOf: date('as_of', { mode: 'string' }).notNull(),
    fileId: fileId(),
  },
  (table) => [
    // Query.trainingEnrolments, page by page.
    index('enrolments_by_end').on(table.endedOn, table.id),
    // Jobseeker.followedSessions.
    index('enrolments_by_person').on(table.personPid, table.endedOn.desc(), table.id),
    // The job review-invitations: addresses that are still kept.
    index('enrolments_with_email').on(table.endedOn, table.id).where(sql`email is not null`),
  ],
);

/** What the graph said of each enrolment during a run of `return-to-work`; emptied when the run is over. */
export const returnToWorkOutcomes = schema.table('return_to_work_outcomes', {
  enrolmentId: text('enrolment_id').primaryKey(),
  /** Null when nobody can say: the person is not known to those who were asked. */
  wasHired: boolean('was_hired'),
});

/** How many were hired of those who followed trainings of a FORMACODE; only cells that were large enough. */
export const returnToWorkRates = schema.table(
  'return_to_work_rates',
  {
    formacode: text('formacode').notNull(),
    /** 1 employment basin, 2 département, 3 region, 4 nation: the smaller the nearer. */
    breadth: smallint('breadth').notNull(),
    territoryCode: text('territory_code').notNull(),
    followed: integer('followed').notNull(),
    hired: integer('hired').notNull(),
    endedFrom: date('ended_from', { mode: 'string' }).notNull(),
    endedUntil: date('ended_until', { mode: 'string' }).notNull(),
  },
  (table) => [
    // TrainingSession.returnToWork and the ranking of trainingSearch.
    primaryKey({ columns: [table.formacode, table.breadth, table.territoryCode] }),
  ],
);

/** The territories of the communes where trainings are held, as reference says; kept by the job `reference-links`. */
export const communeTerritories = schema.table('commune_territories', {
  communeCode: text('commune_code').primaryKey(),
  basinCode: text('basin_code'),
  departmentCode: text('department_code'),
  regionCode: text('region_code'),
});

/** The skills that occupations ask for, as reference says; kept by the job `reference-links`. */
export const occupationSkills = schema.table(
  'occupation_skills',
  {
    occupationCode: text('occupation_code').notNull(),
    skillCode: text('skill_code').notNull(),
    label: text('label').notNull(),
  },
  (table) => [
    // Jobseeker.recommendedSessions: the skills of an occupation.
    primaryKey({ columns: [table.occupationCode, table.skillCode] }),
    // The filter skillCodes: the occupations that ask for a skill.
    index('occupation_skills_by_skill').on(table.skillCode),
  ],
);

/** Who was asked for a review, and until when the link in the mail holds. */
export const invitations = schema.table(
  'invitations',
  {
    enrolmentId: text('enrolment_id').primaryKey(),
    sentOn: date('sent_on', { mode: 'string' }).notNull(),
    remindedOn: date('reminded_on', { mode: 'string' }),
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    // The job review-invitations: who may be reminded.
    index('invitations_to_remind')
      .on(table.sentOn, table.enrolmentId)
      .where(sql`reminded_on is null`),
  ],
);

/** Mails to send: a mail gateway takes rows without `sentAt`, sends them and sets it. Rows are deleted one year after they were made. */
export const mailOutbox = schema.table(
  'mail_outbox',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    enrolmentId: text('enrolment_id').notNull(),
    kind: text('kind', { enum: ['INVITATION', 'REMINDER'] }).notNull(),
    email: text('email').notNull(),
    /** Signed and expiring: who has it may write the review of that enrolment, and nothing else. */
    token: text('token').notNull(),
    createdOn: date('created_on', { mode: 'string' }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [
    // At most one invitation and one reminder.
    uniqueIndex('mail_outbox_once').on(table.enrolmentId, table.kind),
    // What the mail gateway takes next.
    index('mail_outbox_waiting').on(table.id).where(sql`sent_at is null`),
  ],
);

/** Addresses, as keyed hashes, whose owners want no invitation any more. */
export const reviewOptOuts = schema.table('review_opt_outs', {
  emailHash: text('email_hash').primaryKey(),
  since: date('since', { mode: 'string' }).notNull(),
});

/** A review: five notes and maybe a comment. What reconciliation needs of the session is copied, because catalogues forget. */
export const reviews = schema.table(
  'reviews',
  {
    id: text('id').primaryKey(),
    /** One review for each trainee and session. */
    enrolmentId: text('enrolment_id').notNull().unique(),
    trainingId: text('training_id').notNull(),
    sessionId: text('session_id').notNull(),
    providerSiret: text('provider_siret').notNull(),
    providerSiren: text('provider_siren').notNull().generatedAlwaysAs(sql`left(provider_siret, 9)`),
    formacodes: text('formacodes').array().notNull(),
    certifInfoCodes: text('certif_info_codes').array().notNull(),
    postalCode: text('postal_code'),
    departmentCode: text('department_code'),
    town: text('town'),
    sessionEndedOn: date('session_ended_on', { mode: 'string' }).notNull(),
    welcome: smallint('welcome').notNull(),
    content: smallint('content').notNull(),
    trainers: smallint('trainers').notNull(),
    means: smallint('means').notNull(),
    support: smallint('support').notNull(),
    /** The mean of the five, to one decimal. */
    global: doublePrecision('global')
      .notNull()
      .generatedAlwaysAs(
        sql`round((welcome + content + trainers + means + support)::numeric / 5, 1)::float8`,
      ),
    title: text('title'),
    text: text('text'),
    status: text('status', { enum: ['NONE', 'VALIDATED', 'REJECTED'] }).notNull(),
    rejectionReason: text('rejection_reason', { enum: REJECTION_REASONS }),
    moderatedAt: timestamp('moderated_at', { withTimezone: true, mode: 'date' }),
    replyText: text('reply_text'),
    repliedOn: date('replied_on', { mode: 'string' }),
    reportReason: text('report_reason'),
    reportedAt: timestamp('reported_at', { withTimezone: true, mode: 'date' }),
    writtenOn: date('written_on', { mode: 'string' }).notNull(),
    archivedOn: date('archived_on', { mode: 'string' }),
    /** The list that says that the author followed the session. */
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    // Reviews and scores of a session: reconciliation by the body's SIREN.
    index('reviews_by_siren').on(table.providerSiren).where(sql`archived_on is null`),
    // Training.reviews and reviewScore.
    index('reviews_by_training').on(table.trainingId, table.writtenOn.desc(), table.id),
    // TrainingProvider.reviews and reviewScore.
    index('reviews_by_provider').on(table.providerSiret, table.writtenOn.desc(), table.id),
    // Query.reviewsToModerate.
    index('reviews_to_moderate')
      .on(table.writtenOn, table.id)
      .where(
        sql`status = 'NONE' or (reported_at is not null and (moderated_at is null or moderated_at < reported_at))`,
      ),
    // The job review-archive.
    index('reviews_by_age').on(table.writtenOn).where(sql`archived_on is null`),
  ],
);

export type TrainingRow = typeof trainings.$inferSelect;
export type ProviderRow = typeof providers.$inferSelect;
export type ReviewRow = typeof reviews.$inferSelect;

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

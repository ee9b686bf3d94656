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
  uuid,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import type { RegistrationEndReason, RegistrationReason } from './registration-codes.ts';

const schema = pgSchema('jobseekers');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

const identifierScheme = (name: string) =>
  text(name, { enum: ['NATIONAL', 'PEAM', 'LOCAL'] }).notNull();

/** One person: a random id and what its identifiers lead to. A person that turned out to be another one keeps its row and names the survivor. */
export const persons = schema.table(
  'persons',
  {
    id: uuid('id').primaryKey(),
    /** The load that first saw the person; the older of two persons survives a merge. */
    firstFileId: bigint('first_file_id', { mode: 'number' }).notNull(),
    mergedInto: uuid('merged_into'),
    /** The newest of the person's records. */
    recordId: bigint('record_id', { mode: 'number' }),
    departmentCode: text('department_code'),
    hasIdentityConflict: boolean('has_identity_conflict').notNull().default(false),
  },
  (table) => [
    // Serves jobseekers(departmentCode:), in the order of the ids.
    index('persons_by_department')
      .on(table.departmentCode, table.id)
      .where(sql`merged_into is null`),
    // Serves the redirection of former ids when their survivor is merged in turn.
    index('persons_by_survivor').on(table.mergedInto).where(sql`merged_into is not null`),
  ],
);

/** Which person each identifier belongs to today; recomputed from the claims whenever a file changes them. */
export const externalIds = schema.table(
  'external_ids',
  {
    scheme: identifierScheme('scheme'),
    value: text('value').notNull(),
    personId: uuid('person_id').notNull(),
    firstSeenOn: date('first_seen_on', { mode: 'string' }).notNull(),
    /** Of a national number: the pseudonym under which training knows the person. Null until the job `training-links` has made it. */
    trainingPid: text('training_pid'),
  },
  (table) => [
    primaryKey({ columns: [table.scheme, table.value] }),
    // Serves TrainingEnrolment.socialSecurityPid.
    uniqueIndex('external_ids_by_training_pid')
      .on(table.trainingPid)
      .where(sql`training_pid is not null`),
    // Serves the job training-links: national numbers without their pseudonym.
    index('external_ids_without_training_pid')
      .on(table.value)
      .where(sql`scheme = 'NATIONAL' and training_pid is null`),
    // Serves every read of a person's records, registrations and declarations.
    index('external_ids_by_person').on(table.personId),
  ],
);

/** That a file named two identifiers for one person, and the first day one did. */
export const identityClaims = schema.table(
  'identity_claims',
  {
    scheme: identifierScheme('scheme'),
    value: text('value').notNull(),
    parentScheme: identifierScheme('parent_scheme'),
    parentValue: text('parent_value').notNull(),
    firstClaimedOn: date('first_claimed_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scheme, table.value, table.parentScheme, table.parentValue] }),
    // Serves the search for everything that a changed identifier touches.
    index('identity_claims_by_parent').on(table.parentScheme, table.parentValue),
  ],
);

/** What the newest file said under one identifier (the strongest that its line held). */
export const personRecords = schema.table(
  'person_records',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    scheme: identifierScheme('scheme'),
    value: text('value').notNull(),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    fingerprint: uuid('fingerprint').notNull(),
    civility: text('civility', { enum: ['MR', 'MS'] }),
    lastName: text('last_name').notNull(),
    usedName: text('used_name'),
    firstName: text('first_name').notNull(),
    sex: text('sex', { enum: ['MALE', 'FEMALE'] }),
    birthDate: date('birth_date', { mode: 'string' }),
    nir: text('nir'),
    isNirKeyValid: boolean('is_nir_key_valid'),
    isIdentityCertified: boolean('is_identity_certified').notNull(),
    email: text('email'),
    phone: text('phone'),
    secondPhone: text('second_phone'),
    streetAddress: text('street_address'),
    postalCode: text('postal_code'),
    communeCode: text('commune_code'),
    locality: text('locality'),
    departmentCode: text('department_code'),
    agencyCode: text('agency_code'),
    registeredOn: date('registered_on', { mode: 'string' }),
    registrationReason: text('registration_reason').$type<RegistrationReason>(),
    endedOn: date('ended_on', { mode: 'string' }),
    endReason: text('end_reason').$type<RegistrationEndReason>(),
    administrativeCategory: smallint('administrative_category'),
    soughtRomeCode: text('sought_rome_code'),
    secondSoughtRomeCode: text('second_sought_rome_code'),
    educationLevelCode: text('education_level_code'),
    desiredSalaryEur: doublePrecision('desired_salary_eur'),
    desiredSalaryPeriod: text('desired_salary_period', { enum: ['YEAR', 'MONTH', 'HOUR'] }),
    mobilityKm: smallint('mobility_km'),
    qualities: jsonb('qualities').$type<readonly string[]>().notNull(),
    isStruckOff: boolean('is_struck_off').notNull(),
    situationCode: text('situation_code'),
    hasDeclaredMonth: boolean('has_declared_month'),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    uniqueIndex('person_records_by_identifier').on(table.scheme, table.value),
    // Serves jobseekerCounts: a page of pairs, then the records of these.
    index('person_records_by_place_and_occupation').on(
      sql`coalesce(${table.communeCode}, '')`,
      sql`coalesce(${table.soughtRomeCode}, '')`,
    ),
  ],
);

/** Registration periods by the identifier under which they were told, as the newest file that speaks of each tells it. */
export const registrations = schema.table(
  'registrations',
  {
    scheme: identifierScheme('scheme'),
    value: text('value').notNull(),
    registeredOn: date('registered_on', { mode: 'string' }).notNull(),
    reason: text('reason').$type<RegistrationReason>(),
    endedOn: date('ended_on', { mode: 'string' }),
    endReason: text('end_reason').$type<RegistrationEndReason>(),
    administrativeCategory: smallint('administrative_category'),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.scheme, table.value, table.registeredOn] })],
);

/** Which counsellor accompanies whom, as the newest file lists it, under the identifier that it used: there before the person is, too. */
export const assignments = schema.table(
  'assignments',
  {
    counsellorId: text('counsellor_id').notNull(),
    scheme: identifierScheme('scheme'),
    value: text('value').notNull(),
    startedOn: date('started_on', { mode: 'string' }).notNull(),
    endedOn: date('ended_on', { mode: 'string' }),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  // The key serves the row rule: a counsellor's caseload is read by the counsellor.
  (table) => [
    primaryKey({ columns: [table.counsellorId, table.scheme, table.value, table.startedOn] }),
  ],
);

export interface EmployerEntry {
  readonly name: string;
  readonly hoursWorked: number | null;
  readonly grossPayEur: number | null;
  readonly hasEnded: boolean | null;
}

/** The version that stands of each monthly declaration, by local number: there before the person is, when its file comes first. */
export const declarations = schema.table(
  'declarations',
  {
    localId: text('local_id').notNull(),
    month: date('month', { mode: 'string' }).notNull(),
    isInForce: boolean('is_in_force').notNull(),
    declaredAt: timestamp('declared_at', { withTimezone: true, mode: 'date' }).notNull(),
    fingerprint: uuid('fingerprint').notNull(),
    status: smallint('status').notNull(),
    isForced: boolean('is_forced').notNull(),
    hasWorked: boolean('has_worked'),
    hoursWorked: smallint('hours_worked'),
    grossPayEur: doublePrecision('gross_pay_eur'),
    employers: jsonb('employers').$type<readonly EmployerEntry[]>().notNull(),
    isInTraining: boolean('is_in_training'),
    isInInternship: boolean('is_in_internship'),
    internshipStartedOn: date('internship_started_on', { mode: 'string' }),
    internshipEndedOn: date('internship_ended_on', { mode: 'string' }),
    isOnSickLeave: boolean('is_on_sick_leave'),
    sickLeaveStartedOn: date('sick_leave_started_on', { mode: 'string' }),
    sickLeaveEndedOn: date('sick_leave_ended_on', { mode: 'string' }),
    isOnMaternityLeave: boolean('is_on_maternity_leave'),
    maternityLeaveStartedOn: date('maternity_leave_started_on', { mode: 'string' }),
    hasRetirementPension: boolean('has_retirement_pension'),
    retirementPensionFrom: date('retirement_pension_from', { mode: 'string' }),
    hasDisabilityPension: boolean('has_disability_pension'),
    disabilityPensionFrom: date('disability_pension_from', { mode: 'string' }),
    staysRegistered: boolean('stays_registered'),
    searchEndsOn: date('search_ends_on', { mode: 'string' }),
    searchEndReason: smallint('search_end_reason'),
    /** The file that told it; null for one that was made through the hub. */
    fileId: bigint('file_id', { mode: 'number' }),
  },
  // The key serves every query: a person's declarations are looked up by local number, newest month first.
  (table) => [primaryKey({ columns: [table.localId, table.month] })],
);

/** When each month is declared: the calendar that the service publishes, the newest file's. */
export const declarationWindows = schema.table('declaration_windows', {
  month: date('month', { mode: 'string' }).primaryKey(),
  opensOn: date('opens_on', { mode: 'string' }).notNull(),
  closesOn: date('closes_on', { mode: 'string' }).notNull(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  fileId: bigint('file_id', { mode: 'number' }).notNull(),
});

/** Rights to an allowance, by local number, as the newest file that speaks of each tells it. Amounts in cents. */
export const entitlements = schema.table(
  'entitlements',
  {
    localId: text('local_id').notNull(),
    openedOn: date('opened_on', { mode: 'string' }).notNull(),
    allowance: text('allowance', { enum: ['ARE', 'AREF', 'ASS'] }).notNull(),
    referenceCents: integer('reference_cents').notNull(),
    dailyCents: integer('daily_cents').notNull(),
    durationDays: smallint('duration_days').notNull(),
    /** Days left at the end of `asOf`. */
    daysLeft: smallint('days_left').notNull(),
    /** Who issued the certificate of the last job, by SIRET, and the days that it tells; null where the file does not say. */
    employerSiret: text('employer_siret'),
    employedDays: smallint('employed_days'),
    /** A keyed hash of the IBAN to which it is paid; the IBAN itself is kept nowhere. */
    accountMark: text('account_mark'),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    // The rights of a person, the newest first.
    primaryKey({ columns: [table.localId, table.openedOn] }),
    // employerCertificates, page by page.
    index('entitlements_by_employer')
      .on(table.employerSiret, table.localId, table.openedOn)
      .where(sql`employer_siret is not null`),
  ],
);

export type EntitlementRow = typeof entitlements.$inferSelect;
export type DeclarationWindowRow = typeof declarationWindows.$inferSelect;
export type PersonRecordRow = typeof personRecords.$inferSelect;
export type RegistrationRow = typeof registrations.$inferSelect;
export type DeclarationRow = typeof declarations.$inferSelect;
export type IdentifierScheme = typeof externalIds.$inferSelect.scheme;

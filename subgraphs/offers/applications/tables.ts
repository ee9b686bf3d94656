import {
  bigint,
  boolean,
  date,
  index,
  primaryKey,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '#kernel/database/drizzle.ts';
import type {
  ApplicationEventKind,
  ApplicationKind,
  ApplicationOutcome,
  ApplicationState,
  EmployerAnswer,
  HubService,
  RejectionReason,
} from '../schema.generated.ts';
import { schema } from '../schema.ts';

const instant = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const day = (name: string) => date(name, { mode: 'string' });

/** Applications that jobseekers keep. */
export const applications = schema.table(
  'applications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The pseudonym of domain `offers`. */
    personPid: text('person_pid').notNull(),
    title: text('title').notNull(),
    companyName: text('company_name'),
    siret: text('siret'),
    offerId: text('offer_id'),
    romeCode: text('rome_code'),
    kind: text('kind').$type<ApplicationKind>().notNull(),
    state: text('state').$type<ApplicationState>().notNull(),
    outcome: text('outcome').$type<ApplicationOutcome>(),
    jobBoard: text('job_board'),
    sourceUrl: text('source_url'),
    town: text('town'),
    note: text('note'),
    appliedOn: day('applied_on'),
    interviewOn: day('interview_on'),
    /** The day of the employer's first answer, whatever it says. */
    answeredOn: day('answered_on'),
    isArchived: boolean('is_archived').notNull().default(false),
    isShared: boolean('is_shared').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    // One for each person and offer.
    uniqueIndex('applications_offer_once')
      .on(table.personPid, table.offerId)
      .where(sql`offer_id is not null`),
    // Jobseeker.applications, its reminders and statistics.
    index('applications_by_person').on(table.personPid, table.updatedAt.desc(), table.id),
  ],
);

/** What happened to applications. */
export const applicationEvents = schema.table(
  'application_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    applicationId: uuid('application_id').notNull(),
    kind: text('kind').$type<ApplicationEventKind>().notNull(),
    happenedOn: day('happened_on').notNull(),
    outcome: text('outcome').$type<ApplicationOutcome>(),
    comment: text('comment'),
  },
  (table) => [
    // Application.events and nextActions.
    index('application_events_by_application').on(table.applicationId, table.id.desc()),
  ],
);

/**
 * Applications in one step. The establishment reads them from `sendAfter` on; a mail gateway takes rows with an `email` whose time has come and that
 * have no `mailedAt`, sends them and sets it.
 */
export const deliveries = schema.table(
  'deliveries',
  {
    applicationId: uuid('application_id').primaryKey(),
    personPid: text('person_pid').notNull(),
    siret: text('siret').notNull(),
    offerId: text('offer_id').notNull().default(''),
    /** Where the offer wants applications; null when it says nowhere. */
    email: text('email'),
    applicantName: text('applicant_name').notNull(),
    applicantEmail: text('applicant_email'),
    applicantPhone: text('applicant_phone'),
    message: text('message').notNull(),
    sendAfter: instant('send_after').notNull(),
    mailedAt: instant('mailed_at'),
    answer: text('answer').$type<EmployerAnswer>(),
    rejectionReason: text('rejection_reason').$type<RejectionReason>(),
  },
  (table) => [
    // A person applies to an establishment once for an offer, and once without.
    uniqueIndex('deliveries_once').on(table.personPid, table.siret, table.offerId),
    // When the next one of a person may go out.
    index('deliveries_by_sender').on(table.personPid, table.sendAfter.desc()),
    // Establishment.receivedApplications.
    index('deliveries_by_siret').on(table.siret, table.sendAfter.desc(), table.applicationId),
    // What the mail gateway takes next.
    index('deliveries_to_mail')
      .on(table.sendAfter)
      .where(sql`mailed_at is null and email is not null`),
  ],
);

/** What people think of services: the last word of each. */
export const serviceFeedback = schema.table(
  'service_feedback',
  {
    service: text('service').$type<HubService>().notNull(),
    personPid: text('person_pid').notNull(),
    note: smallint('note').notNull(),
    comment: text('comment'),
    givenAt: instant('given_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.service, table.personPid] })],
);

export type ApplicationRow = typeof applications.$inferSelect;
export type ApplicationEventRow = typeof applicationEvents.$inferSelect;
export type DeliveryRow = typeof deliveries.$inferSelect;

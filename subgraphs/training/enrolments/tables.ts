import {
  bigint,
  boolean,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  sql,
  text,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';
import { ingestFiles } from '../tables.ts';

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
    fileId: bigint('file_id', { mode: 'number' })
      .notNull()
      .references(() => ingestFiles.id),
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

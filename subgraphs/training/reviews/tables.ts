import {
  bigint,
  date,
  doublePrecision,
  index,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';
import { REJECTION_REASONS } from './rules.ts';

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

export type ReviewRow = typeof reviews.$inferSelect;

import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  sql,
  text,
  timestamp,
  uuid,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { CONFIDENCES, type Evidence, KINDS, REASON_CODES } from './rules/finding.ts';

const schema = pgSchema('integrity');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

const MARK_KINDS = ['TELEPHONE', 'EMAIL', 'ADDRESS', 'ACCOUNT', 'NIR', 'NAME_AND_BIRTH'] as const;

const markColumns = () => ({
  kind: text('kind', { enum: MARK_KINDS }).notNull(),
  mark: text('mark').notNull(),
  pid: text('pid').notNull(),
});

/**
 * What files may have in common, as keyed hashes by pseudonym, as the last pass over everybody read it: five rows a person. No index: a pass
 * reads and replaces them all, and writing them to an index in another order than they come takes longer than all the rest.
 */
export const marks = schema.table('marks', markColumns());

/** The same, of the pass under way. */
export const passMarks = schema.table('pass_marks', markColumns());

/** Whom the pass under way has read; emptied at its end, so that no list leads from pseudonyms to files. */
export const passPersons = schema.table('pass_persons', {
  pid: text('pid').primaryKey(),
  jobseekerId: uuid('jobseeker_id').notNull(),
});

const signalColumns = () => ({
  /** Of whom or what it is about, the check, the reason and, for what is about a month, the month: found again it is the same. */
  id: text('id').primaryKey(),
  /** The person's pseudonym; null for what is about an offer. */
  pid: text('pid'),
  /** Null for what is about a person. */
  offerId: text('offer_id'),
  kind: text('kind', { enum: KINDS }).notNull(),
  reason: text('reason', { enum: REASON_CODES }).notNull(),
  confidence: text('confidence', { enum: CONFIDENCES }).notNull(),
  startsOn: date('starts_on', { mode: 'string' }).notNull(),
  endsOn: date('ends_on', { mode: 'string' }).notNull(),
  isMonthly: boolean('is_monthly').notNull(),
  evidence: jsonb('evidence').$type<readonly Evidence[]>().notNull(),
  groupId: text('group_id'),
});

/** What the checks found. */
export const signals = schema.table('signals', signalColumns(), (table) => [
  // Jobseeker.integritySignals.
  index('signals_by_pid').on(table.pid, table.startsOn.desc(), table.id),
  // Offer.integritySignals.
  index('signals_by_offer').on(table.offerId).where(sql`offer_id is not null`),
  check('signals_about_one', sql`num_nonnulls(pid, offer_id) = 1`),
]);

/** What the pass under way found, with the hub's identifier, which a case needs to lead to its person. */
export const passSignals = schema.table('pass_signals', {
  ...signalColumns(),
  /** Null for what is about an offer. */
  jobseekerId: uuid('jobseeker_id'),
});

/** Certificates of employers who issued several, as the check of employers under way read them; emptied at its end. */
export const passCertificates = schema.table(
  'pass_certificates',
  {
    siret: text('siret').notNull(),
    pid: text('pid').notNull(),
    jobseekerId: uuid('jobseeker_id').notNull(),
    openedOn: date('opened_on', { mode: 'string' }).notNull(),
    /** When the establishment was created; null where the register does not know it. */
    createdOn: date('created_on', { mode: 'string' }),
    /** Hirings that it announced in two years. */
    hirings: integer('hirings').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siret, table.pid] })],
);

/** Open offers by the mark of their contact, as the check of offers under way read them; emptied at its end. */
export const passOffers = schema.table('pass_offers', {
  offerId: text('offer_id').primaryKey(),
  mark: text('mark').notNull(),
  /** Null where the offer gives no SIRET, or one with a wrong key. */
  siren: text('siren'),
  isIntermediary: boolean('is_intermediary').notNull(),
  isBlocked: boolean('is_blocked').notNull(),
});

/** Signals that a person decides about. */
export const cases = schema.table(
  'cases',
  {
    id: text('id')
      .primaryKey()
      .references(() => signals.id, { onDelete: 'cascade' }),
    /** Null once the case was dismissed, and for a case about an offer. */
    jobseekerId: uuid('jobseeker_id'),
    state: text('state', { enum: ['OPEN', 'CONFIRMED', 'DISMISSED'] }).notNull(),
    openedOn: date('opened_on', { mode: 'string' }).notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'date' }),
    decidedBy: text('decided_by'),
    decisionReason: text('decision_reason'),
  },
  (table) => [
    // Query.integrityCases.
    index('cases_by_day').on(table.openedOn, table.id),
    index('cases_by_state').on(table.state, table.openedOn, table.id),
    // The pass: decisions that are old.
    index('cases_by_decision').on(table.decidedAt).where(sql`decided_at is not null`),
  ],
);

export type SignalColumns = typeof signals.$inferSelect;
export type CaseColumns = typeof cases.$inferSelect;

/** A signal with the state of its case. */
export interface SignalRow extends SignalColumns {
  readonly caseState: CaseColumns['state'] | null;
}

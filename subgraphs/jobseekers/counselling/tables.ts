import {
  date,
  index,
  pgSchema,
  smallint,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '#kernel/database/drizzle.ts';

const schema = pgSchema('jobseekers');

/** Appointments of counsellors with the people they accompany. `person_id` is the id that the person had then. */
export const appointments = schema.table(
  'appointments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id').notNull(),
    counsellorId: text('counsellor_id').notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true, mode: 'date' }).notNull(),
    minutes: smallint('minutes').notNull(),
    mode: text('mode', { enum: ['AT_AGENCY', 'TELEPHONE', 'VIDEO'] }).notNull(),
    kind: text('kind', { enum: ['APPOINTMENT', 'SUMMONS'] }).notNull(),
    state: text('state', { enum: ['PLANNED', 'ATTENDED', 'ABSENT', 'CANCELLED'] }).notNull(),
  },
  (table) => [
    index('appointments_by_person').on(table.personId, table.startsAt.desc()),
    // Serves myAgenda, and keeps two appointments from beginning at one time.
    uniqueIndex('appointments_by_counsellor')
      .on(table.counsellorId, table.startsAt)
      .where(sql`state <> 'CANCELLED'`),
  ],
);

/** What a person and the counsellor agreed that the person does (démarche). */
export const agreedActions = schema.table(
  'agreed_actions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id').notNull(),
    counsellorId: text('counsellor_id').notNull(),
    what: text('what').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    state: text('state', { enum: ['TO_DO', 'IN_PROGRESS', 'DONE', 'CANCELLED'] }).notNull(),
  },
  // An action is agreed once, however often the message comes.
  (table) => [uniqueIndex('agreed_actions_by_person').on(table.personId, table.dueOn, table.what)],
);

/** What a counsellor notes of a person. The person may read it. */
export const counsellorNotes = schema.table(
  'counsellor_notes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id').notNull(),
    counsellorId: text('counsellor_id').notNull(),
    text: text('text').notNull(),
    writtenOn: date('written_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    uniqueIndex('counsellor_notes_by_person').on(
      table.personId,
      table.writtenOn,
      table.counsellorId,
      table.text,
    ),
  ],
);

export type AppointmentRow = typeof appointments.$inferSelect;
export type AgreedActionRow = typeof agreedActions.$inferSelect;
export type CounsellorNoteRow = typeof counsellorNotes.$inferSelect;

import {
  bigint,
  boolean,
  char,
  date,
  index,
  integer,
  numeric,
  pgSchema,
  primaryKey,
  text,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';

const schema = pgSchema('temp_agencies');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

export const agencies = schema.table('agencies', {
  siret: char('siret', { length: 14 }).primaryKey(),
  name: text('name').notNull(),
  namedIn: date('named_in', { mode: 'string' }).notNull(),
  fileId: bigint('file_id', { mode: 'number' }).notNull(),
});

/** The statement in force of an agency and month. */
export const statements = schema.table(
  'statements',
  {
    agencySiret: char('agency_siret', { length: 14 }).notNull(),
    month: date('month', { mode: 'string' }).notNull(),
    version: integer('version').notNull(),
    sentOn: date('sent_on', { mode: 'string' }),
    isLate: boolean('is_late'),
    contractCount: integer('contract_count').notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.agencySiret, table.month] })],
);

/** One line of a statement in force. The person is a pseudonym; names and the NIR are not kept. */
export const missionMonths = schema.table(
  'mission_months',
  {
    missionId: text('mission_id').notNull(),
    month: date('month', { mode: 'string' }).notNull(),
    agencySiret: char('agency_siret', { length: 14 }).notNull(),
    personPid: text('person_pid'),
    userSiret: char('user_siret', { length: 14 }),
    userName: text('user_name'),
    communeCode: text('commune_code'),
    romeCode: text('rome_code'),
    qualification: text('qualification'),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    hours: numeric('hours', { precision: 7, scale: 2, mode: 'number' }),
    grossPay: numeric('gross_pay', { precision: 10, scale: 2, mode: 'number' }),
    movement: text('movement', { enum: ['CONCLUDED', 'IN_PROGRESS', 'ENDED'] }).notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.missionId, table.month] }),
    index('mission_months_by_statement').on(table.agencySiret, table.month),
    index('mission_months_by_user').on(table.userSiret, table.month),
  ],
);

/** A mission as its latest month states it; kept up to date by each load. */
export const missions = schema.table(
  'missions',
  {
    id: text('id').primaryKey(),
    agencySiret: char('agency_siret', { length: 14 }).notNull(),
    personPid: text('person_pid'),
    userSiret: char('user_siret', { length: 14 }),
    userName: text('user_name'),
    communeCode: text('commune_code'),
    romeCode: text('rome_code'),
    qualification: text('qualification'),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [index('missions_by_person').on(table.personPid, table.startsOn.desc(), table.id)],
);

export type AgencyRow = typeof agencies.$inferSelect;
export type StatementRow = typeof statements.$inferSelect;
export type MissionMonthRow = typeof missionMonths.$inferSelect;
export type MissionRow = typeof missions.$inferSelect;

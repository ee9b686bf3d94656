import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';

const schema = pgSchema('missions_locales');

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);

export const structures = schema.table(
  'structures',
  {
    id: text('id').primaryKey(),
    officialName: text('official_name').notNull(),
    usualName: text('usual_name'),
    regionName: text('region_name'),
    departmentCode: text('department_code'),
    timeZone: text('time_zone').notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [index('structures_by_department').on(table.departmentCode, table.id)],
);

/**
 * A follow-up, without the person's identity: the link to a jobseeker is a pseudonym. `asOf` says how new what is stored is; a removed
 * dossier stays as a tombstone, so that an older file cannot bring it back.
 */
export const followUps = schema.table(
  'follow_ups',
  {
    id: bigint('id', { mode: 'number' }).primaryKey(),
    personPid: text('person_pid'),
    structureId: text('structure_id'),
    isArchived: boolean('is_archived').notNull().default(false),
    isRemoved: boolean('is_removed').notNull().default(false),
    contractStartedOn: date('contract_started_on', { mode: 'string' }),
    contractPlannedEndOn: date('contract_planned_end_on', { mode: 'string' }),
    contractEndedOn: date('contract_ended_on', { mode: 'string' }),
    content: text('content').notNull(),
    asOf: timestamp('as_of', { withTimezone: true, mode: 'date' }).notNull(),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
  },
  (table) => [index('follow_ups_by_person').on(table.personPid)],
);

export const situations = schema.table(
  'situations',
  {
    followUpId: bigint('follow_up_id', { mode: 'number' }).notNull(),
    position: integer('position').notNull(),
    state: text('state', { enum: ['PLANNED', 'IN_PROGRESS', 'OVER'] }).notNull(),
    category: text('category').notNull(),
    rank: integer('rank').notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    romeCode: text('rome_code'),
  },
  (table) => [primaryKey({ columns: [table.followUpId, table.position] })],
);

/** Times are the structure's local ones, as i-milo writes them; the zone is applied when they are read. */
export const appointments = schema.table(
  'appointments',
  {
    followUpId: bigint('follow_up_id', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: ['MEETING', 'WORKSHOP', 'COLLECTIVE_INFORMATION'] }).notNull(),
    id: text('id').notNull(),
    subject: text('subject'),
    startsLocal: timestamp('starts_local', { mode: 'string' }).notNull(),
    durationMinutes: integer('duration_minutes'),
    status: text('status').notNull(),
  },
  (table) => [primaryKey({ columns: [table.followUpId, table.kind, table.id] })],
);

/** Events of the change feed that were applied: it may deliver one again. */
export const appliedEvents = schema.table('applied_events', {
  id: text('id').primaryKey(),
  fileId: bigint('file_id', { mode: 'number' }).notNull(),
});

export type StructureRow = typeof structures.$inferSelect;
export type FollowUpRow = typeof followUps.$inferSelect;
export type SituationRow = typeof situations.$inferSelect;
export type AppointmentRow = Omit<typeof appointments.$inferSelect, 'startsLocal'> & {
  readonly startsAt: Date;
};

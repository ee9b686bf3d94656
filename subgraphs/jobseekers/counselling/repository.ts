import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, getTableColumns, inArray, or, sql } from '#kernel/database/drizzle.ts';
import { normalisePersonId } from '../identifier.ts';
import type { OwnRules } from '../own-rows.ts';
import { readablePersons } from '../repository/readable-persons.ts';
import { persons } from '../tables.ts';
import {
  type AgreedActionRow,
  type AppointmentRow,
  agreedActions,
  appointments,
  type CounsellorNoteRow,
  counsellorNotes,
} from './tables.ts';

/** A row with the id that its person has today. */
export type Of<Row> = Row & { readonly askedId: string };

export interface CounsellingRepository {
  /** The person's id of today, where the caller may read them. */
  findReadable(personId: string): Promise<string | null>;
  /** The appointment that was planned or stood already; null where the counsellor has another one then. */
  insertAppointment(row: typeof appointments.$inferInsert): Promise<AppointmentRow | null>;
  findAppointment(id: string, counsellorId: string): Promise<AppointmentRow | null>;
  setAppointmentState(id: string, state: AppointmentRow['state']): Promise<AppointmentRow | null>;
  insertAction(row: typeof agreedActions.$inferInsert): Promise<AgreedActionRow | null>;
  /** Only where the caller may read the person; null else. */
  setActionState(id: string, state: AgreedActionRow['state']): Promise<AgreedActionRow | null>;
  insertNote(row: typeof counsellorNotes.$inferInsert): Promise<CounsellorNoteRow | null>;
  /** Latest first; one query. */
  listAppointments(personIds: readonly string[]): Promise<Of<AppointmentRow>[]>;
  listActions(personIds: readonly string[]): Promise<Of<AgreedActionRow>[]>;
  listNotes(personIds: readonly string[]): Promise<Of<CounsellorNoteRow>[]>;
  /** The counsellor's appointments that begin in `from` (included) to `until` (excluded), soonest first. */
  listAgenda(counsellorId: string, from: Date, until: Date): Promise<AppointmentRow[]>;
}

const MOST_OF_AGENDA = 100;

export function createCounsellingRepository(db: Database, rules: OwnRules): CounsellingRepository {
  const readable = readablePersons(rules);
  const askedId = sql<string>`coalesce(${persons.mergedInto}, ${persons.id})`;
  /** The persons, under former ids too. */
  const ofPersons = (ids: readonly string[]): SQL | undefined =>
    or(inArray(persons.id, [...ids]), inArray(persons.mergedInto, [...ids]));
  return {
    async findReadable(personId) {
      const [found] = await db
        .select({ id: persons.id })
        .from(persons)
        .where(
          and(
            sql`${persons.id} = (select coalesce(asked.merged_into, asked.id) from ${persons} asked where asked.id = ${personId}::uuid)`,
            readable,
          ),
        );
      return found?.id ?? null;
    },
    async insertAppointment(row) {
      const [made] = await db.insert(appointments).values(row).onConflictDoNothing().returning();
      if (made !== undefined) return made;
      const [standing] = await db
        .select()
        .from(appointments)
        .where(
          and(
            eq(appointments.counsellorId, row.counsellorId),
            eq(appointments.startsAt, row.startsAt),
            sql`${appointments.state} <> 'CANCELLED'`,
          ),
        );
      const isSame =
        standing?.personId === row.personId &&
        standing.minutes === row.minutes &&
        standing.mode === row.mode &&
        standing.kind === row.kind;
      return isSame && standing !== undefined ? standing : null;
    },
    async findAppointment(id, counsellorId) {
      if (normalisePersonId(id) === null) return null;
      const [found] = await db
        .select()
        .from(appointments)
        .where(and(eq(appointments.id, id), eq(appointments.counsellorId, counsellorId)));
      return found ?? null;
    },
    async setAppointmentState(id, state) {
      const [changed] = await db
        .update(appointments)
        .set({ state })
        .where(eq(appointments.id, id))
        .returning();
      return changed ?? null;
    },
    async insertAction(row) {
      const target = [agreedActions.personId, agreedActions.dueOn, agreedActions.what];
      const [made] = await db
        .insert(agreedActions)
        .values(row)
        .onConflictDoUpdate({ target, set: { what: row.what } })
        .returning();
      return made ?? null;
    },
    async setActionState(id, state) {
      if (normalisePersonId(id) === null || readable === undefined) return null;
      const [changed] = await db
        .update(agreedActions)
        .set({ state })
        .where(
          and(
            eq(agreedActions.id, id),
            sql`exists (select 1 from ${persons} where ${readable} and ${persons.id} = (
              select coalesce(former.merged_into, former.id) from ${persons} former where former.id = "agreed_actions"."person_id"))`,
          ),
        )
        .returning();
      return changed ?? null;
    },
    async insertNote(row) {
      const { personId, writtenOn, counsellorId, text } = counsellorNotes;
      const [made] = await db
        .insert(counsellorNotes)
        .values(row)
        .onConflictDoUpdate({
          target: [personId, writtenOn, counsellorId, text],
          set: { text: row.text },
        })
        .returning();
      return made ?? null;
    },
    listAppointments: (personIds) =>
      db
        .select({ ...getTableColumns(appointments), askedId })
        .from(appointments)
        .innerJoin(persons, eq(persons.id, appointments.personId))
        .where(ofPersons(personIds))
        .orderBy(desc(appointments.startsAt)),
    listActions: (personIds) =>
      db
        .select({ ...getTableColumns(agreedActions), askedId })
        .from(agreedActions)
        .innerJoin(persons, eq(persons.id, agreedActions.personId))
        .where(ofPersons(personIds))
        .orderBy(desc(agreedActions.dueOn), asc(agreedActions.what)),
    listNotes: (personIds) =>
      db
        .select({ ...getTableColumns(counsellorNotes), askedId })
        .from(counsellorNotes)
        .innerJoin(persons, eq(persons.id, counsellorNotes.personId))
        .where(ofPersons(personIds))
        .orderBy(desc(counsellorNotes.writtenOn), asc(counsellorNotes.id)),
    listAgenda: (counsellorId, from, until) =>
      db
        .select()
        .from(appointments)
        .where(
          and(
            eq(appointments.counsellorId, counsellorId),
            sql`${appointments.startsAt} >= ${from.toISOString()}::timestamptz`,
            sql`${appointments.startsAt} < ${until.toISOString()}::timestamptz`,
          ),
        )
        .orderBy(asc(appointments.startsAt))
        .limit(MOST_OF_AGENDA),
  };
}

import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import {
  type AppointmentRow,
  appointments,
  type FollowUpRow,
  followUps,
  type SituationRow,
  situations,
  structures,
} from '../tables.ts';

export interface FollowUpRepository {
  /** The newest follow-up of each person comes first. */
  listFollowUpsOfPersons(pids: readonly string[]): Promise<FollowUpRow[]>;
  /** In the order of the dossier. */
  listSituations(followUpIds: readonly number[]): Promise<SituationRow[]>;
  /** Up to `page.limit` appointments of each follow-up, latest first. */
  listAppointments(followUpIds: readonly number[], page: Page): Promise<AppointmentRow[]>;
}

export function createFollowUpRepository(db: Database): FollowUpRepository {
  const isThere = eq(followUps.isRemoved, false);
  return {
    listFollowUpsOfPersons: (pids) =>
      db
        .select()
        .from(followUps)
        .where(and(inArray(followUps.personPid, [...pids]), isThere))
        .orderBy(asc(followUps.isArchived), desc(followUps.asOf), desc(followUps.id)),
    listSituations: (ids) =>
      db
        .select()
        .from(situations)
        .where(inArray(situations.followUpId, [...ids]))
        .orderBy(asc(situations.position)),
    listAppointments: (ids, page) => listAppointments(db, ids, page),
  };
}

async function listAppointments(
  db: Database,
  ids: readonly number[],
  page: Page,
): Promise<AppointmentRow[]> {
  const startsAt = sql<string>`(${appointments.startsLocal} at time zone coalesce(${structures.timeZone}, 'Europe/Paris'))`;
  const after =
    page.after === null
      ? undefined
      : sql`(${startsAt} < ${page.after[0]}::timestamptz or (${startsAt} = ${page.after[0]}::timestamptz and (${appointments.kind}, ${appointments.id}) > (${page.after[1]}, ${page.after[2]})))`;
  const order = sql`${startsAt} desc, ${appointments.kind}, ${appointments.id}`;
  const ranked = db
    .select({
      followUpId: appointments.followUpId,
      kind: appointments.kind,
      id: appointments.id,
      subject: appointments.subject,
      durationMinutes: appointments.durationMinutes,
      status: appointments.status,
      startsAt: startsAt.mapWith((value: string) => new Date(value)).as('starts_at'),
      rank: sql<number>`row_number() over (partition by ${appointments.followUpId} order by ${order})`.as(
        'rank',
      ),
    })
    .from(appointments)
    .innerJoin(followUps, eq(followUps.id, appointments.followUpId))
    .leftJoin(structures, eq(structures.id, followUps.structureId))
    .where(and(inArray(appointments.followUpId, [...ids]), after))
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(sql`${ranked.rank} <= ${page.limit}`)
    .orderBy(asc(ranked.rank));
}

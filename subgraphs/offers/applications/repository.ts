import type { Database } from '#kernel/database/connect.ts';
import { and, desc, eq, getTableColumns, inArray, sql } from '#kernel/database/drizzle.ts';
import { textArray } from '#kernel/database/text-array.ts';
import type { Page } from '#kernel/graph/page.ts';
import { isBehind } from '../repository/newest-first.ts';
import type { HubService } from '../schema.generated.ts';
import { LEAST_FEEDBACK, MOST_EVENTS, SENDS_A_WINDOW, WINDOW_MINUTES } from './rules.ts';
import {
  type ApplicationEventRow,
  type ApplicationRow,
  applicationEvents,
  applications,
  type DeliveryRow,
  deliveries,
  serviceFeedback,
} from './tables.ts';

export type NewApplication = Omit<ApplicationRow, 'id' | 'isArchived' | 'answeredOn' | 'outcome'>;
export type NewEvent = Omit<ApplicationEventRow, 'id' | 'applicationId'>;
export type NewDelivery = Omit<
  DeliveryRow,
  'applicationId' | 'sendAfter' | 'mailedAt' | 'answer' | 'rejectionReason'
>;
/** An application as its establishment reads it. */
export type ReceivedRow = DeliveryRow & Pick<ApplicationRow, 'title' | 'romeCode'>;

/** Whose applications are read: a person's, all of them or those that are shared. */
export interface Reader {
  readonly personPid: string;
  readonly isSharedOnly: boolean;
}

/** What statistics are made of, as the database counts. */
export interface StatisticsRow {
  readonly made: number;
  readonly answered: number;
  readonly answerRate: number | null;
  readonly medianDaysToAnswer: number | null;
  readonly interviews: number;
}

/** Somebody who shares applications and has stopped making them. */
export interface SilentRow {
  readonly personPid: string;
  readonly since: string;
}

const readBy = ({ personPid, isSharedOnly }: Reader) =>
  and(eq(applications.personPid, personPid), isSharedOnly ? sql`is_shared` : undefined);
const receivedColumns = {
  ...getTableColumns(deliveries),
  title: applications.title,
  romeCode: applications.romeCode,
};

export type ApplicationsRepository = ReturnType<typeof createApplicationsRepository>;

export function createApplicationsRepository(db: Database) {
  return {
    /** One statement: an application with its first event, unless the person keeps one to the same offer; then null. */
    insert: (application: NewApplication, event: NewEvent): Promise<ApplicationRow | null> =>
      db.transaction(async (tx) => {
        const [stored] = await tx
          .insert(applications)
          .values(application)
          .onConflictDoNothing()
          .returning();
        if (stored === undefined) return null;
        await tx.insert(applicationEvents).values({ ...event, applicationId: stored.id });
        return stored;
      }),
    /** Changes an application of a person and keeps why; `changesOf` sees it as nobody else changes it. Null when there is none. */
    change: (
      id: string,
      personPid: string,
      changesOf: (row: ApplicationRow) => Partial<ApplicationRow>,
      event: NewEvent | null,
    ): Promise<ApplicationRow | null> =>
      db.transaction(async (tx) => {
        const own = and(eq(applications.id, id), eq(applications.personPid, personPid));
        const [before] = await tx.select().from(applications).where(own).for('update');
        if (before === undefined) return null;
        const changes = { ...changesOf(before), updatedAt: new Date() };
        const [after] = await tx.update(applications).set(changes).where(own).returning();
        if (event !== null)
          await tx.insert(applicationEvents).values({ ...event, applicationId: id });
        return after ?? null;
      }),
    /**
     * Stores an application with its delivery: at once, or as late as lets no window hold more than its number. Null when the person applied
     * there for it before. One of a person is stored at a time, so that each sees the ones before.
     */
    send: (
      application: NewApplication,
      event: NewEvent,
      delivery: NewDelivery,
      now: Date,
    ): Promise<ApplicationRow | null> =>
      db.transaction(async (tx) => {
        const { personPid } = delivery;
        await tx.execute(
          sql`select pg_advisory_xact_lock(hashtext(${`estuaire_offers/sender/${personPid}`}))`,
        );
        const known = await tx
          .select({ id: deliveries.applicationId })
          .from(deliveries)
          .where(
            and(
              eq(deliveries.personPid, personPid),
              eq(deliveries.siret, delivery.siret),
              eq(deliveries.offerId, delivery.offerId),
            ),
          );
        if (known.length > 0) return null;
        const [stored] = await tx
          .insert(applications)
          .values(application)
          .onConflictDoNothing()
          .returning();
        if (stored === undefined) return null;
        const [before] = await tx
          .select({ sendAfter: deliveries.sendAfter })
          .from(deliveries)
          .where(eq(deliveries.personPid, personPid))
          .orderBy(desc(deliveries.sendAfter))
          .offset(SENDS_A_WINDOW - 1)
          .limit(1);
        const earliest = (before?.sendAfter.getTime() ?? 0) + WINDOW_MINUTES * 60_000;
        const sendAfter = new Date(Math.max(now.getTime(), earliest));
        await tx.insert(deliveries).values({ ...delivery, applicationId: stored.id, sendAfter });
        await tx.insert(applicationEvents).values({ ...event, applicationId: stored.id });
        return stored;
      }),
    /** Stores an establishment's answer to what it has received; null when there is nothing to answer any more. */
    answer: (
      id: string,
      sirets: readonly string[],
      { answer, rejectionReason }: Pick<DeliveryRow, 'answer' | 'rejectionReason'>,
      changes: Partial<ApplicationRow>,
      event: NewEvent,
    ): Promise<boolean> =>
      db.transaction(async (tx) => {
        const changed = await tx
          .update(deliveries)
          .set({ answer, rejectionReason })
          .where(
            and(
              eq(deliveries.applicationId, id),
              inArray(deliveries.siret, [...sirets]),
              sql`send_after <= now() and (answer is null or answer = 'REQUEST_INFO')`,
            ),
          )
          .returning({ id: deliveries.applicationId });
        if (changed.length === 0) return false;
        await tx
          .update(applications)
          .set({
            ...changes,
            answeredOn: sql`coalesce(answered_on, ${event.happenedOn}::date)`,
            updatedAt: new Date(),
          })
          .where(eq(applications.id, id));
        await tx.insert(applicationEvents).values({ ...event, applicationId: id });
        return true;
      }),

    find: async (id: string, reader: Reader): Promise<ApplicationRow | null> => {
      const [found] = await db
        .select()
        .from(applications)
        .where(and(eq(applications.id, id), readBy(reader)));
      return found ?? null;
    },
    /** Those that changed last first, up to the page's limit. */
    list: (
      reader: Reader,
      includeArchived: boolean,
      { after, limit }: Page,
    ): Promise<ApplicationRow[]> =>
      db
        .select()
        .from(applications)
        .where(
          and(
            readBy(reader),
            includeArchived ? undefined : sql`not is_archived`,
            after === null ? undefined : isBehind(sql`updated_at`, sql`id`, after),
          ),
        )
        .orderBy(desc(applications.updatedAt), applications.id)
        .limit(limit),
    /** What is open and may want something to be done. */
    listOpen: (reader: Reader): Promise<ApplicationRow[]> =>
      db
        .select()
        .from(applications)
        .where(and(readBy(reader), sql`not is_archived and outcome is null`))
        .orderBy(desc(applications.updatedAt), applications.id)
        .limit(500),
    async statistics(reader: Reader): Promise<StatisticsRow> {
      const made = sql`count(*) filter (where applied_on is not null)`;
      const answered = sql`count(*) filter (where applied_on is not null and answered_on is not null)`;
      const [row] = await db
        .select({
          made: sql<number>`${made}::int`,
          answered: sql<number>`${answered}::int`,
          answerRate: sql<number | null>`(${answered})::float8 / nullif(${made}, 0)`,
          medianDaysToAnswer: sql<
            number | null
          >`percentile_cont(0.5) within group (order by (answered_on - applied_on)::float8) filter (where applied_on <= answered_on)`,
          interviews: sql<number>`count(interview_on)::int`,
        })
        .from(applications)
        .where(readBy(reader));
      if (row === undefined) throw new Error('A count gave no row.');
      return row;
    },
    /** Of the people asked about those who share applications, made no shared one from a day on and found no job. */
    listSilent: async (personPids: readonly string[], from: string): Promise<SilentRow[]> =>
      db.execute<SilentRow & Record<string, unknown>>(sql`
        select person_pid as "personPid", coalesce(max(applied_on), min(created_at)::date)::text as since
        from ${applications}
        where person_pid = any (${textArray(personPids)}) and is_shared
        group by person_pid
        having coalesce(max(applied_on), min(created_at)::date) < ${from}::date
          and not bool_or(coalesce(outcome in ('GOT_THE_JOB', 'FOUND_ANOTHER_JOB'), false))`),
    /** The last events of each application, the newest first. */
    listEvents: (ids: readonly string[]): Promise<ApplicationEventRow[]> =>
      db
        .select({
          ...getTableColumns(applicationEvents),
        })
        .from(applicationEvents)
        .where(
          sql`${applicationEvents.id} in (select newest.id from unnest(${`{${ids.join(',')}}`}::uuid[]) as wanted(id)
            cross join lateral (select event.id from ${applicationEvents} as event where event.application_id = wanted.id order by event.id desc limit ${MOST_EVENTS}::int) as newest)`,
        )
        .orderBy(desc(applicationEvents.id)),
    findDeliveries: (ids: readonly string[]): Promise<DeliveryRow[]> =>
      db
        .select()
        .from(deliveries)
        .where(inArray(deliveries.applicationId, [...ids])),
    /** What an establishment has received, the newest first, up to the page's limit. */
    listReceived: (siret: string, { after, limit }: Page): Promise<ReceivedRow[]> =>
      db
        .select(receivedColumns)
        .from(deliveries)
        .innerJoin(applications, eq(applications.id, deliveries.applicationId))
        .where(
          and(
            eq(deliveries.siret, siret),
            sql`${deliveries.sendAfter} <= now()`,
            after === null
              ? undefined
              : isBehind(sql`${deliveries.sendAfter}`, sql`${deliveries.applicationId}`, after),
          ),
        )
        .orderBy(desc(deliveries.sendAfter), deliveries.applicationId)
        .limit(limit),
    async findReceived(id: string, sirets: readonly string[]): Promise<ReceivedRow | null> {
      const [found] = await db
        .select(receivedColumns)
        .from(deliveries)
        .innerJoin(applications, eq(applications.id, deliveries.applicationId))
        .where(
          and(
            eq(deliveries.applicationId, id),
            inArray(deliveries.siret, [...sirets]),
            sql`${deliveries.sendAfter} <= now()`,
          ),
        );
      return found ?? null;
    },

    async giveFeedback(feedback: typeof serviceFeedback.$inferSelect): Promise<void> {
      const { note, comment, givenAt } = feedback;
      await db
        .insert(serviceFeedback)
        .values(feedback)
        .onConflictDoUpdate({
          target: [serviceFeedback.service, serviceFeedback.personPid],
          set: { note, comment, givenAt },
        });
    },
    async feedbackOn(service: HubService): Promise<{ count: number; meanNote: number | null }> {
      const [row] = await db
        .select({
          count: sql<number>`count(*)::int`,
          meanNote: sql<
            number | null
          >`case when count(*) >= ${LEAST_FEEDBACK}::int then round(avg(note), 1)::float8 end`,
        })
        .from(serviceFeedback)
        .where(eq(serviceFeedback.service, service));
      return row ?? { count: 0, meanNote: null };
    },
  };
}

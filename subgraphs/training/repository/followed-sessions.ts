import type { Database } from '#kernel/database/connect.ts';
import { asc, desc, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { enrolments } from '../enrolments/tables.ts';
import { wantedKeys } from './keys.ts';

/** A session as the person who was enrolled in it sees it. */
export interface FollowedSessionRow {
  readonly id: string;
  readonly personPid: string;
  readonly trainingId: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly hasAttended: boolean;
  readonly droppedOutOn: string | null;
  readonly fileId: number;
}

export interface FollowedSessionsRepository {
  /** Up to `page.limit` enrolments of each person, the latest end first; one query. */
  listFollowed(page: Page, personPids: readonly string[]): Promise<FollowedSessionRow[]>;
}

const columns = {
  id: enrolments.id,
  personPid: sql<string>`wanted.key`,
  trainingId: enrolments.trainingId,
  startedOn: enrolments.startedOn,
  endedOn: enrolments.endedOn,
  hasAttended: enrolments.hasAttended,
  droppedOutOn: enrolments.droppedOutOn,
  fileId: enrolments.fileId,
};

export const createFollowedSessionsRepository = (db: Database): FollowedSessionsRepository => ({
  listFollowed: ({ after, limit }, personPids) =>
    db
      .select(columns)
      .from(wantedKeys(personPids))
      .crossJoinLateral(sql`(
        select ${enrolments.id} as id from ${enrolments} where ${enrolments.personPid} = wanted.key
        ${after === null ? sql`` : sql`and (${enrolments.endedOn} < ${after[0]}::date or (${enrolments.endedOn} = ${after[0]}::date and ${enrolments.id} > ${after[1]}::text))`}
        order by ${enrolments.endedOn} desc, ${enrolments.id} limit ${limit}) as found`)
      .innerJoin(enrolments, sql`${enrolments.id} = found.id`)
      .orderBy(desc(enrolments.endedOn), asc(enrolments.id)),
});

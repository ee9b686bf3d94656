import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { asc, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type FoundSession, sessions, trainings } from '../tables.ts';
import { wantedKeys } from './keys.ts';

export interface SessionsRepository {
  findSessions(ids: readonly string[]): Promise<FoundSession[]>;
  /** Up to `page.limit` sessions of each training, by start, then identifier; one query. */
  listByTraining(page: Page, trainingIds: readonly string[]): Promise<FoundSession[]>;
}

/** What every list of sessions selects, apart from the distance. */
export const foundSession = {
  session: sessions,
  fileId: trainings.fileId,
};

const noDistance = { metres: sql<null>`null` };

export function createSessionsRepository(db: Database): SessionsRepository {
  return {
    findSessions: (ids) =>
      db
        .select({ ...foundSession, ...noDistance })
        .from(sessions)
        .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
        .where(inArray(sessions.id, [...ids])),
    listByTraining: (page, trainingIds) =>
      db
        .select({ ...foundSession, ...noDistance })
        .from(wantedKeys(trainingIds))
        .crossJoinLateral(
          sql`(select ${sessions.id} from ${sessions} where ${sessions.trainingId} = wanted.key ${after(page)} order by ${sessions.sortOn}, ${sessions.id} limit ${page.limit}) as found`,
        )
        .innerJoin(sessions, sql`${sessions.id} = found.id`)
        .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
        .orderBy(asc(sessions.sortOn), asc(sessions.id)),
  };
}

const after = ({ after: keys }: Page): SQL =>
  keys === null
    ? sql``
    : sql`and (${sessions.sortOn}, ${sessions.id}) > (${keys[0]}::date, ${keys[1]}::text)`;

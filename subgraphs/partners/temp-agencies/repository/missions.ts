import type { Database } from '#kernel/database/connect.ts';
import { and, asc, desc, inArray, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type MissionMonthRow, type MissionRow, missionMonths, missions } from '../tables.ts';

export interface MissionRepository {
  findMissions(ids: readonly string[]): Promise<MissionRow[]>;
  /** Up to `page.limit` missions of each person, latest start first. */
  listMissionsOfPersons(pids: readonly string[], page: Page): Promise<MissionRow[]>;
  /** Oldest month first. */
  listMonths(missionIds: readonly string[]): Promise<MissionMonthRow[]>;
}

export function createMissionRepository(db: Database): MissionRepository {
  return {
    findMissions: (ids) =>
      db
        .select()
        .from(missions)
        .where(inArray(missions.id, [...ids])),
    async listMissionsOfPersons(pids, page) {
      const after =
        page.after === null
          ? undefined
          : sql`(${missions.startsOn} < ${page.after[0]}::date or (${missions.startsOn} = ${page.after[0]}::date and ${missions.id} > ${page.after[1]}))`;
      const ranked = db
        .select({
          id: missions.id,
          rank: sql<number>`row_number() over (partition by ${missions.personPid} order by ${missions.startsOn} desc, ${missions.id})`.as(
            'rank',
          ),
        })
        .from(missions)
        .where(and(inArray(missions.personPid, [...pids]), after))
        .as('ranked');
      const rows = await db
        .select({ mission: missions })
        .from(missions)
        .innerJoin(ranked, sql`${ranked.id} = ${missions.id} and ${ranked.rank} <= ${page.limit}`)
        .orderBy(desc(missions.startsOn), asc(missions.id));
      return rows.map(({ mission }) => mission);
    },
    listMonths: (ids) =>
      db
        .select()
        .from(missionMonths)
        .where(inArray(missionMonths.missionId, [...ids]))
        .orderBy(asc(missionMonths.month)),
  };
}

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { manyTexts } from '#kernel/database/text-array.ts';
import type { MonthRange } from '#kernel/graph/arguments.ts';
import { missionMonths, missions } from '../tables.ts';

/** Months of missions of one person: four lists of one length. */
export interface StatedMissionsRow {
  readonly pid: string;
  readonly missionIds: readonly string[];
  /** Months since the first one asked for. */
  readonly months: readonly number[];
  readonly hours: readonly (number | null)[];
  readonly grossPayEur: readonly (number | null)[];
}

export interface StatedMissionsRepository {
  /** Of persons of whom something was stated for the months, a row each, by month, 200 entries at most; one query. */
  listStatedMissions(pids: readonly string[], months: MonthRange): Promise<StatedMissionsRow[]>;
}

const MOST_ENTRIES = 200;

export const createStatedMissionsRepository = (db: Database): StatedMissionsRepository => ({
  async listStatedMissions(pids, { from, until }) {
    const rows = await db.execute<StatedMissionsRow & Record<string, unknown>>(sql`
      select pid, array_agg(id order by place) as "missionIds", array_agg(month order by place) as months,
        array_agg(hours order by place) as hours, array_agg(gross_pay order by place) as "grossPayEur"
      from (
        select mission.person_pid as pid, mission.id, stated.hours::float8 as hours, stated.gross_pay::float8 as gross_pay,
          (extract(year from stated.month) * 12 + extract(month from stated.month)
            - extract(year from ${from}::date) * 12 - extract(month from ${from}::date))::int as month,
          row_number() over (partition by mission.person_pid order by stated.month, mission.id) as place
        from ${missions} mission join ${missionMonths} stated on stated.mission_id = mission.id
        where mission.person_pid = any (${manyTexts(pids)}) and stated.month between ${from}::date and ${until}::date
      ) entries
      where place <= ${MOST_ENTRIES}
      group by pid`);
    return [...rows];
  },
});

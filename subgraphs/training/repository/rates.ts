import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { eq, sql } from '#kernel/database/drizzle.ts';
import { returnToWorkRates } from '../enrolments/tables.ts';
import { communeTerritories } from '../jobs/reference-links/tables.ts';
import { sessions, trainings } from '../tables.ts';
import { wantedKeys } from './keys.ts';

/** The rate that holds for a session. */
export interface RateRow {
  readonly sessionId: string;
  readonly formacode: string;
  readonly breadth: number;
  readonly territoryCode: string;
  readonly followed: number;
  readonly hired: number;
  readonly endedFrom: string;
  readonly endedUntil: string;
}

export interface RatesRepository {
  /** The rates of sessions, those without one left out; one query. */
  findRates(sessionIds: readonly string[]): Promise<RateRow[]>;
}

/**
 * The rate of the session and training of the surrounding query: of its main FORMACODE, in the narrowest territory that has one. A lateral
 * query of one row or none, each cell read by its key.
 */
export const rateOfSession: SQL = sql`
  select rate.* from (
    select 1 as breadth, home.basin_code as code from ${communeTerritories} as home where home.commune_code = ${sessions.communeCode}
    union all
    select 2, ${sessions.departmentCode}
    union all
    select 3, home.region_code from ${communeTerritories} as home where home.commune_code = ${sessions.communeCode}
    union all
    select 4, 'FR'
  ) as territory
  join ${returnToWorkRates} as rate
    on rate.formacode = ${trainings.formacodes}[1] and rate.breadth = territory.breadth and rate.territory_code = territory.code
  order by rate.breadth limit 1`;

export const createRatesRepository = (db: Database): RatesRepository => ({
  findRates: (sessionIds) =>
    db
      .select({
        sessionId: sessions.id,
        formacode: sql<string>`rate.formacode`,
        breadth: sql<number>`rate.breadth`,
        territoryCode: sql<string>`rate.territory_code`,
        followed: sql<number>`rate.followed`,
        hired: sql<number>`rate.hired`,
        endedFrom: sql<string>`rate.ended_from::text`,
        endedUntil: sql<string>`rate.ended_until::text`,
      })
      .from(wantedKeys(sessionIds))
      .innerJoin(sessions, sql`${sessions.id} = wanted.key`)
      .innerJoin(trainings, eq(trainings.id, sessions.trainingId))
      .innerJoinLateral(sql`(${rateOfSession}) as rate`, sql`true`),
});

import type { Database } from '#kernel/database/connect.ts';
import { and, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { type MarketScoreRow, marketScores } from '../tables.ts';
import { type RankedPage, rankedAfter, rankedOrder, textArray } from './ranked.ts';

export const findScores = (
  db: Database,
  romeCodes: readonly string[],
  departmentCode: string,
): Promise<MarketScoreRow[]> =>
  db
    .selectDistinctOn([marketScores.romeCode])
    .from(marketScores)
    .where(
      and(
        inArray(marketScores.romeCode, [...romeCodes]),
        eq(marketScores.areaKind, 'DEPARTMENT'),
        eq(marketScores.areaCode, departmentCode),
      ),
    )
    .orderBy(marketScores.romeCode, sql`${marketScores.month} desc`);

/** The lateral part walks `market_scores_by_area` once a département and stops at the limit. */
export function listScores(
  db: Database,
  departmentCodes: readonly string[],
  { limit, after }: RankedPage,
): Promise<MarketScoreRow[]> {
  const inDepartment = sql`${marketScores.areaKind} = 'DEPARTMENT' and ${marketScores.areaCode} = wanted.code`;
  const ties = [marketScores.romeCode];
  const order = rankedOrder(marketScores.offersPer10Jobseekers, ties);
  const first = db
    .select({ id: marketScores.id })
    .from(marketScores)
    .where(
      and(
        inDepartment,
        sql`${marketScores.month} = (select max(${marketScores.month}) from ${marketScores} where ${inDepartment})`,
        rankedAfter(marketScores.offersPer10Jobseekers, ties, after),
      ),
    )
    .orderBy(order)
    .limit(limit);
  const listed = sql`(select first.id from unnest(${textArray(departmentCodes)}) wanted (code) cross join lateral (${first}) first)`;
  return db.select().from(marketScores).where(sql`${marketScores.id} in ${listed}`).orderBy(order);
}

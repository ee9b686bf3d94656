import type { Database } from '#kernel/database/connect.ts';
import { and, sql } from '#kernel/database/drizzle.ts';
import { type HiringNeedRow, hiringNeeds } from '../tables.ts';
import { type RankedPage, rankedAfter, rankedOrder, textArray } from './ranked.ts';

/** Whose needs are listed: those of basins, or those of départements. */
export type NeedsKey = 'basinCode' | 'departmentCode';

/** The lateral part walks `hiring_needs_by_basin` or `hiring_needs_by_department` once a code and stops at the limit. */
export function listNeeds(
  db: Database,
  key: NeedsKey,
  codes: readonly string[],
  { limit, after, year }: RankedPage,
): Promise<HiringNeedRow[]> {
  const isThere = sql`${hiringNeeds[key]} = wanted.code`;
  const ties = [hiringNeeds.fapCode, hiringNeeds.id];
  const order = rankedOrder(hiringNeeds.projects, ties);
  const first = db
    .select({ id: hiringNeeds.id })
    .from(hiringNeeds)
    .where(
      and(
        isThere,
        sql`${hiringNeeds.year} = ${year ?? sql`(select max(${hiringNeeds.year}) from ${hiringNeeds} where ${isThere})`}`,
        rankedAfter(hiringNeeds.projects, ties, after),
      ),
    )
    .orderBy(order)
    .limit(limit);
  const listed = sql`(select first.id from unnest(${textArray(codes)}) wanted (code) cross join lateral (${first}) first)`;
  return db.select().from(hiringNeeds).where(sql`${hiringNeeds.id} in ${listed}`).orderBy(order);
}

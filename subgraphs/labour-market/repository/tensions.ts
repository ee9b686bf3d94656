import type { Database } from '#kernel/database/connect.ts';
import { and, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import type { AreaKind } from '../codes.ts';
import { type TensionRow, tensions } from '../tables.ts';
import { type RankedPage, rankedAfter, rankedOrder, textArray } from './ranked.ts';

/** Where and when a tension is asked for; the latest year when `year` is null. */
export interface TensionPlace {
  readonly areaKind: AreaKind;
  readonly areaCode: string;
  readonly year: number | null;
}

export const findTensions = (
  db: Database,
  romeCodes: readonly string[],
  { areaKind, areaCode, year }: TensionPlace,
): Promise<TensionRow[]> =>
  db
    .selectDistinctOn([tensions.romeCode])
    .from(tensions)
    .where(
      and(
        inArray(tensions.romeCode, [...romeCodes]),
        eq(tensions.areaKind, areaKind),
        eq(tensions.areaCode, areaCode),
        year === null ? undefined : eq(tensions.year, year),
      ),
    )
    .orderBy(tensions.romeCode, sql`${tensions.year} desc`);

/** The lateral part walks `tensions_by_area` once a basin and stops at the limit. */
export function listTensions(
  db: Database,
  basinCodes: readonly string[],
  { limit, after, year }: RankedPage,
): Promise<TensionRow[]> {
  const inBasin = sql`${tensions.areaKind} = 'EMPLOYMENT_BASIN' and ${tensions.areaCode} = wanted.code`;
  const order = rankedOrder(tensions.level, [tensions.romeCode]);
  const first = db
    .select({ id: tensions.id })
    .from(tensions)
    .where(
      and(
        inBasin,
        sql`${tensions.year} = ${year ?? sql`(select max(${tensions.year}) from ${tensions} where ${inBasin})`}`,
        rankedAfter(tensions.level, [tensions.romeCode], after),
      ),
    )
    .orderBy(order)
    .limit(limit);
  const listed = sql`(select first.id from unnest(${textArray(basinCodes)}) wanted (code) cross join lateral (${first}) first)`;
  return db.select().from(tensions).where(sql`${tensions.id} in ${listed}`).orderBy(order);
}

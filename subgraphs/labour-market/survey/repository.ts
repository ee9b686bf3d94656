import type { Database } from '#kernel/database/connect.ts';
import { and, eq, inArray, sql } from '#kernel/database/drizzle.ts';
import { type RankedPage, rankedAfter, rankedOrder, textArray } from '../repository/ranked.ts';
import { type HiringNeedRow, hiringNeeds } from '../tables.ts';
import {
  type SurveyedNeedRow,
  type SurveyReleaseRow,
  surveyedNeeds,
  surveyReleases,
} from './tables.ts';

export type SurveyLevel = SurveyedNeedRow['level'];

/** What of a list of needs is asked for. */
export interface SurveyedPage extends RankedPage {
  readonly level: SurveyLevel;
  /** Occupations by their codes; null for all. */
  readonly occupationCodes: readonly string[] | null;
}

/** Whose needs are listed: those of basins by their codes, or those of places. */
export type SurveyedKey = 'basinCode' | 'placeCode';

/** Up to `page.limit` needs of each code, most projects first, hidden ones last. The lateral part walks an index once a code. One statement. */
export function listSurveyed(
  db: Database,
  key: SurveyedKey,
  codes: readonly string[],
  { limit, after, year, level, occupationCodes }: SurveyedPage,
): Promise<SurveyedNeedRow[]> {
  const isThere = sql`${surveyedNeeds[key]} = wanted.code`;
  const ties = [surveyedNeeds.occupationCode, surveyedNeeds.placeCode];
  const order = rankedOrder(surveyedNeeds.projects, ties);
  const first = db
    .select({
      year: surveyedNeeds.year,
      place: surveyedNeeds.placeCode,
      code: surveyedNeeds.occupationCode,
    })
    .from(surveyedNeeds)
    .where(
      and(
        isThere,
        eq(surveyedNeeds.level, level),
        sql`${surveyedNeeds.year} = ${year ?? sql`(select max(newest.year) from ${surveyReleases} newest)`}`,
        occupationCodes === null
          ? undefined
          : inArray(surveyedNeeds.occupationCode, [...occupationCodes]),
        rankedAfter(surveyedNeeds.projects, ties, after),
      ),
    )
    .orderBy(order)
    .limit(limit);
  const listed = sql`(select first.year, first.place_code, first.occupation_code from unnest(${textArray(codes)}) wanted (code) cross join lateral (${first}) first)`;
  return db
    .select()
    .from(surveyedNeeds)
    .where(
      sql`(${surveyedNeeds.year}, ${surveyedNeeds.placeCode}, ${surveyedNeeds.occupationCode}) in ${listed}`,
    )
    .orderBy(order);
}

export const findReleases = (db: Database, years: readonly number[]): Promise<SurveyReleaseRow[]> =>
  db
    .select()
    .from(surveyReleases)
    .where(inArray(surveyReleases.year, [...years]));

/** The part of a basin and the occupation of which the official figures are wanted. */
export interface OfficialKey {
  readonly year: number;
  readonly basinCode: string;
  readonly departmentCode: string;
  readonly fapCode: string;
}

export const officialKey = ({ year, basinCode, departmentCode, fapCode }: OfficialKey): string =>
  `${year} ${basinCode} ${departmentCode} ${fapCode}`;

/** The official figures of each key, of its year or the newest before, with the key that they answer. The lateral part walks `hiring_needs_by_basin` once a key. One statement. */
export async function findOfficial(
  db: Database,
  keys: readonly OfficialKey[],
): Promise<(HiringNeedRow & { readonly wanted: string })[]> {
  const wanted = sql`json_to_recordset(${JSON.stringify(keys.map((key) => ({ ...key, wanted: officialKey(key) })))}::text::json)
    as wanted(wanted text, year smallint, "basinCode" text, "departmentCode" text, "fapCode" text)`;
  const newest = sql`
    select found.id from ${hiringNeeds} found
    where found.basin_code = wanted."basinCode" and found.department_code = wanted."departmentCode" and found.fap_code = wanted."fapCode" and found.year <= wanted.year
    order by found.year desc limit 1`;
  const rows = await db
    .select({ wanted: sql<string>`wanted.wanted`, need: hiringNeeds })
    .from(sql`${wanted} cross join lateral (${newest}) newest`)
    .innerJoin(hiringNeeds, eq(hiringNeeds.id, sql`newest.id`));
  return rows.map(({ wanted: key, need }) => ({ ...need, wanted: key }));
}

import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { isInBand, kilometresBetween } from '#kernel/database/kilometres.ts';
import { marketScores, tensions } from '../../tables.ts';
import type { CloseOccupation, MarketRow } from '../market.ts';
import { communePlaces, occupationMoves } from '../tables.ts';
import { type FoundPlace, placeOf } from './found-place.ts';

/** Which market is looked at, and how far its person would go. */
export interface MarketQuestion {
  readonly occupationCode: string;
  readonly communeCode: string;
  readonly departmentCode: string;
  readonly mobilityKm: number | null;
  readonly acceptsWholeCountry: boolean;
}

/** A close occupation counts when its market is better than this many times one's own; and how many are shown. Source: Bob Emploi. */
const BETTER_TIMES = 1.5;
const MOST_CLOSE_OCCUPATIONS = 5;
const MOST_PLACES = 10;

interface Found extends Record<string, unknown>, Omit<MarketRow, 'betterPlaces'> {
  readonly n: number;
  readonly closeOccupations: readonly CloseOccupation[];
  readonly places: readonly FoundPlace[];
}

/** The markets of any number of questions, in their order, in one statement. */
export async function findMarkets(
  db: Database,
  questions: readonly MarketQuestion[],
): Promise<MarketRow[]> {
  const rows = await db.execute<Found>(marketsStatement(questions));
  return rows.map(({ places, n: _n, ...row }) => ({ ...row, betterPlaces: places.map(placeOf) }));
}

/** For each question a few index look-ups. */
export function marketsStatement(questions: readonly MarketQuestion[]): SQL {
  const asked = JSON.stringify(questions.map((question, n) => ({ n, ...question })));
  return sql`
    select asked.n, own.id as "recordId", own.ratio as "offersPer10", own.offers::float8 as offers,
      before.offers::float8 as "offersAYearBefore", coalesce(own.seasonal_months, '{}') as "seasonalMonths",
      exists (select from ${marketScores} s where s.area_kind = 'DEPARTMENT' and s.area_code = asked."departmentCode") as "hasDepartmentFigures",
      exists (select from ${marketScores} s where s.rome_code = asked."occupationCode" and s.area_kind = 'DEPARTMENT') as "hasOccupationFigures",
      tension.level::float8 as "tensionLevel",
      coalesce(close.found, '[]') as "closeOccupations", coalesce(places.found, '[]') as places
    from json_to_recordset(${asked}::text::json) as asked (
      n integer, "occupationCode" text, "communeCode" text, "departmentCode" text, "mobilityKm" integer, "acceptsWholeCountry" boolean)
    left join lateral (
      select s.*, s.offers_per_10_jobseekers::float8 as ratio from ${marketScores} s
      where s.rome_code = asked."occupationCode" and s.area_kind = 'DEPARTMENT' and s.area_code = asked."departmentCode"
      order by s.month desc nulls last limit 1) own on true
    left join lateral (
      select s.offers from ${marketScores} s
      where s.rome_code = asked."occupationCode" and s.area_kind = 'DEPARTMENT' and s.area_code = asked."departmentCode"
        and s.month = (own.month - interval '1 year')::date limit 1) before on true
    left join ${communePlaces} home on home.commune_code = asked."communeCode"
    left join lateral (
      select t.level from ${tensions} t
      where t.rome_code = asked."occupationCode"
        and ((t.area_kind = 'EMPLOYMENT_BASIN' and t.area_code = home.basin_code)
          or (t.area_kind = 'DEPARTMENT' and t.area_code = asked."departmentCode"))
      order by t.area_kind = 'EMPLOYMENT_BASIN' desc, t.year desc limit 1) tension on true
    left join lateral (
      select json_agg(json_build_object('code', code, 'offersPer10', ratio) order by ratio desc, rank, code) as found
      from (
        select move.target_code as code, move.rank, target.ratio
        from ${occupationMoves} move cross join lateral (
          select s.offers_per_10_jobseekers::float8 as ratio from ${marketScores} s
          where s.rome_code = move.target_code and s.area_kind = 'DEPARTMENT' and s.area_code = asked."departmentCode"
          order by s.month desc nulls last limit 1) target
        where move.rome_code = asked."occupationCode" and target.ratio > ${BETTER_TIMES} * own.ratio
        order by target.ratio desc, move.rank, move.target_code limit ${MOST_CLOSE_OCCUPATIONS}) better) close on true
    left join lateral (
      select json_agg(json_build_object('kind', kind, 'code', code, 'name', name, 'offersPer10', ratio, 'distanceKm', km)
        order by ratio desc, code) as found
      from (
        select s.area_kind as kind, s.area_code as code, s.area_name as name, s.ratio, near.km
        from (
          select distinct on (s.area_code) s.*, s.offers_per_10_jobseekers::float8 as ratio from ${marketScores} s
          where s.rome_code = asked."occupationCode"
            and s.area_kind = case when asked."acceptsWholeCountry" then 'DEPARTMENT' else 'EMPLOYMENT_BASIN' end
          order by s.area_code, s.month desc nulls last) s
        left join (${nearBasins()}) near on near.basin_code = s.area_code
        where s.ratio > own.ratio and s.area_code is distinct from home.basin_code
          and (asked."acceptsWholeCountry" or near.km is not null)
        order by s.ratio desc, s.area_code limit ${MOST_PLACES}) better) places on true
    order by asked.n`;
}

const COMMUNE = { latitude: sql`p.latitude`, longitude: sql`p.longitude` };
const HOME = { latitude: sql`home.latitude`, longitude: sql`home.longitude` };

/** Basins within the mobility of the person asked about, with the kilometres to their nearest commune. */
const nearBasins = () => sql`
  select reached.basin_code, min(reached.km) as km
  from (
    select p.basin_code, ${kilometresBetween(COMMUNE, HOME)} as km
    from ${communePlaces} p
    where not asked."acceptsWholeCountry" and p.basin_code is not null
      and ${isInBand(COMMUNE, HOME, sql`asked."mobilityKm"`)}) reached
  where reached.km <= asked."mobilityKm" group by 1`;

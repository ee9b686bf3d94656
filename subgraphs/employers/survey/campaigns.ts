import { dayInParis } from '#kernel/calendar/days.ts';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { type CampaignState, stateOn } from './calendar.ts';
import {
  surveyAnswers,
  surveyCampaigns,
  surveySample,
  surveyStrata,
  surveyUnplaced,
} from './tables.ts';

export interface CampaignRow {
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: CampaignState;
  readonly drawnAt: Date;
  readonly population: number;
  readonly sampled: number;
  readonly responseRate: number;
  readonly estimatedAt: Date | null;
}

/** The campaign about a year, or the newest; null when there is none. One statement. */
export async function findCampaign(db: Database, year: number | null): Promise<CampaignRow | null> {
  const [found] = await db.execute<Record<string, unknown> & StoredCampaign>(sql`
    select c.year, c.opens_on as "opensOn", c.closes_on as "closesOn", c.drawn_at as "drawnAt", c.population, c.sampled, c.estimated_at as "estimatedAt",
      (select count(*)::int from ${surveyAnswers} a where a.year = c.year and a.is_current) as answered
    from ${surveyCampaigns} c where c.year = coalesce(${year}, (select max(newest.year) from ${surveyCampaigns} newest))`);
  if (found === undefined) return null;
  const { drawnAt, estimatedAt, answered, ...campaign } = found;
  return {
    ...campaign,
    state: stateOn(dayInParis(), campaign),
    drawnAt: new Date(drawnAt),
    responseRate: percent(answered, campaign.sampled) ?? 0,
    estimatedAt: estimatedAt === null ? null : new Date(estimatedAt),
  };
}

type StoredCampaign = Omit<CampaignRow, 'state' | 'drawnAt' | 'estimatedAt' | 'responseRate'> & {
  readonly drawnAt: string;
  readonly estimatedAt: string | null;
  readonly answered: number;
};

export interface StratumRow {
  readonly area: string;
  readonly section: string;
  readonly sizeClass: string;
  readonly population: number;
  readonly sampled: number;
  readonly responseRate: number | null;
}

/** Fewer that are asked than this, and a rate would tell who has answered. */
const FEWEST_TOLD = 10;

/** A page of strata in the order of their numbers, which is that of area, section and size. One statement. */
export async function listStrata(
  db: Database,
  year: number,
  { after, limit }: Page,
): Promise<(StratumRow & { readonly id: number })[]> {
  const rows = await db.execute<
    Record<string, unknown> & Omit<StratumRow, 'responseRate'> & { id: number; answered: number }
  >(sql`
    with page as (
      select id, area, section, size_class, population, sampled from ${surveyStrata} s
      where s.year = ${year} and s.id > ${Number(after?.[0] ?? 0)}::int order by s.id limit ${limit})
    select id, area, section, size_class as "sizeClass", population, sampled, (
      select count(a.siret)::int from ${surveySample} p join ${surveyAnswers} a on a.year = p.year and a.siret = p.siret and a.is_current
      where p.year = ${year} and p.stratum_id = page.id) as answered
    from page order by id`);
  return rows.map(({ answered, ...stratum }) => ({
    ...stratum,
    responseRate: stratum.sampled < FEWEST_TOLD ? null : percent(answered, stratum.sampled),
  }));
}

/** Establishments outside any basin, by reason. */
export const listOutside = async (db: Database, year: number) => [
  ...(await db.execute<{
    reason: 'COMMUNE_UNKNOWN' | 'COMMUNE_WITHOUT_BASIN';
    communes: number;
    establishments: number;
  }>(sql`
    select reason, count(*)::int as communes, sum(establishments)::int as establishments
    from ${surveyUnplaced} where year = ${year} group by reason order by reason`)),
];

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1_000 * part) / whole) / 10;

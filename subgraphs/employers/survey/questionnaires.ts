import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { establishments } from '../tables.ts';
import type { FieldworkDays } from './calendar.ts';
import {
  surveyAnswerLines,
  surveyAnswers,
  surveyCampaigns,
  surveyOccupations,
  surveySample,
} from './tables.ts';

/** A campaign with what its questionnaires offer. */
export interface CampaignQuestionnaires extends FieldworkDays {
  readonly offered: ReadonlyMap<string, readonly string[]>;
}

/** What an answer of an establishment is held against. */
export interface SampledFacts {
  readonly isOpen: boolean;
  /** Null for an establishment that is not asked. */
  readonly version: string | null;
  readonly mostEmployees: number | null;
  /** The content of the answer that counts, null without one. */
  readonly current: string | null;
}

type Executor = Pick<Database, 'execute'>;

/** Null for a year without a campaign. Two statements. */
export async function findQuestionnaires(
  db: Executor,
  year: number,
): Promise<CampaignQuestionnaires | null> {
  const [campaign] = await db.execute<{ opens_on: string; closes_on: string }>(
    sql`select opens_on, closes_on from ${surveyCampaigns} where year = ${year}`,
  );
  if (campaign === undefined) return null;
  const offered = await db.execute<{ fap_code: string; versions: string[] }>(
    sql`select fap_code, versions from ${surveyOccupations} where year = ${year}`,
  );
  return {
    opensOn: campaign.opens_on,
    closesOn: campaign.closes_on,
    offered: new Map(offered.map(({ fap_code, versions }) => [fap_code, versions])),
  };
}

/** By SIRET, for those that are known; the sampled ones are locked until the transaction ends, so that two answers of one stand in line. Two statements. */
export async function lockQuestionnaires(
  db: Executor,
  year: number,
  sirets: readonly string[],
): Promise<Map<string, SampledFacts>> {
  const asked = sql`(select json_array_elements_text(${JSON.stringify(sirets)}::text::json))`;
  await db.execute(sql`
    select 1 from ${surveySample} s where s.year = ${year} and s.siret in ${asked} order by s.siret for update`);
  const rows = await db.execute<SampledFacts & Record<string, unknown> & { siret: string }>(sql`
    select e.siret, e.is_open as "isOpen", s.version, s.most_employees as "mostEmployees",
      case when a.siret is not null then coalesce((
        select string_agg(l.fap_code || ':' || l.projects || ':' || l.difficult || ':' || l.seasonal, ' ' order by l.fap_code collate "C")
        from ${surveyAnswerLines} l where l.year = a.year and l.siret = a.siret and l.revision = a.revision), '') end as current
    from ${establishments} e
    left join ${surveySample} s on s.year = ${year} and s.siret = e.siret
    left join ${surveyAnswers} a on a.year = ${year} and a.siret = e.siret and a.is_current
    where e.siret in ${asked}`);
  return new Map(rows.map(({ siret, ...facts }) => [siret, facts]));
}

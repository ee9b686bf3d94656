import { dayInParis } from '#kernel/calendar/days.ts';
import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { type AnswerLine, plausibleProjects } from './answer-faults.ts';
import { type CampaignState, stateOn } from './calendar.ts';
import {
  surveyAnswerLines,
  surveyAnswers,
  surveyCampaigns,
  surveyOccupations,
  surveySample,
} from './tables.ts';

export interface FormRow {
  readonly siret: string;
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: CampaignState;
  readonly version: string;
  readonly mostProjects: number;
  readonly answer: {
    readonly revision: number;
    readonly answeredOn: string;
    readonly lines: readonly AnswerLine[];
  } | null;
}

interface StoredForm extends Record<string, unknown> {
  readonly siret: string;
  readonly year: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly version: string;
  readonly mostEmployees: number | null;
  readonly revision: number | null;
  readonly answeredOn: string | null;
  readonly lines: string;
}

/** The questionnaires of establishments that are asked about a year, or in the newest campaign. One statement. */
export async function findForms(
  db: Database,
  sirets: readonly string[],
  year: number | null,
): Promise<FormRow[]> {
  const rows = await db.execute<StoredForm>(sql`
    select p.siret, c.year, c.opens_on as "opensOn", c.closes_on as "closesOn", p.version, p.most_employees as "mostEmployees", a.revision, a.answered_on as "answeredOn", (
      select coalesce(json_agg(json_build_object('fapCode', l.fap_code, 'projects', l.projects, 'difficult', l.difficult, 'seasonal', l.seasonal) order by l.fap_code), '[]')::text
      from ${surveyAnswerLines} l where l.year = a.year and l.siret = a.siret and l.revision = a.revision) as lines
    from ${surveyCampaigns} c
    join ${surveySample} p on p.year = c.year and p.siret in (select json_array_elements_text(${JSON.stringify(sirets)}::text::json))
    left join ${surveyAnswers} a on a.year = p.year and a.siret = p.siret and a.is_current
    where c.year = coalesce(${year}, (select max(newest.year) from ${surveyCampaigns} newest))`);
  return rows.map(({ mostEmployees, revision, answeredOn, lines, ...form }) => ({
    ...form,
    state: stateOn(dayInParis(), form),
    mostProjects: plausibleProjects(mostEmployees),
    answer:
      revision === null || answeredOn === null
        ? null
        : { revision, answeredOn, lines: JSON.parse(lines) as AnswerLine[] },
  }));
}

/** The occupations that a version offers. */
export const listOccupations = async (db: Database, year: number, version: string) => [
  ...(await db.execute<{
    fapCode: string;
    fapLabel: string;
    familyCode: string;
    familyLabel: string;
  }>(sql`
    select fap_code as "fapCode", fap_label as "fapLabel", family_code as "familyCode", family_label as "familyLabel"
    from ${surveyOccupations} where year = ${year} and ${version} = any (versions) order by fap_code`)),
];

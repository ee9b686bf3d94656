import { dayInParis } from '#kernel/calendar/days.ts';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { loadActivities } from '../../demo/model/activity.ts';
import { loadOccupations } from '../../demo/model/occupation.ts';
import { inventAnswers } from '../../demo/survey/invent-answers.ts';
import { findHeadcountBand } from '../../subgraphs/employers/headcount-bands.ts';
import { fieldworkOf, lastClosed, lastOpened } from '../../subgraphs/employers/survey/calendar.ts';
import { findQuestionnaires } from '../../subgraphs/employers/survey/questionnaires.ts';
import { storeAnswers } from '../../subgraphs/employers/survey/store-answers.ts';

const ANSWERS_A_CALL = 2_000;
/** Of those that answer in the end, how many have while a survey is open. */
const EAGERNESS_WHILE_OPEN = 0.5;

/** The campaigns of the demo: the newest that is over, and the one that is open, if one is. */
export const demoCampaigns = (day: string = dayInParis()): number[] => [
  ...new Set([lastClosed(day), lastOpened(day)]),
];

/**
 * Has the demo's employers answer its campaigns, by the way that answers of the graph take, on the first day of each. A campaign with answers is left as
 * it is.
 */
export async function answerDemoSurvey(databaseUrl: string): Promise<number> {
  const connection = connect({ url: databaseUrl, role: roleOf('employers'), maxConnections: 2 });
  try {
    let stored = 0;
    const [closed, ...open] = demoCampaigns();
    if (closed !== undefined) stored += await answerCampaign(connection, closed, 1);
    for (const year of open) stored += await answerCampaign(connection, year, EAGERNESS_WHILE_OPEN);
    return stored;
  } finally {
    await connection.close();
  }
}

interface Sampled {
  readonly siret: string;
  readonly version: string;
  readonly activityCode: string | null;
  readonly headcountBand: string | null;
}

async function answerCampaign(
  { sql, db }: Connection,
  year: number,
  eagerness: number,
): Promise<number> {
  const sampled = await sql<Sampled[]>`
    select p.siret, p.version, e.activity_code as "activityCode", e.headcount_band as "headcountBand"
    from employers.survey_sample p join employers.establishments e on e.siret = p.siret and e.is_open
    where p.year = ${year} and not exists (select 1 from employers.survey_answers a where a.year = ${year}) order by p.siret`;
  const asked = sampled.map(({ headcountBand, ...one }) => ({
    ...one,
    employees: Math.max(1, findHeadcountBand(headcountBand ?? '')?.minimum ?? 1),
  }));
  const offered = (await findQuestionnaires(db, year))?.offered;
  const versionOf = new Map(asked.map(({ siret, version }) => [siret, version]));
  const answers = [
    ...inventAnswers(year, eagerness, asked, loadActivities(loadOccupations()), (code, siret) =>
      (offered?.get(code) ?? []).includes(versionOf.get(siret) ?? ''),
    ),
  ];
  const day = fieldworkOf(year).opensOn;
  for (let from = 0; from < answers.length; from += ANSWERS_A_CALL)
    for (const refusal of await storeAnswers(
      db,
      { year, day },
      answers.slice(from, from + ANSWERS_A_CALL),
    ))
      if (refusal !== null) throw new Error(`The demo's answer was refused: ${refusal.message}`);
  return answers.length;
}

import { dayInParis } from '#kernel/calendar/days.ts';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { loadActivities } from '../../demo/model/activity.ts';
import { loadOccupations } from '../../demo/model/occupation.ts';
import { type Asked, inventAnswers } from '../../demo/survey/invent-answers.ts';
import { fieldworkOf, lastClosed, lastOpened } from '../../subgraphs/employers/survey/calendar.ts';
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

async function answerCampaign(
  { sql, db }: Connection,
  year: number,
  eagerness: number,
): Promise<number> {
  const asked = await sql<(Asked & { version: string })[]>`
    select p.siret, p.version, e.activity_code as "activityCode",
      case e.headcount_band when '11' then 10 when '12' then 20 when '21' then 50 when '22' then 100 when '31' then 200 when '32' then 250 when '41' then 500
        when '42' then 1000 when '51' then 2000 when '52' then 5000 when '53' then 10000 when '03' then 6 when '02' then 3 else 1 end as employees
    from employers.survey_sample p join employers.establishments e on e.siret = p.siret and e.is_open
    where p.year = ${year} and not exists (select 1 from employers.survey_answers a where a.year = ${year}) order by p.siret`;
  const offered = await sql<{ code: string; versions: string[] }[]>`
    select fap_code as code, versions from employers.survey_occupations where year = ${year}`;
  const versions = new Map(offered.map(({ code, versions: all }) => [code, all]));
  const versionOf = new Map(asked.map(({ siret, version }) => [siret, version]));
  const answers = [
    ...inventAnswers(year, eagerness, asked, loadActivities(loadOccupations()), (code, siret) =>
      (versions.get(code) ?? []).includes(versionOf.get(siret) ?? ''),
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

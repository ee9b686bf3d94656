import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { invariant } from '#kernel/invariant.ts';
import { type AnswerLine, faultOfLines, type Refusal, refusal } from './answer-faults.ts';
import { stateOn } from './calendar.ts';
import { findQuestionnaires, lockQuestionnaires, type SampledFacts } from './questionnaires.ts';
import { surveyAnswerLines, surveyAnswers } from './tables.ts';

export interface Answer {
  readonly siret: string;
  readonly lines: readonly AnswerLine[];
}

/**
 * Takes answers of a campaign on a day: for each, in their order, why it was refused, or null. A further answer of an establishment replaces the one
 * that counts and keeps it as an earlier revision; the same answer again changes nothing. All of it is one transaction of a few statements, whatever
 * the number of answers, one an establishment.
 */
export async function storeAnswers(
  db: Database,
  { year, day }: { readonly year: number; readonly day: string },
  answers: readonly Answer[],
): Promise<(Refusal | null)[]> {
  const sirets = answers.map(({ siret }) => siret);
  invariant(new Set(sirets).size === sirets.length, 'an establishment answers once a call');
  return db.transaction(async (tx) => {
    const campaign = await findQuestionnaires(tx, year);
    if (campaign === null)
      return answers.map(() =>
        refusal('CAMPAIGN_UNKNOWN', 'year', `there is no campaign about ${year}`),
      );
    const state = stateOn(day, campaign);
    if (state !== 'OPEN')
      return answers.map(() =>
        refusal(
          state === 'CLOSED' ? 'SURVEY_CLOSED' : 'SURVEY_NOT_OPEN',
          'year',
          `answers about ${year} are taken from ${campaign.opensOn} to ${campaign.closesOn}, today is ${day}`,
        ),
      );
    const facts = await lockQuestionnaires(tx, year, sirets);
    const refusals = answers.map(({ siret, lines }) => {
      const found = facts.get(siret);
      return (
        refusalOf(siret, found) ??
        faultOfLines(lines, {
          version: found?.version ?? '',
          mostEmployees: found?.mostEmployees ?? null,
          offered: campaign.offered,
        })
      );
    });
    const changed = answers.filter(
      ({ siret, lines }, index) =>
        refusals[index] === null && facts.get(siret)?.current !== contentOf(lines),
    );
    if (changed.length > 0) await storeRevisions(tx, year, day, changed);
    return refusals;
  });
}

function refusalOf(siret: string, facts: SampledFacts | undefined): Refusal | null {
  if (facts === undefined)
    return refusal('ESTABLISHMENT_UNKNOWN', 'siret', `no establishment is known as ${siret}`);
  if (!facts.isOpen) return refusal('ESTABLISHMENT_CLOSED', 'siret', `${siret} is closed`);
  if (facts.version === null)
    return refusal('NOT_IN_SAMPLE', 'siret', `${siret} is not asked in this campaign`);
  return null;
}

/** The same text for the same lines, whatever their order; as `lockQuestionnaires` writes that of the answer that counts. */
const contentOf = (lines: readonly AnswerLine[]): string =>
  lines
    .map(
      ({ fapCode, projects, difficult, seasonal }) =>
        `${fapCode}:${projects}:${difficult}:${seasonal}`,
    )
    .sort()
    .join(' ');

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

async function storeRevisions(
  tx: Transaction,
  year: number,
  day: string,
  answers: readonly Answer[],
): Promise<void> {
  const sirets = JSON.stringify(answers.map(({ siret }) => siret));
  const lines = JSON.stringify(
    answers.flatMap(({ siret, lines: own }) =>
      own.map(({ fapCode, ...figures }) => ({ siret, fap_code: fapCode, ...figures })),
    ),
  );
  await tx.execute(sql`
    update ${surveyAnswers} as a set is_current = false
    where a.year = ${year} and a.is_current and a.siret in (select json_array_elements_text(${sirets}::text::json))`);
  await tx.execute(sql`
    insert into ${surveyAnswers} (year, siret, revision, is_current, answered_on)
    select ${year}, one.siret, 1 + coalesce((select max(a.revision) from ${surveyAnswers} a where a.year = ${year} and a.siret = one.siret), 0), true, ${day}
    from json_array_elements_text(${sirets}::text::json) as one(siret)`);
  await tx.execute(sql`
    insert into ${surveyAnswerLines} (year, siret, revision, fap_code, projects, difficult, seasonal)
    select ${year}, one.siret, a.revision, one.fap_code, one.projects, one.difficult, one.seasonal
    from json_to_recordset(${lines}::text::json) as one(siret text, fap_code text, projects integer, difficult integer, seasonal integer)
    join ${surveyAnswers} a on a.year = ${year} and a.siret = one.siret and a.is_current`);
}

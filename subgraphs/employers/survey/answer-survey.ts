import { dayInParis } from '#kernel/calendar/days.ts';
import type { CallerContext } from '#kernel/caller.ts';
import { readCode } from '#kernel/codes/read-code.ts';
import type { Database } from '#kernel/database/connect.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import type { AnswerHiringSurveyInput } from '../schema.generated.ts';
import { type Refusal, refusal } from './answer-faults.ts';
import { storeAnswers } from './store-answers.ts';

export interface AnswerResult {
  readonly siret: string;
  readonly year: number;
  readonly refusal: Refusal | null;
}

/** Whether a caller answers for an establishment, and reads what it answered. */
export const actsFor = ({ role, own }: CallerContext, siret: string): boolean =>
  role === 'employer' && own.sirets.includes(siret);

/** Takes an answer of whoever acts for the establishment, today. Throws CODE_MALFORMED for a SIRET without the form of one. */
export async function answerSurvey(
  db: Database,
  caller: CallerContext,
  { siret: asked, year, lines }: AnswerHiringSurveyInput,
): Promise<AnswerResult> {
  const siret = readCode('siret', 'input.siret', asked);
  inRange('input.year', year, 2000, 2100);
  if (!actsFor(caller, siret))
    return {
      siret,
      year,
      refusal: refusal('NOT_YOUR_ESTABLISHMENT', 'siret', `the caller does not act for ${siret}`),
    };
  const answer = {
    siret,
    lines: lines.map(({ fapCode, projects, difficult = 0, seasonal = 0 }) => ({
      fapCode: fapCode.trim().toUpperCase(),
      projects,
      difficult,
      seasonal,
    })),
  };
  const [found = null] = await storeAnswers(db, { year, day: dayInParis() }, [answer]);
  return { siret, year, refusal: found };
}

import { inRange } from '#kernel/graph/arguments.ts';
import type { DiagnosisAnswersInput } from '../schema.generated.ts';
import type { Answers } from './facts.ts';

/** What a month or a life may hold; beyond it an answer is a slip of the hand. */
const MOST_INTERVIEWS = 100;
const MOST_APPLICATIONS = 1_000;
const MOST_YEARS = 60;
const MOST_DAYS = 3_650;

/** Throws ARGUMENT_OUT_OF_RANGE for a number that cannot be. */
export function readAnswers(input: DiagnosisAnswersInput | null | undefined): Answers {
  const number = (name: NumberName, least: number, most: number): number | null => {
    const value = input?.[name];
    return value == null ? null : inRange(`answers.${name}`, value, least, most);
  };
  return {
    interviewsAMonth: number('interviewsAMonth', 0, MOST_INTERVIEWS),
    applicationsAMonth: number('applicationsAMonth', 0, MOST_APPLICATIONS),
    hasDiploma: input?.hasDiploma ?? null,
    likesOccupation: input?.likesOccupation ?? null,
    network: input?.network ?? null,
    acceptsWholeCountry: input?.acceptsWholeCountry ?? null,
    yearsOfExperience: number('yearsOfExperience', 0, MOST_YEARS),
    hasDrivingLicence: input?.hasDrivingLicence ?? null,
    medianDaysToWork: number('medianDaysToWork', 1, MOST_DAYS),
  };
}

type NumberName =
  | 'interviewsAMonth'
  | 'applicationsAMonth'
  | 'yearsOfExperience'
  | 'medianDaysToWork';

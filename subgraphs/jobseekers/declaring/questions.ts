import type { DeclarationQuestionKey } from '../schema.generated.ts';

export interface AskedQuestion {
  readonly key: DeclarationQuestionKey;
  readonly words: { readonly french: string; readonly english: string };
  /** Which fields of the input a yes asks for, or a no where `asksOnNo`. */
  readonly asksFor: readonly string[];
  readonly asksOnNo: boolean;
}

const question = (
  key: DeclarationQuestionKey,
  french: string,
  english: string,
  asksFor: readonly string[],
  asksOnNo = false,
): AskedQuestion => ({ key, words: { french, english }, asksFor, asksOnNo });

/** What the monthly declaration asks, in its order. Source: zen, the public project, Actu.js. */
export const QUESTIONS: readonly AskedQuestion[] = [
  question('HAS_WORKED', 'Avez-vous travaillé ?', 'Did you work?', ['employers']),
  question('IS_IN_TRAINING', 'Avez-vous été en formation ?', 'Were you in training?', []),
  question('IS_IN_INTERNSHIP', 'Avez-vous été en stage ?', 'Were you an intern?', [
    'internshipStartedOn',
    'internshipEndedOn',
  ]),
  question('IS_ON_SICK_LEAVE', 'Avez-vous été en arrêt maladie ?', 'Were you on sick leave?', [
    'sickLeaves',
  ]),
  question(
    'IS_ON_MATERNITY_LEAVE',
    'Avez-vous été en congé maternité ?',
    'Were you on maternity leave?',
    ['maternityLeaveStartedOn'],
  ),
  question(
    'HAS_RETIREMENT_PENSION',
    'Percevez-vous une nouvelle pension de retraite ?',
    'Do you receive a new retirement pension?',
    ['retirementPensionFrom'],
  ),
  question(
    'HAS_DISABILITY_PENSION',
    'Percevez-vous une nouvelle pension d’invalidité de 2e ou 3e catégorie ?',
    'Do you receive a new disability pension of the 2nd or 3rd category?',
    ['disabilityPensionFrom'],
  ),
  question(
    'STAYS_REGISTERED',
    'Souhaitez-vous rester inscrit ?',
    'Do you want to stay registered?',
    ['searchEndsOn', 'searchEndReason'],
    true,
  ),
];

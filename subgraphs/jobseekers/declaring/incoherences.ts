import { lastDayOf } from '#kernel/calendar/months.ts';
import type { DeclarationIncoherence } from '../schema.generated.ts';
import type { Answers } from './answers.ts';

/** Euros an hour outside of which pay and hours do not fit together: choices of this hub, far below and above what is paid. */
const LEAST_HOURLY_PAY = 2;
const MOST_HOURLY_PAY = 500;

/** Answers that each may be true and hardly all together. Whoever confirms them is believed, and the declaration is marked. */
export function incoherencesOf(month: string, answers: Answers): DeclarationIncoherence[] {
  const { employers, hoursWorked, grossPayEur } = answers;
  const found: [DeclarationIncoherence, boolean][] = [
    ['WORKED_NO_HOUR', answers.hasWorked && hoursWorked === 0],
    [
      'PAY_AND_HOURS_APART',
      hoursWorked > 0 &&
        (grossPayEur / hoursWorked < LEAST_HOURLY_PAY ||
          grossPayEur / hoursWorked > MOST_HOURLY_PAY),
    ],
    [
      'WORKED_WHILE_ILL',
      hoursWorked > 0 &&
        (answers.sickLeaveStartedOn ?? '9999') <= month &&
        (answers.sickLeaveEndedOn ?? '') >= lastDayOf(month),
    ],
    [
      'FOUND_WORK_WITHOUT_WORKING',
      answers.searchEndReason === 0 &&
        !answers.hasWorked &&
        (answers.searchEndsOn ?? '9999') < lastDayOf(month),
    ],
    ['SAME_EMPLOYER_TWICE', new Set(employers.map(nameKey)).size < employers.length],
  ];
  return found.flatMap(([code, holds]) => (holds ? [code] : []));
}

const nameKey = ({ name }: { readonly name: string }): string =>
  name
    .toLocaleLowerCase('fr')
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '');

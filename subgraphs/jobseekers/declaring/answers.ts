import { toCents, toEuros } from '../benefits/cents.ts';
import type { DeclarationAnswersInput } from '../schema.generated.ts';
import type { EmployerEntry } from '../tables.ts';
import { readPeriods } from './periods.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Hours of a month and euros from one employer: the service takes no more. Source: zen. */
export const MOST_HOURS = 420;
const MOST_PAY = 99_999;
const MOST_EMPLOYERS = 20;
const MOST_NAME = 100;
const SEARCH_END_REASONS = ['WORK', 'RETIREMENT', 'OTHER'] as const;

/** What a declaration says, as it is stored. */
export interface Answers {
  readonly hasWorked: boolean;
  readonly hoursWorked: number;
  readonly grossPayEur: number;
  readonly employers: readonly EmployerEntry[];
  readonly isInTraining: boolean;
  readonly isInInternship: boolean;
  readonly internshipStartedOn: string | null;
  readonly internshipEndedOn: string | null;
  readonly isOnSickLeave: boolean;
  readonly sickLeaveStartedOn: string | null;
  readonly sickLeaveEndedOn: string | null;
  readonly isOnMaternityLeave: boolean;
  readonly maternityLeaveStartedOn: string | null;
  readonly hasRetirementPension: boolean;
  readonly retirementPensionFrom: string | null;
  readonly hasDisabilityPension: boolean;
  readonly disabilityPensionFrom: string | null;
  readonly staysRegistered: boolean;
  readonly searchEndsOn: string | null;
  readonly searchEndReason: number | null;
}

type Read = { readonly answers: Answers } | { readonly refusal: Refusal };

/** Checks the answers for themselves, whoever gives them: numbers in range, the dates that a yes asks for, nothing that a no rules out. */
export function readAnswers(month: string, input: DeclarationAnswersInput): Read {
  const work = readWork(input);
  if ('refusal' in work) return work;
  const periods = readPeriods(month, input);
  if ('refusal' in periods) return periods;
  const end = readEnd(month, input);
  if ('refusal' in end) return end;
  return {
    answers: {
      ...work,
      isInTraining: input.isInTraining,
      ...periods,
      ...end,
    },
  };
}

type Work = Pick<Answers, 'hasWorked' | 'hoursWorked' | 'grossPayEur' | 'employers'>;

function readWork({ hasWorked, employers }: DeclarationAnswersInput): Work | { refusal: Refusal } {
  const rows = employers ?? [];
  if (!hasWorked && rows.length > 0)
    return refused('EMPLOYER_WITHOUT_WORK', 'employers: expected none, since you did not work.');
  if (hasWorked && rows.length === 0)
    return refused('EMPLOYER_MISSING', 'employers: expected at least one, since you worked.');
  if (rows.length > MOST_EMPLOYERS)
    return refused(
      'TOO_MANY_EMPLOYERS',
      `employers: expected at most ${MOST_EMPLOYERS}, got ${rows.length}.`,
    );
  for (const [index, { name, hoursWorked, grossPay }] of rows.entries()) {
    const at = `employers.${index}`;
    if (name.trim() === '' || name.length > MOST_NAME)
      return refused('EMPLOYER_MISSING', `${at}.name: expected 1 to ${MOST_NAME} characters.`, at);
    if (!(hoursWorked >= 0 && hoursWorked <= MOST_HOURS))
      return refused(
        'HOURS_OUT_OF_RANGE',
        `${at}.hoursWorked: expected 0 to ${MOST_HOURS} hours, got ${hoursWorked}.`,
        `${at}.hoursWorked`,
      );
    if (!(grossPay >= 0 && grossPay <= MOST_PAY))
      return refused(
        'PAY_OUT_OF_RANGE',
        `${at}.grossPay: expected 0 to ${MOST_PAY} euros, got ${grossPay}.`,
        `${at}.grossPay`,
      );
  }
  const hours = Math.ceil(rows.reduce((sum, { hoursWorked }) => sum + hoursWorked, 0));
  if (hours > MOST_HOURS)
    return refused(
      'HOURS_OUT_OF_RANGE',
      `employers: expected at most ${MOST_HOURS} hours in all, got ${hours}.`,
    );
  return {
    hasWorked,
    hoursWorked: hours,
    grossPayEur: toEuros(rows.reduce((sum, { grossPay }) => sum + toCents(grossPay), 0)),
    employers: rows.map(({ name, hoursWorked, grossPay, hasEnded }) => ({
      name: name.trim(),
      hoursWorked,
      grossPayEur: toEuros(toCents(grossPay)),
      hasEnded,
    })),
  };
}

type End = Pick<Answers, 'staysRegistered' | 'searchEndsOn' | 'searchEndReason'>;

function readEnd(
  month: string,
  { staysRegistered, searchEndsOn, searchEndReason }: DeclarationAnswersInput,
): End | { refusal: Refusal } {
  if (staysRegistered) {
    return searchEndsOn == null && searchEndReason == null
      ? { staysRegistered, searchEndsOn: null, searchEndReason: null }
      : refused(
          'DATE_WITHOUT_YES',
          'searchEndsOn: expected none of somebody who stays.',
          'searchEndsOn',
        );
  }
  if (searchEndsOn == null || searchEndReason == null)
    return refused(
      'DATE_MISSING',
      'searchEndsOn, searchEndReason: expected both of somebody who leaves.',
      searchEndsOn == null ? 'searchEndsOn' : 'searchEndReason',
    );
  if (searchEndsOn < month)
    return refused(
      'DATE_OUT_OF_RANGE',
      `searchEndsOn: expected a day from ${month} on, got ${searchEndsOn}.`,
      'searchEndsOn',
    );
  return {
    staysRegistered,
    searchEndsOn,
    searchEndReason: SEARCH_END_REASONS.indexOf(searchEndReason),
  };
}

const refused = (code: Refusal['code'], message: string, argument = 'employers') => ({
  refusal: refusal(code, message, argument),
});

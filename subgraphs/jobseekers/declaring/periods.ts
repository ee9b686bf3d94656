import { lastDayOf } from '#kernel/calendar/months.ts';
import type { DeclarationAnswersInput } from '../schema.generated.ts';
import type { Answers } from './answers.ts';
import { type Refusal, refusal } from './refusal.ts';

type Periods = Pick<
  Answers,
  | 'isInInternship'
  | 'internshipStartedOn'
  | 'internshipEndedOn'
  | 'isOnSickLeave'
  | 'sickLeaveStartedOn'
  | 'sickLeaveEndedOn'
  | 'isOnMaternityLeave'
  | 'maternityLeaveStartedOn'
  | 'hasRetirementPension'
  | 'retirementPensionFrom'
  | 'hasDisabilityPension'
  | 'disabilityPensionFrom'
>;

const MOST_LEAVES = 10;

/** The dates that go with the answers: those that a yes asks for must be there and touch the month, others must not. Several sick leaves become one span. */
export function readPeriods(
  month: string,
  input: DeclarationAnswersInput,
): Periods | { readonly refusal: Refusal } {
  const leaves = input.sickLeaves ?? [];
  const { internshipStartedOn = null, internshipEndedOn = null } = input;
  const maternity = input.maternityLeaveStartedOn ?? null;
  const retirement = input.retirementPensionFrom ?? null;
  const disability = input.disabilityPensionFrom ?? null;
  const found =
    wrongSpan(month, 'internship', input.isInInternship, internshipStartedOn, internshipEndedOn) ??
    wrongLeaves(month, input.isOnSickLeave, leaves) ??
    wrongDay(month, 'maternityLeaveStartedOn', input.isOnMaternityLeave, maternity) ??
    wrongDay(month, 'retirementPensionFrom', input.hasRetirementPension, retirement) ??
    wrongDay(month, 'disabilityPensionFrom', input.hasDisabilityPension, disability);
  if (found !== null) return { refusal: found };
  const starts = leaves.map(({ startedOn }) => startedOn).sort();
  const ends = leaves.map(({ endedOn }) => endedOn).sort();
  return {
    isInInternship: input.isInInternship,
    internshipStartedOn,
    internshipEndedOn,
    isOnSickLeave: input.isOnSickLeave,
    sickLeaveStartedOn: starts[0] ?? null,
    sickLeaveEndedOn: ends.at(-1) ?? null,
    isOnMaternityLeave: input.isOnMaternityLeave,
    maternityLeaveStartedOn: maternity,
    hasRetirementPension: input.hasRetirementPension,
    retirementPensionFrom: retirement,
    hasDisabilityPension: input.hasDisabilityPension,
    disabilityPensionFrom: disability,
  };
}

type Leaves = readonly { readonly startedOn: string; readonly endedOn: string }[];

function wrongLeaves(month: string, isYes: boolean, leaves: Leaves): Refusal | null {
  const argument = 'sickLeaves';
  if (isYes !== leaves.length > 0)
    return isYes
      ? refusal('DATE_MISSING', `${argument}: expected the dates of the leave.`, argument)
      : refusal('DATE_WITHOUT_YES', `${argument}: expected none without a yes.`, argument);
  if (leaves.length > MOST_LEAVES)
    return refusal(
      'DATE_OUT_OF_RANGE',
      `${argument}: expected at most ${MOST_LEAVES}, got ${leaves.length}.`,
      argument,
    );
  for (const { startedOn, endedOn } of leaves) {
    const found = wrongSpan(month, 'sickLeave', true, startedOn, endedOn, argument);
    if (found !== null) return found;
  }
  return null;
}

function wrongSpan(
  month: string,
  name: string,
  isYes: boolean,
  from: string | null,
  to: string | null,
  argument = `${name}StartedOn`,
): Refusal | null {
  if (!isYes && from === null && to === null) return null;
  if (!isYes)
    return refusal('DATE_WITHOUT_YES', `${argument}: expected none without a yes.`, argument);
  if (from === null || to === null)
    return refusal('DATE_MISSING', `${name}StartedOn, ${name}EndedOn: expected both.`, argument);
  if (to < from)
    return refusal('DATES_REVERSED', `${name}EndedOn: ends on ${to}, before ${from}.`, argument);
  if (to < month || from > lastDayOf(month))
    return refusal(
      'DATE_OUT_OF_RANGE',
      `${name}StartedOn: expected days that touch the month of ${month}, got ${from} to ${to}.`,
      argument,
    );
  return null;
}

function wrongDay(
  month: string,
  argument: string,
  isYes: boolean,
  day: string | null,
): Refusal | null {
  if (isYes === (day !== null)) {
    return day !== null && day > lastDayOf(month)
      ? refusal(
          'DATE_OUT_OF_RANGE',
          `${argument}: expected a day until ${lastDayOf(month)}, got ${day}.`,
          argument,
        )
      : null;
  }
  return isYes
    ? refusal('DATE_MISSING', `${argument}: expected the day, since you said yes.`, argument)
    : refusal('DATE_WITHOUT_YES', `${argument}: expected none without a yes.`, argument);
}

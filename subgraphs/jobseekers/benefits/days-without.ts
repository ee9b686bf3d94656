import { addDays } from '#kernel/calendar/days.ts';
import { lastDayOf } from '#kernel/calendar/months.ts';
import type { DeclarationRow } from '../tables.ts';

type Declared = Pick<
  DeclarationRow,
  | 'month'
  | 'sickLeaveStartedOn'
  | 'sickLeaveEndedOn'
  | 'maternityLeaveStartedOn'
  | 'retirementPensionFrom'
  | 'searchEndsOn'
>;

interface Bounds {
  readonly openedOn: string;
  readonly registeredOn: string;
  readonly endedOn: string | null;
}

const NEVER = '9999-12-30';

/** How many days of the month nothing is paid for: outside of the right and the registration, ill, on maternity leave, retired, or no longer looking. */
export function daysWithoutBenefit(
  declared: Declared,
  { openedOn, registeredOn, endedOn }: Bounds,
): number {
  const { month } = declared;
  const last = lastDayOf(month);
  const spans: (readonly [string, string])[] = [
    [month, addDays(openedOn, -1)],
    [month, addDays(registeredOn, -1)],
    [addDays(endedOn ?? NEVER, 1), last],
    [declared.sickLeaveStartedOn ?? NEVER, declared.sickLeaveEndedOn ?? last],
    [declared.maternityLeaveStartedOn ?? NEVER, last],
    [declared.retirementPensionFrom ?? NEVER, last],
    [declared.searchEndsOn === null ? NEVER : addDays(declared.searchEndsOn, 1), last],
  ];
  let count = 0;
  for (let day = month; day <= last; day = addDays(day, 1))
    if (spans.some(([from, to]) => day >= from && day <= to)) count += 1;
  return count;
}

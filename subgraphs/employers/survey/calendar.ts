import { addDays } from '#kernel/calendar/days.ts';

/** Fieldwork lasts from September to December of the year before the one for which employers plan (statistiques.pole-emploi.org, method). */
const OPENS = '09-15';
const CLOSES = '12-15';

/** Days after the opening on which whoever has not answered is reminded; the last ones are the hub's own choice. */
export const REMINDER_DAYS = [21, 49, 77] as const;

export type CampaignState = 'TO_COME' | 'OPEN' | 'CLOSED';

export interface FieldworkDays {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** The fieldwork of the campaign about a year. */
export const fieldworkOf = (year: number): FieldworkDays => ({
  opensOn: `${year - 1}-${OPENS}`,
  closesOn: `${year - 1}-${CLOSES}`,
});

/** Answers are taken on both the first and the last day. */
export function stateOn(day: string, { opensOn, closesOn }: FieldworkDays): CampaignState {
  if (day < opensOn) return 'TO_COME';
  return day > closesOn ? 'CLOSED' : 'OPEN';
}

/** The newest campaign that has opened by a day. */
export function lastOpened(day: string): number {
  const next = Number(day.slice(0, 4)) + 1;
  return day >= fieldworkOf(next).opensOn ? next : next - 1;
}

/** The newest campaign that is over on a day. */
export const lastClosed = (day: string): number =>
  stateOn(day, fieldworkOf(lastOpened(day))) === 'CLOSED' ? lastOpened(day) : lastOpened(day) - 1;

/** The reminder that is due on a day, counted from 1; null before the first, and when no answer is taken. */
export function waveDueOn(day: string, fieldwork: FieldworkDays): number | null {
  if (stateOn(day, fieldwork) !== 'OPEN') return null;
  const due = REMINDER_DAYS.filter((after) => addDays(fieldwork.opensOn, after) <= day).length;
  return due === 0 ? null : due;
}

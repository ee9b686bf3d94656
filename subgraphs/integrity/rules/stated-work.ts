import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import type { Hiring, Mission } from './facts.ts';
import type { Evidence } from './finding.ts';

/** What temp agencies stated for a month. */
export interface StatedWork {
  readonly hours: number;
  readonly pay: number;
  readonly evidence: readonly Evidence[];
}

/** The work of a month as agencies stated it; a mission without hours and pay is none. */
export function statedIn(month: string, missions: readonly Mission[]): StatedWork {
  let hours = 0;
  let pay = 0;
  const evidence: Evidence[] = [];
  for (const { id, months } of missions) {
    const stated = months.filter((one) => one.month.startsWith(month));
    const ofMission = stated.reduce((sum, one) => sum + (one.hours ?? 0), 0);
    const paid = stated.reduce((sum, one) => sum + (one.grossPay?.amount ?? 0), 0);
    if (ofMission + paid <= 0) continue;
    hours += ofMission;
    pay += paid;
    evidence.push({ kind: 'MISSION', id });
  }
  return { hours, pay, evidence };
}

/**
 * How long a contract without a known end is taken to go on, in months: it may have ended long ago, and nobody says so to the hub.
 */
const OPEN_END_MONTHS = 3;

/** Announced hirings whose contract touches a month. */
export function announcedIn(month: string, hirings: readonly Hiring[]): readonly Hiring[] {
  return hirings.filter(({ hiredOn, endsOn }) => {
    const until = endsOn ?? lastDayOf(addMonths(hiredOn.slice(0, 7), OPEN_END_MONTHS - 1));
    return hiredOn <= lastDayOf(month) && until >= `${month}-01`;
  });
}

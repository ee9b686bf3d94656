import type { DeclaredMonth, Hiring, Mission } from './facts.ts';
import type { Finding, Verdict } from './finding.ts';
import { announcedIn, statedIn } from './stated-work.ts';

/** The declaration takes no more hours than these. */
const MOST_HOURS = 420;
/** Differences up to the larger of the two are a matter of rounding, of breaks, or of a correction that the agency sent later. */
const HOURS_TOLERANCE = { hours: 8, share: 0.1 };
const PAY_TOLERANCE = { euros: 100, share: 0.1 };
/** Of the hours stated: below it, far fewer were declared. */
const FAR_FEWER = 0.6;

/**
 * A month declared with work that temp agencies stated otherwise. Who declares less contradicts them; who declares more may have worked
 * elsewhere, so that is LOW, and nothing at all where an employer announced a hiring.
 */
export function hoursOrPayApart(
  declared: DeclaredMonth,
  hirings: readonly Hiring[],
  missions: readonly Mission[],
): Finding | null {
  if (!declared.isInForce || declared.hasWorked !== true) return null;
  const month = declared.month.slice(0, 7);
  const stated = statedIn(month, missions);
  if (stated.evidence.length === 0) return null;
  const hasOther = announcedIn(month, hirings).some(
    ({ contractKind }) => contractKind !== 'TEMPORARY',
  );
  const verdict = compare(declared, Math.min(stated.hours, MOST_HOURS), stated.pay, hasOther);
  if (verdict === null) return null;
  return {
    ...verdict,
    kind: 'HOURS_OR_PAY_APART',
    month,
    evidence: [{ kind: 'DECLARED_MONTH', id: declared.month }, ...stated.evidence],
    groupId: null,
  };
}

function compare(
  { hoursWorked, grossPay }: DeclaredMonth,
  hours: number,
  pay: number,
  hasOther: boolean,
): Verdict | null {
  const declaredPay = grossPay?.amount ?? null;
  const hoursTolerance = Math.max(HOURS_TOLERANCE.hours, hours * HOURS_TOLERANCE.share);
  const payTolerance = Math.max(PAY_TOLERANCE.euros, pay * PAY_TOLERANCE.share);
  if (hoursWorked !== null && hours - hoursWorked > hoursTolerance)
    return hoursWorked < hours * FAR_FEWER
      ? { reason: 'FAR_FEWER_HOURS_DECLARED', confidence: 'HIGH' }
      : { reason: 'FEWER_HOURS_DECLARED', confidence: 'MEDIUM' };
  if (declaredPay !== null && pay - declaredPay > payTolerance)
    return { reason: 'LESS_PAY_DECLARED', confidence: 'MEDIUM' };
  const isMore = hoursWorked !== null && hoursWorked - hours > hoursTolerance;
  return isMore && !hasOther ? { reason: 'MORE_DECLARED', confidence: 'LOW' } : null;
}

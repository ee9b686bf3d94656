import { addDays } from '#kernel/calendar/days.ts';
import { hasValidSiretKey } from '#kernel/codes/siret.ts';
import type { Hiring } from './facts.ts';
import type { Finding, Verdict } from './finding.ts';

/** Establishments move, and keep using their old number for a while. */
const MOVING_DAYS = 365;

/** A hiring by who cannot have hired. A number with a wrong key is damage of the file more often than fraud: LOW. */
export function fictitiousEmployer({ id, hiredOn, establishment }: Hiring): Finding | null {
  if (establishment === null) return null;
  const verdict = judge(hiredOn, establishment);
  if (verdict === null) return null;
  return {
    ...verdict,
    kind: 'FICTITIOUS_EMPLOYER',
    month: hiredOn.slice(0, 7),
    evidence: [{ kind: 'HIRING_DECLARATION', id }],
    groupId: null,
  };
}

function judge(
  hiredOn: string,
  { siret, closedOn }: NonNullable<Hiring['establishment']>,
): Verdict | null {
  if (!hasValidSiretKey(siret)) return { reason: 'SIRET_IMPOSSIBLE', confidence: 'LOW' };
  if (closedOn === null || closedOn >= hiredOn) return null;
  return addDays(closedOn, MOVING_DAYS) < hiredOn
    ? { reason: 'CLOSED_LONG_BEFORE', confidence: 'MEDIUM' }
    : { reason: 'CLOSED_NOT_LONG_BEFORE', confidence: 'LOW' };
}

import type { DeclaredMonth, Hiring, Mission } from './facts.ts';
import type { Finding } from './finding.ts';
import { announcedIn, statedIn } from './stated-work.ts';

/**
 * A month declared without work. A hiring declaration is an intention that may never have become a job: alone it is LOW, to be verified, and
 * opens no case. A temp agency states hours that were paid: MEDIUM, because a wrong number may lead to a wrong person; HIGH where a hiring was
 * announced too.
 */
export function workUndeclared(
  declared: DeclaredMonth,
  hirings: readonly Hiring[],
  missions: readonly Mission[],
): Finding | null {
  if (!declared.isInForce || declared.hasWorked !== false) return null;
  const month = declared.month.slice(0, 7);
  const announced = announcedIn(month, hirings);
  const stated = statedIn(month, missions);
  if (announced.length + stated.evidence.length === 0) return null;
  const verdict =
    stated.evidence.length === 0
      ? ({ reason: 'HIRING_ANNOUNCED', confidence: 'LOW' } as const)
      : announced.length === 0
        ? ({ reason: 'MISSION_STATED', confidence: 'MEDIUM' } as const)
        : ({ reason: 'HIRING_AND_MISSION', confidence: 'HIGH' } as const);
  return {
    ...verdict,
    kind: 'WORK_UNDECLARED',
    month,
    evidence: [
      { kind: 'DECLARED_MONTH', id: declared.month },
      ...announced.map(({ id }) => ({ kind: 'HIRING_DECLARATION' as const, id })),
      ...stated.evidence,
    ],
    groupId: null,
  };
}

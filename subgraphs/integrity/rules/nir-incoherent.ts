import type { NirIncoherence } from './facts.ts';
import type { Finding, Verdict } from './finding.ts';

/**
 * A number that contradicts itself or the file. A wrong key alone is a typing error, another sex alone may be a change of the civil status that
 * one register knows and the other does not, and an identity that the pension register certified has been looked at: all three are LOW.
 */
export function nirIncoherent(
  incoherences: readonly NirIncoherence[],
  isIdentityCertified: boolean,
): Finding | null {
  const verdict = judge(incoherences, isIdentityCertified);
  if (verdict === null) return null;
  return {
    ...verdict,
    kind: 'NIR_INCOHERENT',
    month: null,
    evidence: incoherences.map((id) => ({ kind: 'NIR', id })),
    groupId: null,
  };
}

function judge(found: readonly NirIncoherence[], isIdentityCertified: boolean): Verdict | null {
  const [first] = found;
  if (first === undefined) return null;
  if (isIdentityCertified) return { reason: 'NIR_OF_CERTIFIED_IDENTITY', confidence: 'LOW' };
  if (found.length > 1) return { reason: 'NIR_SEVERAL', confidence: 'HIGH' };
  if (first === 'KEY') return { reason: 'NIR_KEY', confidence: 'LOW' };
  if (first === 'SEX') return { reason: 'NIR_SEX', confidence: 'LOW' };
  return { reason: 'NIR_BIRTH', confidence: 'MEDIUM' };
}

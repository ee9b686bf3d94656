import type { Verdict } from './finding.ts';

/** What two files have in common. */
export interface FilePair {
  readonly hasSameNir: boolean;
  /** Name at birth, first name and day of birth. */
  readonly hasSameIdentity: boolean;
  /** A telephone number, an e-mail address or an address. */
  readonly hasSameContact: boolean;
  /** Whether each has a readable number, and another one. */
  readonly haveOtherNirs: boolean;
}

/**
 * Two files of one person. One number under two names may be that of a spouse through whom one was insured: MEDIUM. One name and day of birth
 * is what namesakes have: LOW, and nothing where their numbers differ, unless they share a contact.
 */
export function duplicateRegistration(pair: FilePair): Verdict | null {
  const { hasSameNir, hasSameIdentity, hasSameContact, haveOtherNirs } = pair;
  if (hasSameNir)
    return hasSameIdentity
      ? { reason: 'SAME_NIR_AND_IDENTITY', confidence: 'HIGH' }
      : { reason: 'SAME_NIR', confidence: 'MEDIUM' };
  if (!hasSameIdentity) return null;
  if (hasSameContact) return { reason: 'SAME_IDENTITY_AND_CONTACT', confidence: 'MEDIUM' };
  return haveOtherNirs ? null : { reason: 'SAME_IDENTITY', confidence: 'LOW' };
}

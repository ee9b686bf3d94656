import type { Verdict } from './finding.ts';

/** Temporary-work agencies and recruiters: they publish for many companies. */
const INTERMEDIARIES: readonly string[] = ['7810Z', '7820Z', '7830Z'];

export const isIntermediary = (nafCode: string | null): boolean =>
  nafCode !== null && INTERMEDIARIES.includes(nafCode);

/** Up to one fewer, one contact may be that of one company and its accountant. */
const SEVERAL_COMPANIES = 3;
/** So many, and a group of companies or an accountant who hires for clients does not explain them any more. */
const MANY_COMPANIES = 5;

/** Of the offers whose company is known: from so many by one agency or recruiter on, the contact is taken for his. */
const SHARE_OF_INTERMEDIARY = 1 / 3;

/** Whose offers name one contact. */
export interface ContactUse {
  /** Companies (SIREN) of its offers, without intermediaries; establishments of one company are one. */
  readonly companies: number;
  /** Of the offers whose company is known, those of that agency or recruiter who has most, 0 to 1. */
  readonly shareOfIntermediary: number;
  /** Whether the employment service lists it among the contacts of scam offers. */
  readonly isBlocked: boolean;
}

/**
 * Offers of many companies with one contact: somebody may be using their names. A group of companies shares its recruiters, and agencies and
 * recruiters hire for others under their own number too: LOW. Whoever uses the names of many companies may use an agency's among them, so one
 * offer of an agency explains nothing. A contact that the employment service has blocked needs no second reason; both together are HIGH.
 */
export function scamOffer({
  companies,
  shareOfIntermediary,
  isBlocked,
}: ContactUse): Verdict | null {
  const isOfSeveral = companies >= SEVERAL_COMPANIES;
  if (isBlocked)
    return isOfSeveral
      ? { reason: 'CONTACT_BLOCKED_OF_SEVERAL_COMPANIES', confidence: 'HIGH' }
      : { reason: 'CONTACT_BLOCKED', confidence: 'MEDIUM' };
  if (!isOfSeveral) return null;
  if (shareOfIntermediary >= SHARE_OF_INTERMEDIARY)
    return { reason: 'CONTACT_OF_A_RECRUITER', confidence: 'LOW' };
  return companies >= MANY_COMPANIES
    ? { reason: 'CONTACT_OF_MANY_COMPANIES', confidence: 'MEDIUM' }
    : { reason: 'CONTACT_OF_SEVERAL_COMPANIES', confidence: 'LOW' };
}

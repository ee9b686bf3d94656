import type { Verdict } from './finding.ts';

/** In how many files a value must stand to be shared: a household is smaller. */
export const FEWEST_FILES = { TELEPHONE: 3, EMAIL: 3, ACCOUNT: 3, ADDRESS: 4 } as const;

/** Up to so many files that all have one address are a household, whose telephone, e-mail or account says nothing. A couple's account is in two files and never looked at. */
export const MOST_IN_A_HOUSEHOLD = 6;

/** Above it an address is a residence, a shelter or a domiciliation, and joins nobody. */
export const MOST_AT_AN_ADDRESS = 20;

/**
 * Files that belong together by what a person of theirs shares with others. An address alone is where a large family or flatmates live, so LOW;
 * several kinds at once are HIGH, and so is one bank account for people of several homes.
 */
export function sharedContact(kinds: readonly string[]): Verdict {
  if (kinds.length > 1) return { reason: 'SEVERAL_CONTACTS_SHARED', confidence: 'HIGH' };
  if (kinds[0] === 'ACCOUNT') return { reason: 'ACCOUNT_SHARED', confidence: 'HIGH' };
  return kinds[0] === 'ADDRESS'
    ? { reason: 'ADDRESS_SHARED', confidence: 'LOW' }
    : { reason: 'TELEPHONE_OR_EMAIL_SHARED', confidence: 'MEDIUM' };
}

import type { ContactMode } from '../schema.generated.ts';

/** Where one goes and asks, by divisions of the NAF: bakeries and butchers make food (10), shops (47), hotels and restaurants (55, 56), hairdressers and the like (96). */
const IN_PERSON_DIVISIONS = new Set(['10', '47', '55', '56', '96']);

/**
 * How to get in touch: editorial, by what is customary in the trade of a small establishment, and by what is known of it. La Bonne Boîte's own table (865 pairs of
 * activity and occupation "send a CV", 421 "come in person") is not published as data.
 */
export function contactModeOf(recruiter: {
  readonly activityCode: string;
  readonly isSmall: boolean;
  readonly hasEmail: boolean;
  readonly hasWebsite: boolean;
}): ContactMode {
  if (recruiter.isSmall && IN_PERSON_DIVISIONS.has(recruiter.activityCode.slice(0, 2)))
    return 'COME_IN_PERSON';
  if (recruiter.hasEmail) return 'SEND_APPLICATION';
  return recruiter.hasWebsite ? 'WEBSITE' : 'CALL';
}

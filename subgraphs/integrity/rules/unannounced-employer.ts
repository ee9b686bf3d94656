import { addDays } from '#kernel/calendar/days.ts';
import type { Verdict } from './finding.ts';

/** One or two may be of people whose hiring an employer forgot to announce. */
export const FEWEST_CERTIFICATES = 3;
/** How old an employer may be when a right is opened on its certificate. Announced hirings are counted over two years, so over its whole life. */
const YOUNG_DAYS = 550;

/** What is known of an employer who issued certificates. */
export interface CertifyingEmployer {
  /** People who opened a right on them. */
  readonly people: number;
  /** When the first of these rights was opened. */
  readonly firstOpenedOn: string;
  /** Null where the register does not know it. */
  readonly createdOn: string | null;
  /** Hirings that it announced, of whomever. */
  readonly hirings: number;
}

/** An employer that was made for its certificates: created not long before, several of them, and not one hiring announced, which the law asks for each. */
export function unannouncedEmployer(employer: CertifyingEmployer): Verdict | null {
  const { people, firstOpenedOn, createdOn, hirings } = employer;
  if (people < FEWEST_CERTIFICATES || hirings > 0 || createdOn === null) return null;
  if (addDays(createdOn, YOUNG_DAYS) < firstOpenedOn) return null;
  return { reason: 'CERTIFICATES_WITHOUT_HIRINGS', confidence: 'MEDIUM' };
}

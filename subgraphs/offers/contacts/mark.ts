import type { Pseudonymiser } from '#kernel/pseudonym.ts';

const EMAIL = /^[^\s@"'<>|;,]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const LONGEST = 254;

/** A mail address as it is compared: without blanks around it, in small letters; null for what is none. */
export function normaliseEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return email.length <= LONGEST && EMAIL.test(email) ? email : null;
}

/** Equal addresses have equal marks, and no mark leads back. Marks of another key, such as those of jobseekers, are never equal to these. */
export const contactMark = (email: string, hash: Pseudonymiser): string => hash(`CONTACT:${email}`);

import type { Pseudonymiser } from '#kernel/pseudonym.ts';

/** The keyed hash by which an address is known after it was forgotten: an opt-out must outlast the address. */
export const mailHashOf = (pseudonym: Pseudonymiser, email: string): string =>
  pseudonym(`mail|${email}`);

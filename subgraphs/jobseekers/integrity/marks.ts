import { hasValidNirKey } from '#kernel/codes/nir.ts';
import type { Pseudonymiser } from '#kernel/pseudonym.ts';
import type { IntegrityMark, IntegrityMarkKind } from '../schema.generated.ts';
import type { PersonRecordRow } from '../tables.ts';

type MarkedFacts = { readonly accountMark: string | null } & Pick<
  PersonRecordRow,
  | 'phone'
  | 'secondPhone'
  | 'email'
  | 'streetAddress'
  | 'postalCode'
  | 'nir'
  | 'lastName'
  | 'firstName'
  | 'birthDate'
>;

/** What two files may have in common, each value once and as a keyed hash: equal values of one kind have equal marks, and no mark leads back. */
export function integrityMarksOf(facts: MarkedFacts, hash: Pseudonymiser): IntegrityMark[] {
  const values: readonly (readonly [IntegrityMarkKind, string | null])[] = [
    ['TELEPHONE', telephone(facts.phone)],
    ['TELEPHONE', telephone(facts.secondPhone)],
    ['EMAIL', facts.email],
    ['ADDRESS', address(facts)],
    ['ACCOUNT', facts.accountMark],
    ['NIR', facts.nir !== null && hasValidNirKey(facts.nir) ? facts.nir : null],
    ['NAME_AND_BIRTH', nameAndBirth(facts)],
  ];
  const marks = new Map<string, IntegrityMark>();
  for (const [kind, value] of values) {
    if (value === null) continue;
    const mark = hash(`${kind}:${value}`);
    marks.set(mark, { kind, mark });
  }
  return [...marks.values()];
}

/** Ten digits of a French number, however it is written; null for what is none. */
function telephone(text: string | null): string | null {
  const digits = text?.replace(/[^\d+]/gu, '').replace(/^(?:\+|00)33/u, '0') ?? '';
  return /^0\d{9}$/u.test(digits) ? digits : null;
}

/** A street without a number is where many live. */
function address({ streetAddress, postalCode }: MarkedFacts): string | null {
  if (streetAddress === null || postalCode === null || !/\d/u.test(streetAddress)) return null;
  return `${letters(streetAddress)} ${postalCode}`;
}

const nameAndBirth = ({ lastName, firstName, birthDate }: MarkedFacts): string | null =>
  birthDate === null ? null : `${letters(lastName)}/${letters(firstName)}/${birthDate}`;

/** Letters and digits alone, without accents, in capitals. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

import type { CallerContext } from '#kernel/caller.ts';
import { readCode } from '#kernel/codes/read-code.ts';
import type { Database } from '#kernel/database/connect.ts';
import type { Refusal as RefusalWith } from '#kernel/graph/refusal.ts';
import type { ChangeRecruiterEntryInput, RecruiterRefusalCode } from '../schema.generated.ts';
import { storeEntry } from './store-entry.ts';

export interface ChangeResult {
  readonly establishment: { readonly siret: string } | null;
  readonly refusal: Refusal | null;
}

export type Refusal = RefusalWith<RecruiterRefusalCode>;

/** An entry that was checked. */
export interface Entry {
  readonly siret: string;
  readonly isHidden: boolean;
  readonly name: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly boosted: readonly string[];
  readonly added: readonly string[];
}

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;
const MOST_OCCUPATIONS = 20;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/u;
const PHONE = /^0\d{9}$/u;

/** Changes an entry for whoever acts for the establishment, and nothing for anybody else. Throws CODE_MALFORMED for a code without the form of one. */
export async function changeEntry(
  db: Database,
  caller: CallerContext,
  input: ChangeRecruiterEntryInput,
): Promise<ChangeResult> {
  const siret = readCode('siret', 'input.siret', input.siret);
  if (caller.role !== 'employer' || !caller.own.sirets.includes(siret))
    return refused(
      'NOT_YOUR_ESTABLISHMENT',
      `input.siret: the caller does not act for ${siret}.`,
      'input.siret',
    );
  const refusal = faultOf(input);
  if (refusal !== null) return { establishment: null, refusal };
  const state = await storeEntry(db, entryOf(siret, input));
  if (state === 'UNKNOWN')
    return refused(
      'ESTABLISHMENT_UNKNOWN',
      `input.siret: no establishment is known as ${siret}.`,
      'input.siret',
    );
  if (state === 'CLOSED')
    return refused('ESTABLISHMENT_CLOSED', `input.siret: ${siret} is closed.`, 'input.siret');
  return { establishment: { siret }, refusal: null };
}

const refused = (code: RecruiterRefusalCode, message: string, argument: string): ChangeResult => ({
  establishment: null,
  refusal: { code, message, argument },
});

function faultOf(input: ChangeRecruiterEntryInput): Refusal | null {
  const { name, website, email, phone } = input;
  const { boostedOccupationCodes = [], addedOccupationCodes = [] } = input;
  const wrong = (argument: string, expected: string): Refusal => ({
    code: 'VALUE_REFUSED',
    message: `input.${argument}: expected ${expected}.`,
    argument: `input.${argument}`,
  });
  if (name != null && (name.trim() === '' || name.length > LONGEST_NAME))
    return wrong('name', `1 to ${LONGEST_NAME} characters`);
  if (website != null && !isWebAddress(website))
    return wrong('website', 'an address that begins with https:// or http://');
  if (email != null && (email.length > LONGEST_ADDRESS || !EMAIL.test(email)))
    return wrong('email', 'a mail address');
  if (phone != null && !PHONE.test(phone.replaceAll(/[\s.-]/gu, '')))
    return wrong('phone', 'ten digits that begin with 0');
  for (const [argument, codes] of Object.entries({ boostedOccupationCodes, addedOccupationCodes }))
    if (codes.length > MOST_OCCUPATIONS)
      return {
        code: 'TOO_MANY_OCCUPATIONS',
        message: `input.${argument}: expected at most ${MOST_OCCUPATIONS} codes, got ${codes.length}.`,
        argument: `input.${argument}`,
      };
  return null;
}

function isWebAddress(text: string): boolean {
  const url = text.length <= LONGEST_ADDRESS && URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === '';
}

function entryOf(siret: string, input: ChangeRecruiterEntryInput): Entry {
  const codes = (argument: string, values: readonly string[]): string[] =>
    [...new Set(values.map((value) => readCode('rome', `input.${argument}`, value)))].sort();
  return {
    siret,
    isHidden: input.isHidden ?? false,
    name: input.name?.trim() ?? null,
    website: input.website ?? null,
    email: input.email ?? null,
    phone: input.phone?.replaceAll(/[\s.-]/gu, '') ?? null,
    boosted: codes('boostedOccupationCodes', input.boostedOccupationCodes ?? []),
    added: codes('addedOccupationCodes', input.addedOccupationCodes ?? []),
  };
}

import { hasValidNirKey } from '#kernel/codes/nir.ts';
import type { NirIncoherence } from '../schema.generated.ts';
import type { PersonRecordRow } from '../tables.ts';

type IdentityFacts = Pick<PersonRecordRow, 'nir' | 'sex' | 'birthDate'>;

/** Temporary numbers (3, 4, 7 and 8) tell the sex as those for life do. */
const SEXES: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  1: 'MALE',
  3: 'MALE',
  7: 'MALE',
  2: 'FEMALE',
  4: 'FEMALE',
  8: 'FEMALE',
};

/** Where a NIR contradicts itself or the file. A month above 12 stands for one that nobody knew, and contradicts none. */
export function nirIncoherencesOf({ nir, sex, birthDate }: IdentityFacts): NirIncoherence[] {
  if (nir === null) return [];
  const found: NirIncoherence[] = [];
  if (!hasValidNirKey(nir)) found.push('KEY');
  const told = SEXES[nir[0] ?? ''];
  if (sex !== null && told !== undefined && told !== sex) found.push('SEX');
  if (birthDate === null) return found;
  if (nir.slice(1, 3) !== birthDate.slice(2, 4)) found.push('BIRTH_YEAR');
  const month = nir.slice(3, 5);
  if (month >= '01' && month <= '12' && month !== birthDate.slice(5, 7)) found.push('BIRTH_MONTH');
  return found;
}

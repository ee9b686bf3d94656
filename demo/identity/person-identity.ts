import { homeOf, identityFraudOf, registeredAs, telephoneOf } from '../faults/planted-identity.ts';
import type { Person } from '../model/person.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { type Address, addressAt } from './address.ts';
import { slug } from './capitals.ts';
import { MEN, SURNAMES, WOMEN } from './names.ts';
import { nirOf } from './nir.ts';
import { fictionalLandline, fictionalMobile } from './telephone.ts';

export type PersonIdentity = {
  readonly surname: string;
  /** Empty unless it differs from the surname. */
  readonly usedName: string;
  readonly firstName: string;
  readonly email: string;
  readonly mobile: string;
  /** Empty for most. */
  readonly landline: string;
  readonly nir: string;
  readonly address: Address;
};

const draws = new Draws();

/** Who a person is: invented, and the same in every file. */
export function identityOf(seed: number, person: Person): PersonIdentity {
  const { index } = person;
  draws.reseed(seed, STREAM.identity, registeredAs(index));
  const firstName = draws.pick(person.isWoman ? WOMEN : MEN);
  const surname = draws.pick(SURNAMES);
  const other = draws.pick(SURNAMES);
  return {
    surname,
    usedName: person.isWoman && draws.chance(0.28) ? other : '',
    firstName,
    email: `${slug(firstName)}.${slug(surname)}.${index}@courriel.invalid`,
    mobile: fictionalMobile(telephoneOf(index)),
    landline: draws.chance(0.2) ? fictionalLandline(index) : '',
    nir: nirOfFile(person),
    address: addressAt(seed, STREAM.identity, homeOf(index), person.place),
  };
}

const ANOTHER_BIRTH_DAYS = 500;

/** The number that the file of a person holds: the own one, unless a fraud was planted. */
function nirOfFile({ index, isWoman, birthDay }: Person): string {
  const fraud = identityFraudOf(index);
  if (fraud === 'second-file-same-nir') return nirOf(registeredAs(index), isWoman, birthDay);
  if (fraud === 'nir-of-another-birth')
    return nirOf(index, !isWoman, birthDay - ANOTHER_BIRTH_DAYS);
  const own = nirOf(index, isWoman, birthDay);
  if (fraud !== 'nir-with-a-wrong-key') return own;
  return own.slice(0, 13) + String((Number(own.slice(13)) % 97) + 1).padStart(2, '0');
}

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
  draws.reseed(seed, STREAM.identity, person.index);
  const firstName = draws.pick(person.isWoman ? WOMEN : MEN);
  const surname = draws.pick(SURNAMES);
  const other = draws.pick(SURNAMES);
  return {
    surname,
    usedName: person.isWoman && draws.chance(0.28) ? other : '',
    firstName,
    email: `${slug(firstName)}.${slug(surname)}.${person.index}@courriel.invalid`,
    mobile: fictionalMobile(draws.below(10_000)),
    landline: draws.chance(0.2) ? fictionalLandline(draws.below(10_000)) : '',
    nir: nirOf(person.index, person.isWoman, person.birthDay),
    address: addressAt(seed, STREAM.identity, person.index, person.place),
  };
}

import { type ContactLikeness, contactLikenessOf } from '../faults/planted-contacts.ts';
import { type IdentityLikeness, identityLikenessOf } from '../faults/planted-identity.ts';
import { accountNumber } from '../identity/person-numbers.ts';
import { createOffers } from '../model/offer.ts';
import type { World } from '../world.ts';

/** Something honest that looks like a fraud. */
export interface HonestLookAlike {
  readonly likeness: IdentityLikeness | ContactLikeness;
  /** The PEAM id of the person's file, or the identifier of the offer. */
  readonly subject: string;
}

/** Every file and every offer that the generator made to look like a fraud, and that is none: a case about one of them is wrong. */
export function honestLookAlikes(world: World): HonestLookAlike[] {
  const files = range(world.sizes.jobseekers).flatMap((index) => {
    const likeness = identityLikenessOf(index);
    return likeness === null ? [] : [{ likeness, subject: accountNumber(world.seed, index) }];
  });
  const all = createOffers(world);
  const offers = range(all.count).flatMap((index) => {
    const { id, copyOf } = all.at(index);
    const likeness = contactLikenessOf(copyOf ?? index);
    return likeness === null ? [] : [{ likeness, subject: id }];
  });
  return [...files, ...offers];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

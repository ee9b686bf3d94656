import { type IdentityLikeness, identityLikenessOf } from '../faults/planted-identity.ts';
import { accountNumber } from '../identity/person-numbers.ts';
import type { World } from '../world.ts';

/** Somebody honest whose file looks like a fraud. */
export interface HonestLookAlike {
  readonly likeness: IdentityLikeness;
  /** The PEAM id of the person's file. */
  readonly peamId: string;
}

/** Everybody whom the generator made to look like a fraud, and who is none: a case about one of them is wrong. */
export function honestLookAlikes({ seed, sizes }: World): HonestLookAlike[] {
  return Array.from({ length: sizes.jobseekers }, (_, index) => index).flatMap((index) => {
    const likeness = identityLikenessOf(index);
    return likeness === null ? [] : [{ likeness, peamId: accountNumber(seed, index) }];
  });
}

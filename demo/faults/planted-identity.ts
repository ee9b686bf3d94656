/** Frauds of identity that are invented on purpose. Where they are is known from the number of a person alone, so that no file tells it. */
export type IdentityFraud =
  | 'telephone-ring'
  | 'second-file-same-nir'
  | 'second-file-other-nir'
  | 'nir-of-another-birth'
  | 'nir-with-a-wrong-key';

/** What honest people have in common who look like such a fraud. */
export type IdentityLikeness = 'family-with-one-telephone' | 'namesake';

/** Of each hundred persons, those with these numbers. */
const BLOCK = 100;
const RING = { first: 50, last: 54 };
const FRAUDS: Readonly<Record<number, IdentityFraud>> = {
  60: 'second-file-same-nir',
  61: 'second-file-same-nir',
  63: 'second-file-other-nir',
  64: 'second-file-other-nir',
  70: 'nir-of-another-birth',
  71: 'nir-with-a-wrong-key',
};
/** Whose name, sex and day of birth a person has who is somebody else's second file, or an honest namesake (86). */
const TWINS: Readonly<Record<number, number>> = { 61: 60, 64: 63, 86: 85 };
/** Honest people: a family of four in one flat with one telephone. */
const FAMILY = { first: 80, last: 83 };
const NAMESAKES: readonly number[] = [85, 86];

export function identityFraudOf(index: number): IdentityFraud | null {
  const place = index % BLOCK;
  if (place >= RING.first && place <= RING.last) return 'telephone-ring';
  return FRAUDS[place] ?? null;
}

export function identityLikenessOf(index: number): IdentityLikeness | null {
  const place = index % BLOCK;
  if (isOfFamily(place)) return 'family-with-one-telephone';
  return NAMESAKES.includes(place) ? 'namesake' : null;
}

/** The person as whom somebody is registered. */
export const registeredAs = (index: number): number => moved(index, TWINS[index % BLOCK]);

/** Whose telephone somebody gives. */
export function telephoneOf(index: number): number {
  const place = index % BLOCK;
  if (place >= RING.first && place <= RING.last) return moved(index, RING.first);
  if (isOfFamily(place)) return moved(index, FAMILY.first);
  return place === 64 ? moved(index, 63) : index;
}

/** Whose home somebody lives in. */
export const homeOf = (index: number): number =>
  isOfFamily(index % BLOCK) ? moved(index, FAMILY.first) : index;

const isOfFamily = (place: number): boolean => place >= FAMILY.first && place <= FAMILY.last;

const moved = (index: number, place = index % BLOCK): number => index - (index % BLOCK) + place;

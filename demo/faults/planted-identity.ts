/** Frauds of identity that are invented on purpose. Where they are is known from the number of a person alone, so that no file tells it. */
export type IdentityFraud =
  | 'telephone-ring'
  | 'account-ring'
  | 'certificate-of-no-employer'
  | 'second-file-same-nir'
  | 'second-file-other-nir'
  | 'nir-of-another-birth'
  | 'nir-with-a-wrong-key';

/** What honest people have in common who look like such a fraud. */
export type IdentityLikeness =
  | 'family-with-one-telephone'
  | 'couple-with-one-account'
  | 'employee-of-a-young-employer'
  | 'namesake';

/** Of each hundred persons, those with these numbers. */
const BLOCK = 100;
const RING = { first: 50, last: 54 };
const ACCOUNT_RING = { first: 35, last: 38 };
/** Whose last employer was made for its certificates, and whose is young, small and true. */
const CERTIFIED = { first: 20, last: 23 };
const EMPLOYED = { first: 25, last: 28 };
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
const COUPLE = { first: 87, last: 88 };

export function identityFraudOf(index: number): IdentityFraud | null {
  const place = index % BLOCK;
  if (isIn(place, RING)) return 'telephone-ring';
  if (isIn(place, ACCOUNT_RING)) return 'account-ring';
  if (isIn(place, CERTIFIED)) return 'certificate-of-no-employer';
  return FRAUDS[place] ?? null;
}

export function identityLikenessOf(index: number): IdentityLikeness | null {
  const place = index % BLOCK;
  if (isIn(place, FAMILY)) return 'family-with-one-telephone';
  if (isIn(place, COUPLE)) return 'couple-with-one-account';
  if (isIn(place, EMPLOYED)) return 'employee-of-a-young-employer';
  return NAMESAKES.includes(place) ? 'namesake' : null;
}

/** The person as whom somebody is registered. */
export const registeredAs = (index: number): number => moved(index, TWINS[index % BLOCK]);

/** Whose telephone somebody gives. */
export function telephoneOf(index: number): number {
  const place = index % BLOCK;
  if (isIn(place, RING)) return moved(index, RING.first);
  if (isIn(place, FAMILY)) return moved(index, FAMILY.first);
  return place === 64 ? moved(index, 63) : index;
}

/** Whose home somebody lives in. */
export function homeOf(index: number): number {
  const place = index % BLOCK;
  if (isIn(place, COUPLE)) return moved(index, COUPLE.first);
  return isIn(place, FAMILY) ? moved(index, FAMILY.first) : index;
}

/** To whose account an allowance is paid. */
export function accountOf(index: number): number {
  const place = index % BLOCK;
  if (isIn(place, ACCOUNT_RING)) return moved(index, ACCOUNT_RING.first);
  return isIn(place, COUPLE) ? moved(index, COUPLE.first) : index;
}

/** Which young employer's certificate somebody has, and whether the employer is true; null for whoever worked for an old one. */
export function youngEmployerOf(
  index: number,
): { readonly number: number; readonly isTrue: boolean } | null {
  const place = index % BLOCK;
  const isTrue = isIn(place, EMPLOYED);
  return isTrue || isIn(place, CERTIFIED) ? { number: Math.floor(index / BLOCK), isTrue } : null;
}

/** Who has a right to an allowance because the fraud, or what looks like it, is about it. */
export const isEntitledByPlan = (index: number): boolean =>
  [ACCOUNT_RING, CERTIFIED, EMPLOYED, COUPLE].some((range) => isIn(index % BLOCK, range));

const isIn = (place: number, { first, last }: { readonly first: number; readonly last: number }) =>
  place >= first && place <= last;

const moved = (index: number, place = index % BLOCK): number => index - (index % BLOCK) + place;

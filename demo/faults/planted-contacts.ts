/** Scams among the offers that are invented on purpose. Where they are is known from the number of an offer alone, so that no file tells it. */
export type ContactFraud =
  | 'contact-of-many-companies'
  | 'contact-of-a-few-companies'
  | 'blocked-contact';
/** Why honest offers of several companies name one contact. */
export type ContactLikeness = 'recruiter-and-clients' | 'group-of-companies';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Of each hundred offers, those with these numbers. */
const BLOCK = 100;
const FRAUDS: Readonly<Record<ContactFraud, Range>> = {
  'contact-of-many-companies': { first: 10, last: 21 },
  'contact-of-a-few-companies': { first: 30, last: 33 },
  'blocked-contact': { first: 90, last: 90 },
};
const LIKENESSES: Readonly<Record<ContactLikeness, Range>> = {
  'recruiter-and-clients': { first: 40, last: 51 },
  'group-of-companies': { first: 60, last: 63 },
};
/** Those of a recruiter's offers that he publishes under his own number; the others name his clients. */
const OF_RECRUITER: Range = { first: 40, last: 44 };

export const contactFraudOf = (index: number): ContactFraud | null => within(index, FRAUDS);

export const contactLikenessOf = (index: number): ContactLikeness | null =>
  within(index, LIKENESSES);

/** Which of the agencies publishes the offer for itself or a client; null for offers of whoever hires. */
export const recruiterOf = (index: number): number | null =>
  isIn(index, OF_RECRUITER) ? Math.floor(index / BLOCK) : null;

/** The mail address that offers share; null for those with a contact of their own. */
export function sharedContactOf(index: number): string | null {
  const kind = contactFraudOf(index) ?? contactLikenessOf(index);
  return kind === null ? null : addressOf(kind, Math.floor(index / BLOCK));
}

/** Addresses that the employment service has listed among `offers` offers: those of one offer, and of every second ring. */
export function* blockedContacts(offers: number): Generator<string> {
  for (let block = 0; block * BLOCK < offers; block += 1) {
    yield addressOf('blocked-contact', block);
    if (block % 2 === 0) yield addressOf('contact-of-many-companies', block);
  }
}

const NAMES: Readonly<Record<ContactFraud | ContactLikeness, string>> = {
  'contact-of-many-companies': 'emploi.rapide',
  'contact-of-a-few-companies': 'service.recrutement',
  'blocked-contact': 'embauche.immediate',
  'recruiter-and-clients': 'candidatures.interim',
  'group-of-companies': 'rh.groupe',
};

const addressOf = (kind: ContactFraud | ContactLikeness, block: number): string =>
  `${NAMES[kind]}${block}@courrier.invalid`;

function within<Kind extends string>(
  index: number,
  ranges: Readonly<Record<Kind, Range>>,
): Kind | null {
  const kinds = Object.keys(ranges) as Kind[];
  return kinds.find((kind) => isIn(index, ranges[kind])) ?? null;
}

const isIn = (index: number, { first, last }: Range): boolean =>
  index % BLOCK >= first && index % BLOCK <= last;

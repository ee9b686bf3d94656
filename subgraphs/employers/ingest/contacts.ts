const PES_MAIL = /@(?:pole-emploi|francetravail)\./u;
const PES_NAME = /\b(?:POLE EMPLOI|FRANCE TRAVAIL)\b/u;
const PES_SIREN = '130005481';
const EMAIL = /^[^\s@"'<>|;,]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const LONGEST_EMAIL = 254;
const LONGEST_WEBSITE = 300;

type Flag = (doubt: string) => void;

/** What a text is without its accents; `œ` and the like stay. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The employer's address for applications. Addresses of the employment service itself are dropped, unless it is the employer. */
export function readEmail(
  text: string | null,
  employer: { readonly siret: string; readonly name: string | null },
  flag: Flag,
): string | null {
  if (text === null) return null;
  const email = text.toLowerCase();
  if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) {
    flag('EMAIL_MALFORMED');
    return null;
  }
  if (!PES_MAIL.test(email) || isEmploymentService(employer)) return email;
  flag('EMAIL_OF_EMPLOYMENT_SERVICE');
  return null;
}

function isEmploymentService({ siret, name }: { siret: string; name: string | null }): boolean {
  if (siret.startsWith(PES_SIREN)) return true;
  return PES_NAME.test(
    withoutAccents(name ?? '')
      .toUpperCase()
      .replace(/[^A-Z]+/gu, ' '),
  );
}

/** The first usable telephone, best one first: ten digits, or a short number such as 3949. */
export function firstPhone(candidates: readonly (string | null)[], flag: Flag): string | null {
  const phones = candidates.map((text) => (text === null ? null : readPhone(text)));
  const phone = phones.find((candidate) => candidate !== null) ?? null;
  if (phone === null && candidates.some((text) => text !== null)) flag('PHONE_MALFORMED');
  return phone;
}

function readPhone(text: string): string | null {
  const digits = text
    .replace(/^(?:\+|00)33\s*(?:\(0\))?/u, '0')
    .replace(/[\s.\-/()\u00a0]/gu, '')
    .replace(/^00(?=[1-9]\d{8}$)/u, '0');
  if (/^0[1-9]\d{8}$/u.test(digits) || /^3\d{3}$/u.test(digits)) return digits;
  return /^[1-9]\d{8}$/u.test(digits) ? `0${digits}` : null;
}

/** The first usable website: without accents, with its scheme; mail addresses in the wrong column are refused. */
export function firstWebsite(candidates: readonly (string | null)[], flag: Flag): string | null {
  const websites = candidates.map((text) => (text === null ? null : readWebsite(text)));
  const website = websites.find((candidate) => candidate !== null) ?? null;
  if (website === null && candidates.some((text) => text !== null)) flag('WEBSITE_MALFORMED');
  return website;
}

function readWebsite(text: string): string | null {
  const plain = withoutAccents(text);
  if (plain.includes('@') || /\s/u.test(plain) || plain.length > LONGEST_WEBSITE) return null;
  const address = /^https?:\/\//iu.test(plain) ? plain : `http://${plain}`;
  const url = URL.parse(address);
  return url !== null && HOST.test(url.hostname) ? address : null;
}

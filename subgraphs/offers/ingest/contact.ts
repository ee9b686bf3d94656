import { lineOf, type Raw } from './raw.ts';

export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly applicationUrl: string | null;
}

const EMAIL = /[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,190}\.[a-z]{2,}/iu;
const URL_IN_TEXT = /https?:\/\/\S+/iu;

/** Reads `contact`; the source writes links in the place of mail addresses ("Pour postuler, utiliser le lien suivant : https…"). */
export function readContact(raw: Raw): Contact {
  const courriel = lineOf(raw, 'courriel');
  const given = lineOf(raw, 'telephone');
  const phone = given ?? writtenPhone(raw);
  const links = ['urlPostulation', 'courriel', 'coordonnees1', 'coordonnees2', 'urlRecruteur'];
  return {
    name: lineOf(raw, 'nom'),
    email: EMAIL.exec(courriel ?? '')?.[0] ?? null,
    phone: phone !== null && /\d{2}/u.test(phone) ? phone.slice(0, 40) : null,
    applicationUrl:
      links
        .map((field) => URL_IN_TEXT.exec(lineOf(raw, field) ?? '')?.[0])
        .find((link) => link !== undefined) ?? null,
  };
}

/** `Téléphone : 02 40 99 00 00` in one of the address lines. */
function writtenPhone(raw: Raw): string | null {
  const lines = ['coordonnees1', 'coordonnees2', 'coordonnees3'].map((field) => lineOf(raw, field));
  const found = lines.map((line) => /t[ée]l[^:\d]{0,20}:?\s*(\+?[\d .]{9,20})/iu.exec(line ?? ''));
  return found.find((match) => match !== null)?.[1]?.trim() ?? null;
}

/** Upper and lower case, accents and punctuation aside: `Café-Bar «L’Été»` and `CAFE BAR L ETE` are the same words. */
export const cleanWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();

const BOTH_SEXES = /\(?\b[hfm]\s?[/-]\s?[hfm](?:\s?[/-]\s?[dxn])?\b\)?/giu;

/** A title's words without the mark that both sexes are meant (`H/F`, `(f/h)`) and without the town and codes that partners add at its end. */
export function cleanTitle(title: string, placeLabel: string | null): string {
  const town = cleanWords((placeLabel ?? '').replace(/^\d[\dAB]\d? ?- ?/u, ''));
  const words = cleanWords(title.replace(BOTH_SEXES, ' ')).replace(/(?: \d{2,5})+$/u, '');
  const isTownAdded = town !== '' && words.endsWith(` ${town}`);
  return isTownAdded ? words.slice(0, -town.length - 1) : words;
}

const LEGAL_FORMS =
  /^(?:sarl|sasu|sas|eurl|sa|snc|scop|scea|earl|ei|selarl) | (?:sarl|sasu|sas|eurl|sa|snc|scop)$/gu;

/** An employer's words without its legal form. */
export const cleanEmployer = (name: string): string => cleanWords(name).replace(LEGAL_FORMS, '');

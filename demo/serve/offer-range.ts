const PER_CALL = 150;
const LAST_START = 3000;
const LAST_END = 3149;

export type OfferRange = { readonly first: number; readonly last: number };

/** `p-d`, both included, 0-149 when absent; a text is the service's own words of refusal. */
export function parseRange(text: string | null): OfferRange | string {
  if (text === null) {
    return { first: 0, last: PER_CALL - 1 };
  }
  const match = /^(\d{1,6})-(\d{1,6})$/.exec(text);
  if (match === null) {
    return 'Format du paramètre « range » incorrect. <entier>-<entier> attendu.';
  }
  const first = Number(match[1]);
  const last = Number(match[2]);
  if (first > LAST_START) {
    return `La position de début doit être inférieure ou égale à ${LAST_START}.`;
  }
  if (last > LAST_END) {
    return `La position de fin doit être inférieure ou égale à ${LAST_END}.`;
  }
  if (last < first) {
    return 'La position de fin doit être supérieure ou égale à la position de début.';
  }
  return last - first >= PER_CALL
    ? `La plage de résultats demandée est trop importante : ${PER_CALL} au plus.`
    : { first, last };
}

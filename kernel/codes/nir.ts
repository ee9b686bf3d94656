const FORM = /^\d{5}(?:\d{2}|2[AB])\d{8}$/u;

/**
 * Social security number (NIR) with its key: 15 characters, blanks removed, `2A` and `2B` for Corsica; null when the text has another form.
 * Says nothing of the key: see `hasValidNirKey`. A NIR belongs in no message, log, cache key or URL.
 */
export function normaliseNir(text: string): string | null {
  const nir = text.replace(/[\s.\u00a0\u202f-]/gu, '').toUpperCase();
  return FORM.test(nir) ? nir : null;
}

/** The key is 97 minus the first 13 characters modulo 97, where `2A` counts as 19 and `2B` as 18. */
export function hasValidNirKey(nir: string): boolean {
  if (!FORM.test(nir)) return false;
  const number = Number(nir.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(nir.slice(13));
}

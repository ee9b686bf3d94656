/** NAF rév. 2 sub-class without its dot (`6201Z`), from either notation; null when the text has another form. */
export function normaliseNafCode(text: string): string | null {
  const code = text.trim().toUpperCase().replace('.', '');
  return /^\d{4}[A-Z]$/u.test(code) ? code : null;
}

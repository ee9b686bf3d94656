/** A ROME code is a letter A to N and four digits; null when the text has another form. */
export function normaliseRomeCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-N]\d{4}$/u.test(code) ? code : null;
}

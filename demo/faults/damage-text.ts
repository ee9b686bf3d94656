/** What is left of accents after a wrong conversion: each becomes a question mark. */
export function withBrokenAccents(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}

export function withoutLeadingZeros(siret: string): string {
  return siret.replace(/^0+/, '');
}

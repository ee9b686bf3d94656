/** A counsellor's identifier as it is stored and compared: upper case, without blanks. Null when the text is none (2 to 20 letters and digits). */
export function normaliseCounsellorId(text: string): string | null {
  const plain = text.replace(/\s/gu, '').toUpperCase();
  return /^[A-Z\d]{2,20}$/u.test(plain) ? plain : null;
}

/** INSEE commune code: five digits, or 2A/2B and three digits; null when the text has another form. */
export function normaliseCommuneCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^(?:\d{5}|2[AB]\d{3})$/u.test(code) ? code : null;
}

/** Département code: `01`…`95`, `2A`, `2B`, `971`…`989`; a lost leading zero is put back. */
export function normaliseDepartmentCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (/^\d$/u.test(code)) return `0${code}`;
  return /^(?:\d{2}|2[AB]|9[78]\d)$/u.test(code) ? code : null;
}

/** Region code: two digits; a lost leading zero is put back. */
export function normaliseRegionCode(text: string): string | null {
  const code = text.trim();
  return /^\d{1,2}$/u.test(code) ? code.padStart(2, '0') : null;
}

/** The département a commune code lies in. */
export const departmentOfCommune = (communeCode: string): string =>
  /^9[78]/u.test(communeCode) ? communeCode.slice(0, 3) : communeCode.slice(0, 2);

/** Postal code: five digits; four digits lost a leading zero; null when the text has another form. */
export function normalisePostalCode(text: string): string | null {
  const code = text.trim();
  if (/^\d{4}$/u.test(code)) return `0${code}`;
  return /^\d{5}$/u.test(code) ? code : null;
}

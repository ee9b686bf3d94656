const LA_POSTE_SIREN = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/**
 * Gives a SIRET its 14 digits back: blanks removed, leading zeros that a spreadsheet lost put back (11 to 13 digits).
 * Null when what is left is not 14 digits. Says nothing of the key: see `hasValidSiretKey`.
 */
export function normaliseSiret(text: string): string | null {
  const digits = text.replace(/[\s.\u00a0]/gu, '');
  if (!/^\d{11,14}$/u.test(digits)) return null;
  return digits.padStart(14, '0');
}

/** The SIRET that sources write when they do not know it. */
export const isUnknownSiret = (siret: string): boolean => /^0{13}\d$/u.test(siret);

/** Luhn over 14 digits; establishments of La Poste other than its head office pass when their digits add up to a multiple of 5. */
export function hasValidSiretKey(siret: string): boolean {
  if (!/^\d{14}$/u.test(siret)) return false;
  if (siret.startsWith(LA_POSTE_SIREN) && siret !== LA_POSTE_HEAD_OFFICE) {
    return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  }
  return luhn(siret) % 10 === 0;
}

export const sirenOf = (siret: string): string => siret.slice(0, 9);

function luhn(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

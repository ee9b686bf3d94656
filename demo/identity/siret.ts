/**
 * Invented establishments: SIREN 999xxxxxx, and for one in forty 0001xxxxx to 0003xxxxx (their leading zeros are what
 * careless partners lose). Both check digits are right. `ordinal` is below `count`; no two give the same number.
 */
export function siretOf(ordinal: number, count: number): string {
  if (ordinal % 40 === 7) {
    const rank = Math.floor(ordinal / 40);
    const body = `000${10_000 + ((rank * 7919) % 30_000)}`;
    return complete(body, 1 + Math.floor(rank / 30_000));
  }
  const rank = ordinal - Math.floor((ordinal + 32) / 40);
  const firms = Math.min(100_000, Math.max(1, Math.floor(count * 0.85)));
  const body = `999${String(((rank % firms) * 77_773) % 100_000).padStart(5, '0')}`;
  return complete(body, 1 + Math.floor(rank / firms));
}

/** SIREN 0004xxxxx: young employers, whom no other file than Sirene and what is planted knows. */
export const youngSiretOf = (ordinal: number): string =>
  complete(`000${40_000 + (ordinal % 10_000)}`, 1 + Math.floor(ordinal / 10_000));

/** SIRET of the post office, the one SIREN whose establishments follow another rule: a digit sum multiple of five. */
export function postOfficeSiret(ordinal: number): string {
  const body = `3560000009${String(ordinal).padStart(3, '0')}`;
  const rest = digitSum(body) % 5;
  return body + String((5 - rest) % 5);
}

export const POST_OFFICE_COUNT = 1000;

function complete(sirenBody: string, sequence: number): string {
  const siren = sirenBody + checkDigit(sirenBody);
  const beginning = siren + String(sequence).padStart(4, '0');
  return beginning + checkDigit(beginning);
}

function checkDigit(digits: string): string {
  let sum = 0;
  for (let index = digits.length - 1, doubled = true; index >= 0; index -= 1, doubled = !doubled) {
    const digit = digits.charCodeAt(index) - 48;
    sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

function digitSum(digits: string): number {
  let sum = 0;
  for (const digit of digits) {
    sum += Number(digit);
  }
  return sum;
}

/** Numbers that the regulator (Arcep) keeps for fiction: nobody can have them. */
const LANDLINE = '026191';
const MOBILE = '063998';

export function fictionalLandline(drawn: number): string {
  return LANDLINE + String(drawn % 10_000).padStart(4, '0');
}

export function fictionalMobile(drawn: number): string {
  return MOBILE + String(drawn % 10_000).padStart(4, '0');
}

/** `0261911234` as `02 61 91 12 34`. */
export function spaced(number: string): string {
  return number.replaceAll(/(\d\d)(?=\d)/g, '$1 ');
}

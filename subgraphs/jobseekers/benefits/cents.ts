/** A share in thousandths of an amount in cents, to the nearest cent, halves up. */
export const thousandths = (cents: number, share: number): number =>
  Math.floor((cents * share + 500) / 1_000);

/** Euros as people write them, to cents: floating point is left at the door. */
export const toCents = (euros: number): number => Math.round(euros * 100);
export const toEuros = (cents: number): number => cents / 100;

/** As `1 234,56 €`: what the arithmetic is told in. */
export const inWords = (cents: number): string =>
  `${new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 }).format(cents / 100)} €`;

/** A country of a hundred towns on a grid, latitude and longitude. */
export const TOWNS: readonly (readonly [number, number])[] = Array.from(
  { length: 100 },
  (_, n) => [43.5 + Math.floor(n / 10) * 0.6, -1.5 + (n % 10) * 0.85] as const,
);

/** Sixty occupations: as many people accept each as accept a sought one. */
export const CODES: readonly string[] = Array.from(
  { length: 60 },
  (_, n) => `${'ABCDEFGHIJKLMN'[n % 14]}${1_101 + Math.floor(n / 14)}`,
);

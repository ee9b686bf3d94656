const MEDIANS = [0, 0.7, 2, 5, 15, 60];
const CEILINGS = [0, 40, 250, 900, 2200, 6000];

/** Employees of an establishment from its rank among its kind: `quantile` near 0 is the largest. */
export function headcountAt(sizeClass: number, quantile: number): number {
  const median = MEDIANS[sizeClass] ?? 0;
  const drawn = Math.floor(median * (quantile ** -0.7 - 0.5));
  return Math.max(0, Math.min(drawn, CEILINGS[sizeClass] ?? 0));
}

const BANDS: readonly (readonly [number, string])[] = [
  [0, '00'],
  [2, '01'],
  [5, '02'],
  [9, '03'],
  [19, '11'],
  [49, '12'],
  [99, '21'],
  [199, '22'],
  [249, '31'],
  [499, '32'],
  [999, '41'],
  [1999, '42'],
  [4999, '51'],
  [9999, '52'],
];

/** INSEE's band code. */
export function headcountBand(headcount: number): string {
  return BANDS.find(([last]) => headcount <= last)?.[1] ?? '53';
}

/** A duration as a reader compares it: one decimal under 10 ms, none above. */
export const milliseconds = (ms: number): string =>
  `${ms.toLocaleString('en', { maximumFractionDigits: ms < 10 ? 1 : 0 })} ms`;

export const count = (number: number): string => number.toLocaleString('en');

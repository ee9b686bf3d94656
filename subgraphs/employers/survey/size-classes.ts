import { HEADCOUNT_BANDS } from '../headcount-bands.ts';

/** A class of headcounts by which establishments are drawn and weighted. */
export interface SizeClass {
  readonly name: string;
  /** The least number of employees. */
  readonly from: number;
  /** The part of the class that is asked. */
  readonly rate: number;
}

/**
 * The survey asks 1.6 million establishments of those in its field, so nearly all: every one of 10 employees and more, most of the small, half of
 * those without employees that hired of late. The rates of the small are the hub's own.
 */
export const SIZE_CLASSES: readonly SizeClass[] = [
  { name: '0', from: 0, rate: 0.5 },
  { name: '1-9', from: 1, rate: 0.8 },
  { name: '10-49', from: 10, rate: 1 },
  { name: '50-199', from: 50, rate: 1 },
  { name: '200+', from: 200, rate: 1 },
];

/** Each band of INSEE's list with its class and the most employees it says; an unknown headcount counts as none. */
export const bandsWithClasses = (
  classes: readonly SizeClass[],
): { band: string; size_class: string; rate: number; most: number | null }[] =>
  HEADCOUNT_BANDS.map(({ code, minimum, maximum }) => {
    const found = classes.findLast(({ from }) => from <= (minimum ?? 0));
    if (found === undefined) throw new Error('The first class begins at 0 employees.');
    return {
      band: code,
      size_class: found.name,
      rate: found.rate,
      most: minimum === null ? 0 : maximum,
    };
  });

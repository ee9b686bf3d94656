/**
 * Hirings in six months at which the score is 50, 60, 80 and 100. They are the operator's secret (`HIRING_SCORE_CONSTANTS`): with them a score tells
 * the predicted hirings, which are the employer's.
 */
export interface ScoreConstants {
  readonly s50: number;
  readonly s60: number;
  readonly s80: number;
  readonly s100: number;
}

/** Checks that the constants rise. Throws a RangeError. */
export function requireRising({ s50, s60, s80, s100 }: ScoreConstants): void {
  if (!(s50 > 0 && s60 > s50 && s80 > s60 && s100 > s80 && s100 > 1))
    throw new RangeError('expected four numbers above 0 that rise, the last one above 1.');
}

/**
 * The score, 0 to 100, of predicted hirings: straight lines up to 80, then a logarithm, as published (labonneboite, `get_score_from_hirings`). Hirings are
 * told apart to a tenth below 3 and to one above, so that a score tells no more. Rounded half up.
 */
export function scoreOf(hirings: number, constants: ScoreConstants): number {
  const { s50, s60, s80, s100 } = constants;
  const bucketed = hirings < 3 ? Math.round(hirings * 10) / 10 : Math.round(hirings);
  if (bucketed <= 0) return 0;
  if (bucketed >= s100) return 100;
  const exact =
    bucketed <= s50
      ? (50 * bucketed) / s50
      : bucketed <= s60
        ? 50 + (10 * (bucketed - s50)) / (s60 - s50)
        : bucketed <= s80
          ? 60 + (20 * (bucketed - s60)) / (s80 - s60)
          : 80 + (20 / Math.log10(s100)) * Math.log10(1 + bucketed - s80);
  return Math.min(100, Math.round(exact));
}

/**
 * The least hirings, before they are bucketed, whose score is not below `score`. The published inverse is not one near 100 (it gives s80 − 1 + s100);
 * this one follows each branch of `scoreOf` back.
 */
export function hiringsAt(score: number, constants: ScoreConstants): number {
  const { s50, s60, s80, s100 } = constants;
  if (score <= 0) return 0;
  if (score <= 50) return (score * s50) / 50;
  if (score <= 60) return s50 + ((score - 50) * (s60 - s50)) / 10;
  if (score <= 80) return s60 + ((score - 60) * (s80 - s60)) / 20;
  const inverted = s80 - 1 + 10 ** (((score - 80) * Math.log10(s100)) / 20);
  return Math.min(s100, inverted);
}

/** Shown from this score on; of some 10 million establishments half a million reach it (labonneboite). */
export const SHOWN_FROM = 50;
/** For one occupation, where nobody is short of people. */
const SHOWN_FOR_OCCUPATION = 20;
const LEAST_SHOWN_FOR_OCCUPATION = 5;

/** The score for an occupation from which an establishment is shown: lower where people are hard to find. `shortage` is 0 to 1. */
export const shownForOccupationFrom = (shortage: number): number =>
  (SHOWN_FOR_OCCUPATION - LEAST_SHOWN_FOR_OCCUPATION) * (1 - shortage) + LEAST_SHOWN_FOR_OCCUPATION;

/** Stars, 2.5 to 5 with one decimal: nobody who is shown is given less than half of them. */
export const starsOf = (score: number): number =>
  Math.round((2.5 + ((Math.max(score, 20) - 20) / 80) * 2.5) * 10) / 10;

import type { Facts } from '../facts.ts';

export const SUB_SCORES = [
  'SEARCH_LENGTH',
  'INTERVIEWS',
  'AGE',
  'MARKET',
  'OFFERS_CHANGE',
  'RETURN_TO_WORK',
  'NETWORK',
  'HIRING_DIFFICULTY',
] as const;

export type SubScoreCode = (typeof SUB_SCORES)[number];

export interface SubScore {
  readonly code: SubScoreCode;
  /** From 0 to 100; null when a fact is missing. */
  readonly score: number | null;
}

/** Months of search and their scores; straight lines between. This and the numbers below are those of Bob Emploi's sub-scores. */
const SEARCH_LENGTHS = [
  [0, 100],
  [3, 50],
  [6, 30],
  [12, 0],
] as const;
const POINTS_AN_INTERVIEW = 15;
const RETIREMENT_AGE = 68;
const POINTS_A_YEAR = 2;
const OFFERS_STEADY = 50;
const POINTS_A_PERCENT = 5;
/** With fewer offers than this a change is chance. */
const FEWEST_OFFERS = 5;
const RETURN_EXPONENT = 0.7;
const NETWORK_POINTS = { WEAK: 0, FAIR: 60, STRONG: 100 } as const;
/** Bob takes the survey's share of difficult projects, whose families no source links to occupations: the DARES levels 1 to 5 stand for it. */
const LOWEST_LEVEL = 1;
const HIGHEST_LEVEL = 5;

const FORMULAS: Readonly<Record<SubScoreCode, (facts: Facts) => number | null>> = {
  SEARCH_LENGTH: ({ person }) => whenKnown(person.monthsSearching, searchLengthScore),
  INTERVIEWS: ({ answers }) => whenKnown(answers.interviewsAMonth, (n) => n * POINTS_AN_INTERVIEW),
  AGE: ({ person }) => whenKnown(person.age, (age) => (RETIREMENT_AGE - age) * POINTS_A_YEAR),
  MARKET: ({ market }) => whenKnown(market.stress, (stress) => 100 / stress),
  OFFERS_CHANGE: ({ market }) => offersChangeScore(market.offers, market.offersAYearBefore),
  RETURN_TO_WORK: ({ answers }) =>
    whenKnown(answers.medianDaysToWork, (days) => 100 * (1 - (days / 365) ** RETURN_EXPONENT)),
  NETWORK: ({ answers }) => whenKnown(answers.network, (level) => NETWORK_POINTS[level]),
  HIRING_DIFFICULTY: ({ market }) =>
    whenKnown(
      market.tensionLevel,
      (level) => (100 * (level - LOWEST_LEVEL)) / (HIGHEST_LEVEL - LOWEST_LEVEL),
    ),
};

/** Every sub-score, in the order of the page, whole and within 0 to 100. */
export const subScores = (facts: Facts): SubScore[] =>
  SUB_SCORES.map((code) => ({ code, score: whenKnown(FORMULAS[code](facts), withinHundred) }));

const withinHundred = (score: number): number => Math.round(Math.min(100, Math.max(0, score)));

const whenKnown = <Value>(value: Value | null, formula: (known: Value) => number): number | null =>
  value === null ? null : formula(value);

function searchLengthScore(months: number): number {
  for (let index = 1; index < SEARCH_LENGTHS.length; index += 1) {
    const [from, high] = SEARCH_LENGTHS[index - 1] as readonly [number, number];
    const [until, low] = SEARCH_LENGTHS[index] as readonly [number, number];
    if (months < until) return high + ((low - high) * (months - from)) / (until - from);
  }
  return 0;
}

function offersChangeScore(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before < FEWEST_OFFERS) return null;
  return OFFERS_STEADY + POINTS_A_PERCENT * ((100 * (now - before)) / before);
}

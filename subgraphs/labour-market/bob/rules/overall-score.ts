import type { Facts } from '../facts.ts';
import type { ChallengeCode } from './challenges.ts';

interface Template {
  readonly challenge: ChallengeCode;
  readonly score: number;
  /** Holds always when left out. */
  readonly when?: (facts: Facts) => boolean;
}

/** A search of this many months is long: from there on the ranges' lower ends hold. The hub's own choice. */
export const LONG_SEARCH_MONTHS = 12;

const isEasy = ({ market }: Facts): boolean => market.state === 'EASY';
const isLong = ({ person }: Facts): boolean => (person.monthsSearching ?? 0) >= LONG_SEARCH_MONTHS;

/**
 * The first that matches gives the score. The scores are those of Bob Emploi's templates (undefined project 25, stuck market 40, missing
 * diploma 55 to 62, methods 48 to 68, start 65 to 75, bravo 60 to 80). Which end of a range holds when, and 45 for a work that one does not
 * like, is the hub's own choice.
 */
const TEMPLATES: readonly Template[] = [
  { challenge: 'UNDEFINED_PROJECT', score: 25 },
  { challenge: 'STUCK_MARKET', score: 40 },
  { challenge: 'FIND_WHAT_YOU_LIKE', score: 45 },
  { challenge: 'MISSING_DIPLOMA', score: 62, when: isEasy },
  { challenge: 'MISSING_DIPLOMA', score: 55 },
  { challenge: 'START_YOUR_SEARCH', score: 75, when: isEasy },
  { challenge: 'START_YOUR_SEARCH', score: 65 },
  { challenge: 'ENHANCE_METHODS_TO_INTERVIEW', score: 48, when: isLong },
  { challenge: 'ENHANCE_METHODS_TO_INTERVIEW', score: 68, when: isEasy },
  { challenge: 'ENHANCE_METHODS_TO_INTERVIEW', score: 58 },
  { challenge: 'BRAVO', score: 60, when: isLong },
  { challenge: 'BRAVO', score: 80, when: isEasy },
  { challenge: 'BRAVO', score: 70 },
];

const LOWEST_SCORE = 25;

/** From 0 to 100, of the first template that matches. */
export const overallScore = (challenge: ChallengeCode, facts: Facts): number =>
  TEMPLATES.find((template) => template.challenge === challenge && (template.when?.(facts) ?? true))
    ?.score ?? LOWEST_SCORE;

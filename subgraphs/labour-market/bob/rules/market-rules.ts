import { type AdviceRule, hasSearched, isStressed, verdict } from './verdict.ts';

/** Tension (DARES, 1 to 5) from which employers are short of people: the two upper levels. */
const SHORT_FROM = 4;
/** From these on a search is long enough, and experience deep enough, to think of working for oneself. The hub's own choice. */
const BUSINESS_MONTHS = 6;
const BUSINESS_YEARS = 3;

/** Advice that the market decides. */
export const MARKET_RULES = {
  REORIENT_TO_CLOSE_JOB(facts) {
    if (facts.market.closeOccupations.length === 0) return null;
    if (isStressed(facts)) return verdict(3, 'STRESSED_MARKET', 'CLOSE_OCCUPATIONS');
    if (facts.answers.likesOccupation === false)
      return verdict(3, 'DISLIKES_WORK', 'CLOSE_OCCUPATIONS');
    return verdict(2, 'CLOSE_OCCUPATIONS');
  },
  REORIENT_JOBBING(facts) {
    if (!isStressed(facts) || facts.answers.hasDiploma !== false) return null;
    const score = facts.market.closeOccupations.length === 0 ? 2 : 1;
    return verdict(score, 'STRESSED_MARKET', 'NO_DIPLOMA');
  },
  RELOCATE(facts) {
    if (facts.answers.acceptsWholeCountry !== true || facts.market.betterPlaces.length === 0)
      return null;
    return verdict(isStressed(facts) ? 3 : 2, 'MOVES_ANYWHERE', 'BETTER_PLACES');
  },
  COMMUTE(facts) {
    if (facts.answers.acceptsWholeCountry === true || facts.market.betterPlaces.length === 0)
      return null;
    return verdict(isStressed(facts) ? 3 : 2, 'BETTER_BASINS_NEAR');
  },
  SEASONAL_RELOCATE(facts) {
    if (facts.answers.acceptsWholeCountry !== true || facts.market.seasonalMonths.length === 0)
      return null;
    return verdict(isStressed(facts) ? 3 : 2, 'MOVES_ANYWHERE', 'HAS_SEASON');
  },
  SPONTANEOUS_APPLICATION({ person, market }) {
    if (person.occupationCode === null) return null;
    return (market.tensionLevel ?? 0) >= SHORT_FROM
      ? verdict(3, 'EMPLOYERS_SHORT', 'MOST_HIRES_UNASKED')
      : verdict(2, 'MOST_HIRES_UNASKED');
  },
  CREATE_YOUR_COMPANY(facts) {
    if ((facts.answers.yearsOfExperience ?? 0) < BUSINESS_YEARS) return null;
    if (isStressed(facts)) return verdict(2, 'EXPERIENCED', 'STRESSED_MARKET');
    return hasSearched(facts, BUSINESS_MONTHS) ? verdict(1, 'EXPERIENCED', 'LONG_SEARCH') : null;
  },
} satisfies Readonly<Record<string, AdviceRule>>;

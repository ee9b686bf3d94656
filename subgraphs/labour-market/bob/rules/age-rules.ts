import { type AdviceRule, hasSearched, isAged, verdict } from './verdict.ts';

/** Missions locales accompany people of 16 to 25. Source: Code du travail, L5314-2. */
const YOUNG_FROM = 16;
const YOUNG_UNTIL = 25;
/** Measures for seniors begin at 50. Source: DARES, seniors on the labour market. */
const SENIOR_FROM = 50;
const OLDEST = 120;
const LONG_MONTHS = 12;

/** Advice that age decides; civic service has the same ages (Code du service national, L120-4). */
export const AGE_RULES = {
  SENIOR(facts) {
    if (!isAged(facts, SENIOR_FROM, OLDEST)) return null;
    return hasSearched(facts, LONG_MONTHS)
      ? verdict(3, 'SENIOR_AGE', 'LONG_SEARCH')
      : verdict(2, 'SENIOR_AGE');
  },
  IMMERSION_MILO(facts) {
    if (!isAged(facts, YOUNG_FROM, YOUNG_UNTIL)) return null;
    if (facts.person.occupationCode === null) return verdict(3, 'YOUNG', 'NO_OCCUPATION');
    return facts.answers.likesOccupation === false
      ? verdict(3, 'YOUNG', 'DISLIKES_WORK')
      : verdict(1, 'YOUNG');
  },
  CIVIC_SERVICE(facts) {
    if (!isAged(facts, YOUNG_FROM, YOUNG_UNTIL)) return null;
    const isUndecided =
      facts.person.occupationCode === null || facts.answers.likesOccupation === false;
    return verdict(isUndecided ? 2 : 1, 'YOUNG');
  },
} satisfies Readonly<Record<string, AdviceRule>>;

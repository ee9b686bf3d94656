import { type AdviceRule, hasSearched, isAged, isStressed, verdict } from './verdict.ts';

/** Apprentices are 16 to 29 when they begin. Source: Code du travail, L6222-1. */
const APPRENTICE_FROM = 16;
const APPRENTICE_UNTIL = 29;
const OLDEST = 120;
/** Years that make a file for a VAE strong; since the law of 21 December 2022 none is required. The hub's own choice. */
const VAE_STRONG_YEARS = 3;
const VAE_FROM_YEARS = 1;
const TRAINING_MONTHS = 6;
/** A car may be driven alone from 17 on. Source: décret 2023-1214. */
const DRIVING_AGE = 17;
/** Whoever goes as far as this, in kilometres, mostly needs a car. The hub's own choice. */
const FAR_KM = 30;

/** Advice that what was learnt decides. */
export const TRAINING_RULES = {
  TRAINING(facts) {
    if (facts.answers.hasDiploma === false) return verdict(3, 'NO_DIPLOMA');
    return isStressed(facts) && hasSearched(facts, TRAINING_MONTHS)
      ? verdict(2, 'STRESSED_MARKET', 'LONG_SEARCH')
      : null;
  },
  VAE({ answers: { hasDiploma, yearsOfExperience } }) {
    if (hasDiploma !== false || (yearsOfExperience ?? 0) < VAE_FROM_YEARS) return null;
    const isStrong = (yearsOfExperience ?? 0) >= VAE_STRONG_YEARS;
    return verdict(isStrong ? 3 : 2, 'NO_DIPLOMA', 'EXPERIENCED');
  },
  ALTERNANCE(facts) {
    if (facts.answers.hasDiploma !== false) return null;
    if (isAged(facts, APPRENTICE_FROM, APPRENTICE_UNTIL))
      return verdict(3, 'NO_DIPLOMA', 'APPRENTICE_AGE');
    return isAged(facts, APPRENTICE_UNTIL + 1, OLDEST)
      ? verdict(1, 'NO_DIPLOMA', 'PROFESSIONAL_CONTRACT')
      : null;
  },
  DRIVING_LICENCE(facts) {
    if (facts.answers.hasDrivingLicence !== false || !isAged(facts, DRIVING_AGE, OLDEST))
      return null;
    return (facts.person.mobilityKm ?? 0) >= FAR_KM
      ? verdict(3, 'NO_LICENCE', 'GOES_FAR')
      : verdict(1, 'NO_LICENCE');
  },
  IMMERSION({ person, answers }) {
    if (person.occupationCode === null) return verdict(3, 'NO_OCCUPATION');
    return answers.likesOccupation === false ? verdict(3, 'DISLIKES_WORK') : null;
  },
} satisfies Readonly<Record<string, AdviceRule>>;

import type { Facts } from '../facts.ts';
import type { SubScoreCode } from '../rules/sub-scores.ts';
import { QUESTIONS } from './questions.ts';
import type { Words } from './words.ts';

const FORMATS = {
  FR: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }),
  EN: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
} as const;

/** A sentence with numbers in it, `{0}` and on: said of sub-scores that are known, whose numbers are too. */
const filled = (words: Words, ...numbers: readonly (number | null)[]): Words => {
  const fill = (language: 'FR' | 'EN'): string =>
    numbers.reduce<string>(
      (text, number, index) => text.replace(`{${index}}`, FORMATS[language].format(number ?? 0)),
      words[language],
    );
  return { FR: fill('FR'), EN: fill('EN') };
};

/** What each sub-score was made of. */
const REASONS: Readonly<Record<SubScoreCode, (facts: Facts) => Words>> = {
  SEARCH_LENGTH: ({ person }) =>
    filled(
      {
        FR: 'Mois depuis votre inscription : {0}. Plus la recherche est récente, plus elle aboutit.',
        EN: 'Months since you registered: {0}. The shorter the search, the sooner it ends well.',
      },
      person.monthsSearching,
    ),
  INTERVIEWS: ({ answers }) =>
    filled(
      {
        FR: 'Entretiens par mois : {0}. Chacun rapproche d’une embauche.',
        EN: 'Interviews a month: {0}. Each brings a job nearer.',
      },
      answers.interviewsAMonth,
    ),
  AGE: ({ person }) =>
    filled(
      {
        FR: 'Âge : {0} ans. Les embauches se font plus rares quand l’âge avance.',
        EN: 'Age: {0}. Hires grow rarer with age.',
      },
      person.age,
    ),
  MARKET: ({ market }) =>
    filled(
      {
        FR: 'Offres pour dix candidats : {0}. Plus il y en a, plus le marché est favorable.',
        EN: 'Offers for ten candidates: {0}. The more there are, the better the market.',
      },
      market.offersPer10,
    ),
  OFFERS_CHANGE: ({ market }) =>
    filled(
      {
        FR: 'Offres ouvertes : {0}, contre {1} un an plus tôt.',
        EN: 'Open offers: {0}, against {1} a year before.',
      },
      market.offers,
      market.offersAYearBefore,
    ),
  RETURN_TO_WORK: ({ answers }) =>
    filled(
      {
        FR: 'La moitié des candidats retrouve un emploi en {0} jours.',
        EN: 'Half of the candidates find work in {0} days.',
      },
      answers.medianDaysToWork,
    ),
  NETWORK: () => ({
    FR: 'Un emploi se trouve souvent par quelqu’un que l’on connaît.',
    EN: 'A job is often found by somebody whom one knows.',
  }),
  HIRING_DIFFICULTY: ({ market }) =>
    filled(
      {
        FR: 'Tension de 1 à 5 : {0}. Plus les employeurs peinent à recruter, plus vous êtes attendu.',
        EN: 'Tension, 1 to 5: {0}. The harder employers find it to hire, the more you are wanted.',
      },
      market.tensionLevel,
    ),
};

/** Said in place of the reason when a fact is missing. */
const GAPS: Readonly<Record<SubScoreCode, Words>> = {
  SEARCH_LENGTH: QUESTIONS.REGISTERED_ON,
  INTERVIEWS: QUESTIONS.INTERVIEWS_A_MONTH,
  AGE: QUESTIONS.BIRTH_DATE,
  MARKET: QUESTIONS.MARKET,
  OFFERS_CHANGE: {
    FR: 'Les offres d’il y a un an ne sont pas connues, ou sont trop peu pour comparer.',
    EN: 'The offers of a year ago are not known, or too few to compare.',
  },
  RETURN_TO_WORK: {
    FR: 'Aucune source ne dit en combien de jours les candidats retrouvent un emploi.',
    EN: 'No source tells in how many days candidates find work.',
  },
  NETWORK: QUESTIONS.NETWORK,
  HIRING_DIFFICULTY: QUESTIONS.TENSION,
};

/** Why a sub-score is what it is, or what is missing when it is not known. */
export const subScoreReason = (code: SubScoreCode, isUnknown: boolean, facts: Facts): Words =>
  isUnknown ? GAPS[code] : REASONS[code](facts);

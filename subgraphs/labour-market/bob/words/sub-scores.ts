import type { SubScoreCode } from '../rules/sub-scores.ts';
import { QUESTIONS } from './questions.ts';
import type { Words } from './words.ts';

/** What each sub-score looks at. */
export const SUB_SCORE_REASONS: Readonly<Record<SubScoreCode, Words>> = {
  SEARCH_LENGTH: {
    FR: 'Plus la recherche est récente, plus le retour à l’emploi est probable.',
    EN: 'The shorter the search, the likelier the way back to work.',
  },
  INTERVIEWS: {
    FR: 'Chaque entretien par mois rapproche d’une embauche.',
    EN: 'Each interview a month brings a job nearer.',
  },
  AGE: {
    FR: 'Les embauches se font plus rares quand l’âge avance.',
    EN: 'Hires grow rarer with age.',
  },
  MARKET: {
    FR: 'Moins il y a de candidats par offre, plus le marché est favorable.',
    EN: 'The fewer candidates there are for an offer, the better the market.',
  },
  OFFERS_CHANGE: {
    FR: 'Les offres sont comparées à celles du même mois de l’année d’avant.',
    EN: 'Offers are compared with those of the same month a year before.',
  },
  RETURN_TO_WORK: {
    FR: 'Plus les candidats retrouvent vite un emploi, plus la note est haute.',
    EN: 'The sooner candidates find work, the higher the score.',
  },
  NETWORK: {
    FR: 'Un emploi se trouve souvent par quelqu’un que l’on connaît.',
    EN: 'A job is often found by somebody whom one knows.',
  },
  HIRING_DIFFICULTY: {
    FR: 'Plus les employeurs peinent à recruter, plus vous êtes attendu.',
    EN: 'The harder employers find it to hire, the more you are wanted.',
  },
};

/** Said in place of the reason when the fact that a sub-score needs is missing. */
export const SUB_SCORE_GAPS: Readonly<Record<SubScoreCode, Words>> = {
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

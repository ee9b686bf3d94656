import type { StrategyCode } from '../rules/strategies.ts';
import type { Words } from './words.ts';

/** Headings of strategies. */
export const STRATEGY_TITLES: Readonly<Record<StrategyCode, Words>> = {
  CHANGE_OCCUPATION: {
    FR: 'Viser un métier proche au marché meilleur',
    EN: 'Aim at a close occupation with a better market',
  },
  SEARCH_FURTHER_AWAY: {
    FR: 'Élargir la recherche autour de vous',
    EN: 'Search further around you',
  },
  MOVE_TO_A_BETTER_MARKET: {
    FR: 'Aller là où ce métier recrute',
    EN: 'Go where this occupation hires',
  },
  WORK_FOR_A_SEASON: { FR: 'Travailler là où est la saison', EN: 'Work where the season is' },
  TRY_OCCUPATIONS: {
    FR: 'Essayer des métiers chez un employeur',
    EN: 'Try occupations at an employer’s',
  },
  TRY_WITH_THE_MISSION_LOCALE: {
    FR: 'Essayer des métiers avec la mission locale',
    EN: 'Try occupations with the mission locale',
  },
  SERVE: { FR: 'Découvrir par un service civique', EN: 'Discover by a civic service' },
  GET_THE_DIPLOMA: { FR: 'Obtenir le diplôme', EN: 'Get the diploma' },
  TRAIN_TO_STAND_OUT: { FR: 'Se former pour se distinguer', EN: 'Train to stand out' },
  LEARN_AT_WORK: { FR: 'Apprendre en travaillant', EN: 'Learn at work' },
  PROVE_EXPERIENCE: { FR: 'Faire valoir votre expérience', EN: 'Prove your experience' },
  KNOCK_ON_DOORS: {
    FR: 'Aller vers les employeurs sans attendre d’offre',
    EN: 'Go to employers without waiting for an offer',
  },
  USE_ONES_NETWORK: {
    FR: 'Parler de votre recherche autour de vous',
    EN: 'Speak of your search to those around you',
  },
  BETTER_APPLICATIONS: { FR: 'Mieux candidater et relancer', EN: 'Apply better and follow up' },
  SUCCEED_IN_INTERVIEWS: { FR: 'Réussir vos entretiens', EN: 'Succeed in your interviews' },
  PUT_AGE_TO_USE: { FR: 'Faire de votre âge un atout', EN: 'Put your age to use' },
  START_A_BUSINESS: { FR: 'Travailler à votre compte', EN: 'Work for yourself' },
  FIND_SUPPORT: { FR: 'Ne pas chercher seul', EN: 'Do not search alone' },
  KEEP_ACTIVE: { FR: 'Rester actif', EN: 'Keep active' },
};

import type { ChallengeCode } from '../rules/challenges.ts';
import type { Words } from './words.ts';

/** Headings of challenges. */
export const CHALLENGE_TITLES: Readonly<Record<ChallengeCode, Words>> = {
  UNDEFINED_PROJECT: { FR: 'Définir votre projet', EN: 'Define your project' },
  STUCK_MARKET: { FR: 'Un marché très concurrentiel', EN: 'A very competitive market' },
  FIND_WHAT_YOU_LIKE: {
    FR: 'Trouver un métier qui vous plaît',
    EN: 'Find an occupation that you like',
  },
  MISSING_DIPLOMA: { FR: 'Il vous manque un diplôme', EN: 'A diploma is missing' },
  START_YOUR_SEARCH: { FR: 'Démarrer votre recherche', EN: 'Begin your search' },
  ENHANCE_METHODS_TO_INTERVIEW: { FR: 'Obtenir plus d’entretiens', EN: 'Get more interviews' },
  BRAVO: { FR: 'Bravo, continuez', EN: 'Well done, go on' },
};

/** Why each challenge blocks. */
export const CHALLENGE_REASONS: Readonly<Record<ChallengeCode, Words>> = {
  UNDEFINED_PROJECT: {
    FR: 'Il manque un métier recherché ou une commune où chercher.',
    EN: 'An occupation to look for, or a commune to look in, is missing.',
  },
  STUCK_MARKET: {
    FR: 'Il y a au moins dix candidats pour trois offres.',
    EN: 'There are ten candidates or more for three offers.',
  },
  FIND_WHAT_YOU_LIKE: {
    FR: 'Vous dites que ce travail ne vous plaît pas.',
    EN: 'You say that you do not like this work.',
  },
  MISSING_DIPLOMA: {
    FR: 'Vous dites ne pas avoir le diplôme que les employeurs demandent.',
    EN: 'You say that you do not have the diploma that employers ask for.',
  },
  START_YOUR_SEARCH: {
    FR: 'Vous n’avez pas encore envoyé de candidature.',
    EN: 'You have not sent an application yet.',
  },
  ENHANCE_METHODS_TO_INTERVIEW: {
    FR: 'Vos candidatures mènent à moins d’un entretien par mois.',
    EN: 'Your applications lead to less than one interview a month.',
  },
  BRAVO: {
    FR: 'Rien de ce que nous savons ne vous bloque.',
    EN: 'Nothing that we know stands in your way.',
  },
};

/** Said with any challenge when rules before it lacked a fact. */
export const FACTS_MISSING: Words = {
  FR: 'Des faits manquent : répondre aux questions peut changer ce diagnostic.',
  EN: 'Facts are missing: answering the questions may change this diagnosis.',
};

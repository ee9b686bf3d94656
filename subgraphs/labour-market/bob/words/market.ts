import type { MarketGap, MarketState } from '../market.ts';
import type { Words } from './words.ts';

type Known = Exclude<MarketState, 'UNKNOWN'>;

/** What the stress of a market means for a candidate. */
export const MARKET_WORDS: Readonly<Record<Known, Words>> = {
  STRESSED: {
    FR: 'Il y a au moins dix candidats pour trois offres.',
    EN: 'There are ten candidates or more for three offers.',
  },
  BALANCED: {
    FR: 'Il y a entre trois et sept offres pour dix candidats.',
    EN: 'There are three to seven offers for ten candidates.',
  },
  EASY: {
    FR: 'Il y a plus de sept offres pour dix candidats.',
    EN: 'There are more than seven offers for ten candidates.',
  },
};

/** Said of a market without any offer. */
export const NO_OFFER_WORDS: Words = {
  FR: 'Aucune offre n’est ouverte pour ce métier dans votre département.',
  EN: 'No offer is open for this occupation in your département.',
};

/** Why the stress of a market is not known. */
export const MARKET_GAPS: Readonly<Record<MarketGap, Words>> = {
  NO_OCCUPATION: {
    FR: 'Aucun métier recherché n’est connu.',
    EN: 'No occupation looked for is known.',
  },
  NO_COMMUNE: { FR: 'La commune n’est pas connue.', EN: 'The commune is not known.' },
  DEPARTMENT_WITHOUT_FIGURES: {
    FR: 'Aucun chiffre n’est publié pour ce département.',
    EN: 'No figure is published for this département.',
  },
  OCCUPATION_WITHOUT_FIGURES: {
    FR: 'Aucun chiffre n’est publié pour ce métier.',
    EN: 'No figure is published for this occupation.',
  },
  NOT_COUNTED_HERE: {
    FR: 'Ce métier n’est pas compté dans ce département.',
    EN: 'This occupation is not counted in this département.',
  },
  FIGURE_WITHHELD: {
    FR: 'La source ne donne pas ce chiffre.',
    EN: 'The publisher gives no number.',
  },
};

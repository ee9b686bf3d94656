import type { WarningCode } from './warnings.ts';

/** What each warning says. */
export const WARNING_WORDS: Readonly<Record<WarningCode, string>> = {
  NOT_RANDOMISED:
    'People chose to use the service. They were compared with others of the same registration month, occupation, territory, category and age band; whether they wanted to return more, or had more help, no count says. The difference need not be caused by the service.',
  OFFER_NOT_USE:
    'People are counted in the arm that the lot gave them, whether they used the service or not: this is the effect of being offered it.',
  FEW_MATCHED:
    'Less than four in five of those who used it have somebody to be compared with; the figure is about those who do.',
  FEW_PEOPLE: 'Fewer than 500 people stand on one of the sides.',
  EFFECT_VARIES:
    'The difference is not the same for all kinds of people; the figure is a mean, and its interval is that of the mean alone.',
};

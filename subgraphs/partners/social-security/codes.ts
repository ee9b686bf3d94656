/** The codes of the declarations and what the graph calls them. Tables keep the code: two bytes a row. */

export const CONTRACTS = {
  1: 'FIXED_TERM',
  2: 'OPEN_ENDED',
  3: 'TEMPORARY',
  11: 'APPRENTICESHIP',
  12: 'PROFESSIONALISATION',
} as const;

export const REGIMES = { 1: 'GENERAL', 2: 'AGRICULTURAL' } as const;

export const AGE_BANDS = { 1: 'UNDER_26', 2: 'FROM_26_TO_50', 3: 'OVER_50' } as const;

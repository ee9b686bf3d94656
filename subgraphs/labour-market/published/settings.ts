/** Months that a first run reaches back, the last closed one among them: a comparison needs some, and what older files tell of persons is thin. */
export const FIRST_MONTHS = 3;

/** Who makes the figures, and what may be done with them. */
export const PUBLISHER = 'Estuaire';
export const LICENCE = 'Licence Ouverte 2.0';

/** How the numbers are made; the page with the rules. */
export const METHOD =
  'Counts of a closed month over a fixed lattice of places, occupations and categories. Counts under a threshold of at least 11, those of fewer than 3 enterprises or of one that makes more than 85 %, and others that would give them away are hidden; the rest is rounded to 5, at region and nation to 100. An independent auditor attacked the month before it was published. Frozen: a correction enters the next month. Rules: docs/services/published-figures.md.';

/** Rows written to the database at a time. */
export const BATCH = 20_000;

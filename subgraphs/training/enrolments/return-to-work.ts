/** A hire counts within so many months of the end of a session. Source: La Bonne Formation. */
export const WITHIN_MONTHS = 6;
/** A rate is shown only where at least so many were followed. Source: La Bonne Formation, which asks for over 20 with a rate of lasting hires; here 20. */
export const LEAST_FOLLOWED = 20;
/** Sessions that ended in so many months before the window of hires closes are counted. A choice of this hub: two years, so that basins have enough. */
export const COUNTED_MONTHS = 24;
/** The scale on which a rate is shown. Source: La Bonne Formation, whole part of rate × 5. */
export const LEVELS = 5;

export const BREADTHS = ['BASIN', 'DEPARTMENT', 'REGION', 'NATION'] as const;

export const levelOfRate = ({
  hired,
  followed,
}: {
  readonly hired: number;
  readonly followed: number;
}): number => Math.floor((hired * LEVELS) / followed);

/** The numbers of matching. Source: the four qualities are Chouette's; the rest is a choice of this hub, explained in docs/services/chouette.md. */

/** A jobseeker names so many qualities, an employer at most so many. */
export const QUALITIES = 4;
/** The most points that each part of the score gives. A part about which the employer says nothing is left out, and the others weigh more. */
export const POINTS = { QUALITIES: 60, DISTANCE: 20, AVAILABILITY: 20 } as const;
/** Who is available at the latest so many days after the first day of work is available. */
export const START_WITHIN_DAYS = 30;
/** Of the offers that a load or a new profile matches, the best so many for each person: an introduction must not drown in others. */
export const BEST_OFFERS = 20;
/** How far a jobseeker may say to go, kilometres. */
export const MOST_KM = 200;
export const MOST_OCCUPATIONS = 20;
export const MOST_TITLE = 120;
export const MOST_WEEKLY_HOURS = 48;
export const MOST_HOURLY_PAY = 1_000;
export const MOST_POSITIONS = 100;
/** Events that one look at the table reads at most. */
export const EVENTS_A_LOOK = 100;

export const BOXES = ['PUBLIC', 'STAFF'] as const;
export const STATES = ['FILED', 'OPEN', 'SELECTED', 'PROTOTYPE', 'DELIVERED', 'CLOSED'] as const;
export type IdeaState = (typeof STATES)[number];

/** Where an idea may go from each state. */
export const NEXT_STATES: Readonly<Record<IdeaState, readonly IdeaState[]>> = {
  FILED: ['OPEN', 'CLOSED'],
  OPEN: ['SELECTED', 'CLOSED'],
  SELECTED: ['PROTOTYPE', 'OPEN', 'CLOSED'],
  PROTOTYPE: ['DELIVERED', 'SELECTED', 'CLOSED'],
  DELIVERED: [],
  CLOSED: ['OPEN'],
};

/** Votes are taken while an idea is in one of these. */
export const VOTABLE: readonly IdeaState[] = ['OPEN', 'SELECTED', 'PROTOTYPE'];
/** What everybody sees. */
export const SHOWN: readonly IdeaState[] = ['OPEN', 'SELECTED', 'PROTOTYPE', 'DELIVERED', 'CLOSED'];

/** A vote weighs half as much in the trend so many days later. A choice of this hub. */
export const HALF_LIFE_DAYS = 30;
/** The day to which weights are reckoned: a weight is 2 to the power of half-lives since then, so that the order of trends changes with votes alone. */
export const TREND_EPOCH = '2020-01-01';

export const MOST_TITLE = 100;
export const MOST_TEXT = 1_000;

import type { Connection } from '#kernel/graph/page.ts';
import type { Reasons } from '../../forecast/reasons.ts';
import type { RecruiterQuery } from './query.ts';

/** An establishment found for an occupation, as the search's SQL gives it. */
export interface FoundRecruiter {
  readonly siret: string;
  readonly romeCode: string;
  readonly score: number;
  readonly isBoosted: boolean;
  readonly hasEmail: boolean;
  readonly isSmall: boolean;
  readonly activityCode: string;
  /** Null without a circle. */
  readonly distanceKm: number | null;
  /** What the order sorts by, as a decimal text. */
  readonly rank: string;
  /** Null for an establishment that its employer added without a score. */
  readonly trend: Reasons['trend'] | null;
  readonly season: Reasons['season'] | null;
  readonly size: Reasons['size'] | null;
}

/** What a search found, and what it asked for: counts and suggestions are looked up only when they are selected. */
export interface FoundRecruiters extends Connection<FoundRecruiter> {
  readonly query: RecruiterQuery;
  /** How many establishments there are on all pages; counted once, when it is first asked for. */
  readonly count: () => Promise<number>;
}

export interface ActivityCount {
  readonly activityCode: string;
  readonly count: number;
}

export interface OccupationCount {
  readonly romeCode: string;
  readonly count: number;
}

export interface OccupationScore {
  readonly romeCode: string;
  readonly score: number;
}

export interface Suggestions {
  readonly query: RecruiterQuery;
  /** How many were found: with enough of them nothing is proposed. */
  readonly found: number;
}

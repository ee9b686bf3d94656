/**
 * What the auditor reads of a release: what anybody can read. It is declared here and not where releases are made, so
 * that the auditor depends on nothing of what it audits.
 */
export interface PublishedMonth {
  /** First day of the month, ISO date. */
  readonly month: string;
  /** Places, occupations and categories: by node its parent, -1 for the root, which comes first. */
  readonly axes: readonly [PublishedAxis, PublishedAxis, PublishedAxis];
  readonly roundingByPlace: Int32Array;
  /** The lowest count that may be published. */
  readonly threshold: number;
  readonly values: Int32Array;
  /** 0 published, 1 zero, 2 hidden, 3 not collected. */
  readonly statuses: Uint8Array;
}

export interface PublishedAxis {
  readonly codes: readonly string[];
  readonly parents: Int32Array;
}

export const IS_PUBLISHED = 0;
export const IS_ZERO = 1;
export const IS_HIDDEN = 2;

/** What the auditor demands, and what it takes an attacker to assume about months. */
export interface AuditRules {
  readonly threshold: number;
  readonly hiddenShare: number;
  readonly assumedChange: { readonly count: number; readonly share: number };
  readonly enterprises: { readonly units: number; readonly largestShare: number };
  readonly groupDisclosureBelow: number;
  /** How many hidden cells, those with the shortest intervals, are attacked by a linear program. */
  readonly solvedCells: number;
}

/** What only the hub knows; the solver never sees it, the judge does. */
export interface TrueMonth {
  readonly counts: Int32Array;
  /** 0 counted, 1 known by everybody to be zero, 2 not collected. */
  readonly marks: Uint8Array;
  readonly concentration: { readonly units: Int32Array; readonly largest: Int32Array } | null;
}

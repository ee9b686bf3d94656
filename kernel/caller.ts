/** Who asks and for what, as the gateway tells a subgraph of the hub: sent with each request, under its signature. Row rules are decided by it. */
export interface CallerContext {
  /** What the token says of whom; null for nobody. */
  readonly subject: string | null;
  readonly organisation: string | null;
  readonly role: CallerRole | null;
  /** The purposes of the request, as policies name them: `purpose:own-file`. */
  readonly purposes: readonly string[];
  readonly scopes: readonly string[];
  /** The caller's own rows, by identifiers that the owning subgraphs know. */
  readonly own: OwnRows;
}

export interface OwnRows {
  /** The PEAM identifier of the caller's own file as a jobseeker. */
  readonly peamId: string | null;
  /** The counsellor's identifier, to which a caseload belongs. */
  readonly counsellorId: string | null;
  /** The establishments that the caller acts for, as SIRET. */
  readonly sirets: readonly string[];
}

export const ROLES = [
  'jobseeker',
  'counsellor',
  'benefits-officer',
  'investigator',
  'employer',
  'partner',
  'developer',
  'analyst',
  'service',
  'moderator',
] as const;
export type CallerRole = (typeof ROLES)[number];

/** Nobody's rows. */
export const NO_ROWS: OwnRows = { peamId: null, counsellorId: null, sirets: [] };

/** Whoever proved nothing. */
export const NOBODY: CallerContext = {
  subject: null,
  organisation: null,
  role: null,
  purposes: [],
  scopes: [],
  own: NO_ROWS,
};

/** Who asks, as far as a token proved it. */
export interface Caller {
  readonly kind: 'anonymous' | 'known';
  /** What the token says of whom; null for nobody. */
  readonly subject: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly scopes: ReadonlySet<string>;
  /** The purposes for which the caller may read, as policies name them: `purpose:own-file`. */
  readonly purposes: ReadonlySet<string>;
}

/** Whoever brings no token. */
export const ANONYMOUS: Caller = {
  kind: 'anonymous',
  subject: null,
  organisation: null,
  role: null,
  scopes: new Set(),
  purposes: new Set(),
};

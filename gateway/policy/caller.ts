import { type CallerContext, NO_ROWS } from '#kernel/caller.ts';

/** Who asks, as far as a token proved it. */
export interface Caller extends CallerContext {
  readonly kind: 'anonymous' | 'known';
}

/** Whoever brings no token. */
export const ANONYMOUS: Caller = {
  kind: 'anonymous',
  subject: null,
  organisation: null,
  role: null,
  scopes: [],
  purposes: [],
  own: NO_ROWS,
};

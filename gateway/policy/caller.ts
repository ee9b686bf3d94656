import { type CallerContext, NO_ROWS } from '#kernel/caller.ts';
import type { QuotaClass } from '#kernel/quota-classes.ts';

/** Who asks, as far as a token proved it. */
export interface Caller extends CallerContext {
  readonly kind: 'anonymous' | 'known';
  /** The quota that the token gives its holder; absent for that of the tier. */
  readonly quotaClass?: QuotaClass;
  /** The subgraph that is told how much the caller asks; absent where nobody is. */
  readonly usageTo?: string;
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

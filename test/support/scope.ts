import { TIERS } from '../../gateway/limits/tiers.ts';
import { ANONYMOUS } from '../../gateway/policy/caller.ts';
import type { RequestScope } from '../../gateway/request-scope.ts';

/** The scope of a request that nobody is known to have sent. */
export const testScope: RequestScope = {
  id: 'test',
  caller: ANONYMOUS,
  limits: TIERS.authenticated,
  deadlineAt: Number.POSITIVE_INFINITY,
  signal: null,
  watch: null,
  isExplained: false,
  charge: async () => undefined,
};

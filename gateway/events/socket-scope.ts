import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { ClientUsage } from '../client-usage/client-usage.ts';
import type { Limits } from '../limits/tiers.ts';
import type { Caller } from '../policy/caller.ts';
import { type ChargeClient, FEE } from '../quotas/quota-hooks.ts';
import type { RequestScope } from '../request-scope.ts';

/** The scope of a request over a WebSocket, which no hook of HTTP has seen. */
export interface SocketScope extends RequestScope {
  /** Counts a request that was accepted. */
  accepted(): void;
  /** Counts a request that was refused for these errors, and takes what it costs when that was not known. */
  refused(errors: readonly GraphQLFormattedError[]): void;
}

/** Makes the scopes of requests over WebSockets. */
export const createSocketScopes =
  (limitsOf: (caller: Caller) => Limits, charge: ChargeClient, usage: ClientUsage) =>
  (caller: Caller, address: string): SocketScope => {
    const limits = limitsOf(caller);
    let isCharged = false;
    return {
      id: randomUUID(),
      caller,
      limits,
      deadlineAt: performance.now() + limits.executionMs,
      signal: null,
      watch: null,
      isExplained: false,
      charge(cost) {
        isCharged = true;
        return charge(caller, address, cost);
      },
      accepted: () => usage.count(caller, 'answered'),
      refused(errors) {
        const isForQuota = errors.some(
          ({ extensions }) => extensions?.['code'] === 'QUOTA_EXCEEDED',
        );
        usage.count(caller, isForQuota ? 'refusedForQuota' : 'errors');
        // That nothing is left is told with the next request.
        if (!isCharged) charge(caller, address, FEE).catch(() => undefined);
      },
    };
  };

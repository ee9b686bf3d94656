import { randomUUID } from 'node:crypto';
import type { Limits } from '../limits/tiers.ts';
import type { Caller } from '../policy/caller.ts';
import { type ChargeClient, FEE } from '../quotas/quota-hooks.ts';
import type { RequestScope } from '../request-scope.ts';

/** The scope of a request over a WebSocket, which no hook of HTTP has seen. */
export interface SocketScope extends RequestScope {
  /** Takes what a request costs that was refused before its cost was known. */
  chargeFee(): void;
}

/** Makes the scopes of requests over WebSockets. */
export const createSocketScopes =
  (limitsOf: (caller: Caller) => Limits, charge: ChargeClient) =>
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
      chargeFee() {
        // That nothing is left is told with the next request.
        if (!isCharged) charge(caller, address, FEE).catch(() => undefined);
      },
    };
  };

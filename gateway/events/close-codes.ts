/**
 * Why the gateway closes a WebSocket, beside the codes that the protocol itself has (4400 to 4499) and that of `ws` (1009 for a message
 * that is too large). docs/subscriptions.md says what a client does about each.
 */
export const CLOSE = {
  /** The gateway ends; another one goes on. */
  goingAway: [1001, 'Going away'],
  notText: [1003, 'expected text'],
  /** As many connections as the caller may have. */
  tooMany: [1013, 'TOO_MANY_SUBSCRIPTIONS'],
  malformed: [4400, 'Invalid message received'],
  /** The token is not believed. */
  unauthorized: [4401, 'TOKEN_INVALID'],
  /** The token was believed and is not any more: a new one is. */
  expired: [4403, 'TOKEN_INVALID'],
  /** Events waited too long for the client to take them. */
  slow: [4410, 'SUBSCRIPTION_OVERFLOW'],
  failed: [4500, 'Internal server error'],
} as const satisfies Record<string, readonly [code: number, reason: string]>;

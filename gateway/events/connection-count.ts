import type { EventSettings } from './event-variables.ts';

/** Counts the connections for events, all together and those of each client. */
export interface ConnectionCount {
  /** Whether there is room for one more, of whomever. */
  hasRoom(): boolean;
  /** Counts one more of a client, as quotas name it; null when it has as many as one may have. Gives what takes it away again, once. */
  take(client: string): (() => void) | null;
}

export function createConnectionCount({
  maxConnections,
  maxConnectionsPerCaller,
}: EventSettings): ConnectionCount {
  const counts = new Map<string, number>();
  let all = 0;
  return {
    hasRoom: () => all < maxConnections,
    take(key) {
      const count = counts.get(key) ?? 0;
      if (all >= maxConnections || count >= maxConnectionsPerCaller) return null;
      all += 1;
      counts.set(key, count + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        all -= 1;
        const left = (counts.get(key) ?? 1) - 1;
        if (left === 0) counts.delete(key);
        else counts.set(key, left);
      };
    },
  };
}

import { Redis } from 'iovalkey';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { QuotaStore } from './quota-store.ts';

const CONNECT_MS = 2_000;
const MAX_RECONNECT_MS = 2_000;

/** Counts in Valkey or Redis. Nothing waits for a server that is away: whoever counts falls back at once. */
export function openValkeyStore(url: string): QuotaStore {
  const storeClient = new Redis(url.replace(/^valkey/u, 'redis'), {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_MS,
    retryStrategy: (attempt) => Math.min(100 * attempt, MAX_RECONNECT_MS),
  });
  // Each request that could not be counted is told of once an outage; a lost connection alone is nothing to tell.
  storeClient.on('error', () => undefined);
  return {
    connect: () => storeClient.connect(),
    limiter: ({ name, points, seconds }) =>
      new RateLimiterRedis({
        storeClient,
        keyPrefix: `estuaire:quota:${name}`,
        points,
        duration: seconds,
        rejectIfRedisNotReady: true,
      }),
    async close() {
      storeClient.disconnect();
    },
  };
}

import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Logger } from '#kernel/log.ts';
import type { Limits } from '../limits/tiers.ts';
import type { QuotaStore } from './quota-store.ts';

/** What a client has left of its minute. */
export interface Charge {
  readonly quota: number;
  readonly left: number;
  readonly resetMs: number;
  readonly isExceeded: boolean;
}

/** Counts what clients use. */
export interface Quotas {
  /** How long a client that was refused still has to wait, in milliseconds; 0 for one that may ask. Asks no store. */
  waitMs(client: string): number;
  /** Takes `cost` from what the client has left in its minute, and gives that; null where nobody has a quota. What is refused is taken too. Never rejects. */
  charge(client: string, limits: Limits, cost: number): Promise<Charge | null>;
  close(): Promise<void>;
}

const SECONDS = 60;
/** A store that takes longer is not waited for, in milliseconds. */
const STORE_MS = 500;
/** How long a store that failed is left alone. */
const RETRY_MS = 5_000;
const MAX_REFUSED = 50_000;

type Limiter = Pick<RateLimiterMemory, 'consume'>;

/**
 * Counts in `store`, or in the memory of this process. While a store fails, each gateway counts alone: quotas keep one client from taking
 * the hub from the others, and a hub that closes with its counter would do that for them.
 */
export function createQuotas(store: QuotaStore | null, log: Logger, storeMs = STORE_MS): Quotas {
  const refused = new LRUCache<string, number>({ max: MAX_REFUSED });
  const limiters = new Map<Limits, { readonly shared: Limiter | null; readonly own: Limiter }>();
  let retryAt = 0;

  const limitersOf = (limits: Limits) => {
    const known = limiters.get(limits);
    if (known !== undefined) return known;
    const window = { name: limits.tier, points: limits.costPerMinute, seconds: SECONDS };
    const made = {
      shared: store?.limiter(window) ?? null,
      own: new RateLimiterMemory({ points: window.points, duration: SECONDS }),
    };
    limiters.set(limits, made);
    return made;
  };

  async function take(client: string, limits: Limits, points: number): Promise<RateLimiterRes> {
    const { shared, own } = limitersOf(limits);
    if (shared !== null && performance.now() >= retryAt) {
      try {
        return await inTime(settled(shared.consume(nameless(client), points)), storeMs);
      } catch (error) {
        retryAt = performance.now() + RETRY_MS;
        log.warn({ err: error }, 'the quota store fails, this gateway counts alone for a while');
      }
    }
    return settled(own.consume(client, points));
  }

  return {
    waitMs(client) {
      const until = refused.get(client);
      return until === undefined ? 0 : Math.max(0, until - performance.now());
    },
    async charge(client, limits, cost) {
      const { costPerMinute: quota } = limits;
      // More than all there is makes no difference, and would not fit into every store.
      const points = Math.min(Math.max(1, Math.ceil(cost)), quota + 1);
      const { consumedPoints, remainingPoints, msBeforeNext } = await take(client, limits, points);
      const isExceeded = consumedPoints > quota;
      const resetMs = Math.max(0, msBeforeNext);
      if (isExceeded) refused.set(client, performance.now() + resetMs);
      return { quota, left: remainingPoints, resetMs, isExceeded };
    },
    close: async () => store?.close(),
  };
}

/** The limiter rejects with what is left when nothing is; that is no failure. */
const settled = (consumed: Promise<RateLimiterRes>): Promise<RateLimiterRes> =>
  consumed.catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });

/** Keys of one length, which show no name at a glance; an address could be guessed from its own. */
const nameless = (client: string): string => hash('sha256', client, 'base64url');

/** What `work` comes to, or an error when that takes longer than `maxMs`. */
export function inTime<Value>(work: Promise<Value>, maxMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${maxMs} ms`)), maxMs);
    const done =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer);
        settle(outcome);
      };
    work.then(done(resolve), done(reject));
  });
}

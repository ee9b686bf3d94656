import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { openPostgresStore } from './postgres-store.ts';
import { openValkeyStore } from './valkey-store.ts';

/** What a minute's quota of a tier is counted with. */
export interface QuotaWindow {
  /** The tier's name. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** Where several gateways count together. */
export interface QuotaStore {
  /** Resolves when it can count. Rejects when it cannot be reached now; it may be later. */
  connect(): Promise<void>;
  /** Counts in the store. Its `consume` rejects with an error when the store fails, with what is left when nothing is. */
  limiter(window: QuotaWindow): Pick<RateLimiterAbstract, 'consume'>;
  close(): Promise<void>;
}

const KINDS: Readonly<Record<string, (url: string) => QuotaStore>> = {
  'postgres:': openPostgresStore,
  'postgresql:': openPostgresStore,
  'redis:': openValkeyStore,
  'rediss:': openValkeyStore,
  'valkey:': openValkeyStore,
  'valkeys:': openValkeyStore,
};

/** Whether quotas can be counted at such a URL. */
export const isStoreUrl = (url: string): boolean =>
  Object.hasOwn(KINDS, URL.parse(url)?.protocol ?? '');

/** Makes the client of a store, which need not be there yet. */
export function openQuotaStore(url: string): QuotaStore {
  const open = KINDS[URL.parse(url)?.protocol ?? ''];
  if (open === undefined) throw new Error('QUOTA_STORE is no URL of PostgreSQL, Valkey or Redis.');
  return open(url);
}

import type { Logger } from '#kernel/log.ts';
import { openQuotaStore, type QuotaStore } from './quota-store.ts';
import type { QuotaSettings } from './quota-variables.ts';
import { createQuotas, inTime, type Quotas } from './quotas.ts';

/** Nobody has a quota. */
const NO_QUOTAS: Quotas = {
  waitMs: () => 0,
  charge: async () => null,
  close: async () => undefined,
};

/** How long a start waits for the store, in milliseconds. */
const CONNECT_MS = 2_000;

/** Opens the quotas, with a store that is not there too. `storeMs` is how long a store may take for a request. */
export async function openQuotas(
  { store }: Pick<QuotaSettings, 'store'>,
  log: Logger,
  storeMs?: number,
): Promise<Quotas> {
  if (store === 'none') return NO_QUOTAS;
  if (store === 'memory') return createQuotas(null, log);
  const shared: QuotaStore = openQuotaStore(store);
  await inTime(shared.connect(), CONNECT_MS).catch((error: unknown) =>
    log.warn({ err: error }, 'the quota store cannot be reached, this gateway counts alone'),
  );
  return createQuotas(shared, log, storeMs);
}

import { z } from 'zod';
import { trustedProxies } from '#kernel/env.ts';
import { isStoreUrl } from './quota-store.ts';

/** What the gateway reads from its environment about quotas. How much a tier has is one of its limits. */
export const quotaVariables = {
  QUOTA_STORE: z
    .string()
    .default('memory')
    .refine((value) => value === 'memory' || value === 'none' || isStoreUrl(value), {
      error:
        'expected memory, none, or a URL of PostgreSQL (postgres://…), Valkey or Redis (valkey://…, redis://…)',
    })
    .describe(
      'Where the cost is counted that clients use in a minute: in the `memory` of each gateway, where several count together (`postgres://…`, `valkey://…`, `redis://…`), or nowhere (`none`).',
    ),
  TRUSTED_PROXIES: trustedProxies,
};

const variables = z.object(quotaVariables);

export interface QuotaSettings {
  /** `memory`, `none` or a URL. */
  readonly store: string;
  readonly trustedProxies: readonly string[];
}

export const quotaSettings = (env: z.infer<typeof variables>): QuotaSettings => ({
  store: env.QUOTA_STORE,
  trustedProxies: env.TRUSTED_PROXIES,
});

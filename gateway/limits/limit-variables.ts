import { z } from 'zod';
import { QUOTA_CLASSES, type QuotaClass } from '#kernel/quota-classes.ts';
import { readClassQuotas } from '../quotas/class-quotas.ts';
import type { LimitsSetting } from './limits-of-caller.ts';
import { type Limits, TIERS, type Tier } from './tiers.ts';

/** A tier's limits but for its name, which is no number. */
type LimitKey = Exclude<keyof Limits, 'tier'>;

const changes = (tier: Tier) =>
  z
    .string()
    .default('')
    .superRefine((text, context) => {
      for (const message of problemsIn(text, tier)) context.addIssue({ code: 'custom', message });
    })
    .describe(
      `Limits of the ${tier} tier other than its own: \`cost=2000,depth=10,…\`; the names are those of docs/limits.md.`,
    );

/** What the gateway reads from its environment about what a request may ask. */
export const limitVariables = {
  LIMITS: z
    .enum(['by-caller', 'public', 'authenticated'])
    .default('by-caller')
    .describe(
      'What a caller may ask in one request: the limits of `public` for whom nobody knows, of `service` for the jobs of the hub and of `authenticated` for the others (`by-caller`), or one of the first and the last for all.',
    ),
  LIMITS_PUBLIC: changes('public'),
  LIMITS_AUTHENTICATED: changes('authenticated'),
  LIMITS_SERVICE: changes('service'),
  CLASS_QUOTAS: z
    .string()
    .default('')
    .transform((text, context) => {
      const quotas = readClassQuotas(text);
      if (quotas !== null) return quotas;
      context.addIssue({ code: 'custom', message: 'expected STANDARD=…,SILVER=…,GOLD=….' });
      return z.NEVER;
    })
    .describe(
      'What clients of a class of quotas may use in a minute, other than docs/limits.md says: `SILVER=300000,…`, in points of cost.',
    ),
};

const variables = z.object(limitVariables);

/** The limits of each kind of caller. */
export function limitsSetting(env: z.infer<typeof variables>): LimitsSetting {
  const changed: Readonly<Record<Tier, Limits>> = {
    public: { ...TIERS.public, ...changesIn(env.LIMITS_PUBLIC) },
    authenticated: { ...TIERS.authenticated, ...changesIn(env.LIMITS_AUTHENTICATED) },
    service: { ...TIERS.service, ...changesIn(env.LIMITS_SERVICE) },
  };
  const { LIMITS: which } = env;
  if (which !== 'by-caller')
    return {
      anonymous: changed[which],
      known: changed[which],
      service: changed[which],
      classes: forEachClass(() => changed[which]),
    };
  return {
    anonymous: changed.public,
    known: changed.authenticated,
    service: changed.service,
    classes: forEachClass((name) => ({
      ...changed.authenticated,
      costPerMinute: env.CLASS_QUOTAS[name],
    })),
  };
}

const forEachClass = (limitsOf: (name: QuotaClass) => Limits) =>
  Object.fromEntries(QUOTA_CLASSES.map((name) => [name, limitsOf(name)])) as Record<
    QuotaClass,
    Limits
  >;

const changesIn = (text: string): Partial<Record<LimitKey, number>> =>
  Object.fromEntries(pairsIn(text).map(({ name, value }) => [name, Number(value)]));

function pairsIn(text: string): { readonly name: string; readonly value: string }[] {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return pairs.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/su).map((part) => part.trim());
    return { name, value };
  });
}

function problemsIn(text: string, tier: Tier): string[] {
  const names = Object.keys(TIERS[tier]).filter((name) => name !== 'tier');
  return pairsIn(text).flatMap(({ name, value }) => {
    if (!names.includes(name))
      return [`expected one of ${names.join(', ')}, got ${JSON.stringify(name)}.`];
    return /^\d{1,12}$/u.test(value) ? [] : [`expected a whole number as ${name}.`];
  });
}

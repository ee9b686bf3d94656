import { QUOTA_CLASSES, type QuotaClass } from '#kernel/quota-classes.ts';

/** What a client of each class may use in a minute, in points of cost. */
export type ClassQuotas = Readonly<Record<QuotaClass, number>>;

export const CLASS_QUOTAS: ClassQuotas = { STANDARD: 60_000, SILVER: 300_000, GOLD: 1_500_000 };

const PAIR = /^(\w+)\s*=\s*(\d{1,12})$/u;

/** Reads `SILVER=1000,…` over the hub's own quotas; null when it says something else. */
export function readClassQuotas(text: string): ClassQuotas | null {
  const quotas: Record<QuotaClass, number> = { ...CLASS_QUOTAS };
  for (const pair of text.split(',').filter((one) => one.trim() !== '')) {
    const [, name, points] = PAIR.exec(pair.trim()) ?? [];
    const known = QUOTA_CLASSES.find((one) => one === name);
    if (known === undefined) return null;
    quotas[known] = Number(points);
  }
  return quotas;
}

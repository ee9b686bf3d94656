import type { MoneyPeriod } from '../schema.generated.ts';

/** An amount in euros, null when it is not known. */
export const eurosPer = (period: MoneyPeriod, amount: number | null) =>
  amount === null ? null : { amount, currency: 'EUR', period };

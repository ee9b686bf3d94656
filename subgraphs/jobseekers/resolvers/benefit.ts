import type { ReckonedBenefit } from '../benefits/benefit-of.ts';
import { toEuros } from '../benefits/cents.ts';
import { stepsOf } from '../benefits/steps.ts';
import type { BenefitEntitlementResolvers, MonthlyBenefitResolvers } from '../schema.generated.ts';
import { eurosPer } from './money.ts';

const month = (cents: number | undefined) =>
  eurosPer('MONTH', cents === undefined ? null : toEuros(cents));
const day = (cents: number) => ({
  amount: toEuros(cents),
  currency: 'EUR',
  period: 'DAY' as const,
});

export const monthlyBenefitResolvers: MonthlyBenefitResolvers = {
  openDays: ({ benefit }: ReckonedBenefit) => benefit?.openDays ?? null,
  payableDays: ({ benefit }) => benefit?.payableDays ?? null,
  postponedDays: ({ benefit }) => benefit?.postponedDays ?? null,
  gross: ({ benefit }) => month(benefit?.grossCents),
  net: ({ benefit }) => month(benefit?.netCents),
  steps: ({ facts, benefit }) => (benefit === null ? [] : stepsOf(facts, benefit)),
  unknownBecause: ({ gap }) => gap,
};

export const benefitEntitlementResolvers: BenefitEntitlementResolvers = {
  referenceSalary: ({ referenceCents }) => day(referenceCents),
  dailyAmount: ({ dailyCents }) => day(dailyCents),
  provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
};

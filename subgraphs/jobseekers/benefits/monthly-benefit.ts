import { thousandths } from './cents.ts';
import { MEAN_MONTH_DAYS, paidDaysOf, SHARES } from './constants.ts';
import { type Withholdings, withholdingsOf } from './withholdings.ts';

/** What a month's benefit is reckoned from. Amounts in cents. */
export interface BenefitFacts {
  /** First day of the month. */
  readonly month: string;
  /** Gross allowance of a day. */
  readonly dailyCents: number;
  /** The reference salary of a day (SJR). */
  readonly referenceCents: number;
  readonly leastAllowance: number;
  /** Gross pay declared for the month; 0 without work. */
  readonly payCents: number;
  /** Days of the month that nothing is paid for: not registered, ill, retired… */
  readonly daysWithout: number;
  /** Days of the right that are left before the month. */
  readonly daysLeft: number;
}

/** Each step, so that the sum can be told. Amounts in cents. */
export interface MonthlyBenefit {
  /** Days of the month that could be paid: without those that nothing is paid for, and no more than are left. */
  readonly openDays: number;
  /** The month's allowance before pay is taken off. */
  readonly wholeCents: number;
  readonly takenOffCents: number;
  /** What pay and allowance together may not exceed: the monthly pay of before. */
  readonly formerPayCents: number;
  /** Whether that limit, and not what pay takes off, decides the days. */
  readonly isCapped: boolean;
  readonly payableDays: number;
  /** Open days that are not paid now, and not lost. */
  readonly postponedDays: number;
  readonly grossCents: number;
  readonly withheld: Withholdings;
  readonly netCents: number;
}

/** The month's benefit: days first, then money, as the insurance pays it. */
export function reckonMonth(facts: BenefitFacts): MonthlyBenefit {
  const { month, dailyCents, referenceCents, payCents } = facts;
  const openDays = Math.min(paidDaysOf(month, facts.daysWithout), facts.daysLeft);
  const wholeCents = dailyCents * openDays;
  const takenOffCents = thousandths(payCents, SHARES.payTakenOff);
  const formerPayCents = Math.floor((referenceCents * MEAN_MONTH_DAYS + 50) / 100);
  const afterPay = clamp(Math.ceil((wholeCents - takenOffCents) / dailyCents), openDays);
  const underLimit =
    payCents === 0
      ? openDays
      : clamp(Math.floor((formerPayCents - payCents) / dailyCents), openDays);
  const payableDays = Math.min(afterPay, underLimit);
  const grossCents = payableDays * dailyCents;
  const day = withholdingsOf(dailyCents, referenceCents, facts.leastAllowance);
  const withheld = {
    pension: day.pension * payableDays,
    csg: day.csg * payableDays,
    crds: day.crds * payableDays,
  };
  return {
    openDays,
    wholeCents,
    takenOffCents,
    formerPayCents,
    isCapped: underLimit < afterPay,
    payableDays,
    postponedDays: openDays - payableDays,
    grossCents,
    withheld,
    netCents: grossCents - withheld.pension - withheld.csg - withheld.crds,
  };
}

const clamp = (days: number, most: number): number => Math.min(Math.max(0, days), most);

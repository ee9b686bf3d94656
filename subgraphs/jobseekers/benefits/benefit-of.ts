import { lastDayOf } from '#kernel/calendar/months.ts';
import type { BenefitFactsRow } from '../repository/benefit-facts.ts';
import type { BenefitGap } from '../schema.generated.ts';
import type { DeclarationRow } from '../tables.ts';
import { toCents } from './cents.ts';
import { constantsOn } from './constants.ts';
import { daysWithoutBenefit } from './days-without.ts';
import { type BenefitFacts, type MonthlyBenefit, reckonMonth } from './monthly-benefit.ts';

/** What can be told of a month's benefit. */
export type ReckonedBenefit =
  | { readonly facts: BenefitFacts; readonly benefit: MonthlyBenefit; readonly gap: null }
  | { readonly facts: null; readonly benefit: null; readonly gap: BenefitGap };

/** The benefit of a declared month, or why it is not known. Of months before the file the days that were left then are not known: no more than the right lasts. */
export function benefitOf(declared: DeclarationRow, row: BenefitFactsRow): ReckonedBenefit {
  const { month, grossPayEur, hasWorked } = declared;
  const { right, registeredOn, endedOn } = row;
  if (!declared.isInForce) return unknown('NOT_IN_FORCE');
  if (registeredOn === null) return unknown('NOT_REGISTERED');
  if (right === null) return unknown('NO_ENTITLEMENT');
  if (right.allowance !== 'ARE') return unknown('OTHER_ALLOWANCE');
  if (hasWorked !== false && grossPayEur === null) return unknown('PAY_UNKNOWN');
  const constants = constantsOn(month);
  if (constants === null) return unknown('CONSTANTS_UNKNOWN');
  const facts: BenefitFacts = {
    month,
    dailyCents: right.dailyCents,
    referenceCents: right.referenceCents,
    leastAllowance: constants.leastAllowance,
    payCents: toCents(grossPayEur ?? 0),
    daysWithout: daysWithoutBenefit(declared, { openedOn: right.openedOn, registeredOn, endedOn }),
    daysLeft: lastDayOf(month) > right.asOf ? right.daysLeft : right.durationDays,
  };
  return { facts, benefit: reckonMonth(facts), gap: null };
}

const unknown = (gap: BenefitGap): ReckonedBenefit => ({ facts: null, benefit: null, gap });

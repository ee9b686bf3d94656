import { inWords } from './cents.ts';
import { SHARES } from './constants.ts';
import type { BenefitFacts, MonthlyBenefit } from './monthly-benefit.ts';

export interface BenefitStep {
  readonly french: string;
  readonly english: string;
  readonly arithmetic: string;
}

const step = (french: string, english: string, arithmetic: string): BenefitStep => ({
  french,
  english,
  arithmetic,
});

/** The sum as a person can follow it, in the order in which it is made. */
export function stepsOf(facts: BenefitFacts, benefit: MonthlyBenefit): BenefitStep[] {
  const { dailyCents, payCents, daysWithout } = facts;
  const { openDays, withheld } = benefit;
  const day = inWords(dailyCents);
  const withholdings: [string, string, number][] = [
    ['Retraite complémentaire', 'Complementary pension', withheld.pension],
    ['CSG', 'General social contribution (CSG)', withheld.csg],
    ['CRDS', 'Contribution to the social debt (CRDS)', withheld.crds],
  ];
  return [
    step(
      'Jours indemnisables du mois',
      'Days of the month that can be paid',
      daysWithout === 0 ? `${openDays}` : `${openDays} (${daysWithout} sans indemnisation)`,
    ),
    step(
      'Allocation du mois sans activité',
      'The month’s allowance without work',
      `${openDays} × ${day} = ${inWords(benefit.wholeCents)}`,
    ),
    ...(payCents === 0 ? [] : stepsOfPay(facts, benefit)),
    step(
      'Allocation brute',
      'Gross allowance',
      `${benefit.payableDays} × ${day} = ${inWords(benefit.grossCents)}`,
    ),
    ...withholdings.flatMap(([french, english, cents]) =>
      cents === 0 ? [] : [step(french, english, `− ${inWords(cents)}`)],
    ),
    step('Allocation nette', 'Net allowance', inWords(benefit.netCents)),
  ];
}

function stepsOfPay(
  { dailyCents, payCents }: BenefitFacts,
  benefit: MonthlyBenefit,
): BenefitStep[] {
  const { wholeCents, takenOffCents, formerPayCents, payableDays, postponedDays } = benefit;
  const day = inWords(dailyCents);
  const decided = benefit.isCapped
    ? step(
        'Jours payés, sans dépasser l’ancien salaire',
        'Days paid, within the pay of before',
        `(${inWords(formerPayCents)} − ${inWords(payCents)}) ÷ ${day} = ${payableDays} au plus`,
      )
    : step(
        'Jours payés, arrondis au jour supérieur',
        'Days paid, rounded up to a day',
        `(${inWords(wholeCents)} − ${inWords(takenOffCents)}) ÷ ${day} = ${payableDays}`,
      );
  return [
    step(
      'Part du salaire déduite',
      'Part of the pay that is taken off',
      `${SHARES.payTakenOff / 10} % × ${inWords(payCents)} = ${inWords(takenOffCents)}`,
    ),
    decided,
    step(
      'Jours reportés',
      'Days postponed, not lost',
      `${benefit.openDays} − ${payableDays} = ${postponedDays}`,
    ),
  ];
}

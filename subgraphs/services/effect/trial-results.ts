import { estimateEffect, type Stratum } from './estimate.ts';
import type { TrialRow, TrialStratumRow } from './tables.ts';
import { type ToldEffect, toldEffect } from './told-effect.ts';

export interface ArmResult {
  readonly arm: string;
  readonly effect: ToldEffect;
}

/** What each arm of a trial changed against the first one, within strata, as people were drawn: whether they then used the service or not. */
export function trialResults(
  { arms }: TrialRow,
  outcomes: readonly TrialStratumRow[],
): ArmResult[] {
  const [control, ...others] = arms;
  return outcomes.length === 0
    ? []
    : others.map((arm) => ({
        arm,
        effect: toldEffect(estimateEffect(strataOf(outcomes, arm, control ?? '')), true),
      }));
}

function strataOf(outcomes: readonly TrialStratumRow[], arm: string, control: string): Stratum[] {
  const strata = new Map<string, Record<keyof Stratum, number>>();
  for (const row of outcomes.filter((one) => one.arm === arm || one.arm === control)) {
    const { registrationMonth, occupationCode, territoryCode, category, ageBand } = row;
    const key = JSON.stringify([
      registrationMonth,
      occupationCode,
      territoryCode,
      category,
      ageBand,
    ]);
    const stratum = strata.get(key) ?? {
      treated: 0,
      treatedReturned: 0,
      compared: 0,
      comparedReturned: 0,
    };
    const isTreated = row.arm === arm;
    stratum[isTreated ? 'treated' : 'compared'] += row.persons;
    stratum[isTreated ? 'treatedReturned' : 'comparedReturned'] += row.returned;
    strata.set(key, stratum);
  }
  return [...strata.values()];
}

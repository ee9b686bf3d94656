import { type IdentityFraud, identityFraudOf } from '../faults/planted-identity.ts';
import { accountNumber } from '../identity/person-numbers.ts';
import { hoursIn } from '../model/spell.ts';
import { plantedWorkFault, type WorkFault } from '../sources/declarations.ts';
import { STATED_MONTHS } from '../sources/missions.ts';
import { packedMonth } from '../time/date-text.ts';
import type { World } from '../world.ts';

/** One invented fraud. The files do not tell it: what checks find is measured against it. */
export interface PlantedFraud {
  readonly fraud: IdentityFraud | WorkFault;
  /** The PEAM id of the person's file. */
  readonly peamId: string;
  /** As `2026-10`; null for what is about no month. */
  readonly month: string | null;
  /** Whether a temp agency stated work of the month, so that a second source can tell. */
  readonly isStated: boolean;
}

/** Every fraud that the generator planted in the files of these persons. */
export function plantedFrauds(world: World): PlantedFraud[] {
  const found: PlantedFraud[] = [];
  const { lastDeclaredMonth: last, sizes } = world;
  for (let index = 0; index < sizes.jobseekers; index += 1) {
    const person = world.persons.at(index);
    const peamId = accountNumber(world.seed, index);
    const fraud = identityFraudOf(index);
    if (fraud !== null) found.push({ fraud, peamId, month: null, isStated: false });
    for (let month = last - sizes.declarationMonths + 1; month <= last; month += 1) {
      const fault = plantedWorkFault(world, person, month);
      if (fault === null) continue;
      const isStated =
        month > last - STATED_MONTHS &&
        world.spells.of(person).some((spell) => spell.agency !== null && hoursIn(spell, month) > 0);
      found.push({ fraud: fault, peamId, month: monthText(month), isStated });
    }
  }
  return found;
}

const monthText = (month: number): string => {
  const packed = packedMonth(month);
  return `${packed.slice(0, 4)}-${packed.slice(4)}`;
};

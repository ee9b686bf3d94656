import { type ContactFraud, contactFraudOf } from '../faults/planted-contacts.ts';
import { type IdentityFraud, identityFraudOf } from '../faults/planted-identity.ts';
import { accountNumber } from '../identity/person-numbers.ts';
import { createOffers } from '../model/offer.ts';
import { hoursIn } from '../model/spell.ts';
import { plantedWorkFault, type WorkFault } from '../sources/declarations.ts';
import { STATED_MONTHS } from '../sources/missions.ts';
import { packedMonth } from '../time/date-text.ts';
import type { World } from '../world.ts';

/** One invented fraud. The files do not tell it: what checks find is measured against it. */
export interface PlantedFraud {
  readonly fraud: IdentityFraud | WorkFault | ContactFraud;
  /** The PEAM id of the person's file, or the identifier of the offer. */
  readonly subject: string;
  /** As `2026-10`; null for what is about no month. */
  readonly month: string | null;
  /** Whether a temp agency stated work of the month, so that a second source can tell. */
  readonly isStated: boolean;
}

/** Every fraud that the generator planted in the files of these persons, and in the offers. */
export function plantedFrauds(world: World): PlantedFraud[] {
  const found: PlantedFraud[] = [...plantedScams(world)];
  const { lastDeclaredMonth: last, sizes } = world;
  for (let index = 0; index < sizes.jobseekers; index += 1) {
    const person = world.persons.at(index);
    const subject = accountNumber(world.seed, index);
    const fraud = identityFraudOf(index);
    if (fraud !== null) found.push({ fraud, subject, month: null, isStated: false });
    for (let month = last - sizes.declarationMonths + 1; month <= last; month += 1) {
      const fault = plantedWorkFault(world, person, month);
      if (fault === null) continue;
      const isStated =
        month > last - STATED_MONTHS &&
        world.spells.of(person).some((spell) => spell.agency !== null && hoursIn(spell, month) > 0);
      found.push({ fraud: fault, subject, month: monthText(month), isStated });
    }
  }
  return found;
}

const monthText = (month: number): string => {
  const packed = packedMonth(month);
  return `${packed.slice(0, 4)}-${packed.slice(4)}`;
};

/** A partner's copy of a scam is a scam. */
function* plantedScams(world: World): Generator<PlantedFraud> {
  const offers = createOffers(world);
  for (let index = 0; index < offers.count; index += 1) {
    const { id, copyOf } = offers.at(index);
    const fraud = contactFraudOf(copyOf ?? index);
    if (fraud !== null) yield { fraud, subject: id, month: null, isStated: false };
  }
}

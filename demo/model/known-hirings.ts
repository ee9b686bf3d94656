import type { World } from '../world.ts';
import { TEMP_AGENCY_NAF } from './activity.ts';
import type { Establishment } from './directory.ts';
import type { Hiring } from './hiring.ts';
import type { Regime } from './hiring-plan.ts';
import type { Person } from './person.ts';
import type { Spell } from './spell.ts';
import { regimeOf } from './spell-rates.ts';

const KEY_PER_SPELL = 64;

/** The hirings of known jobseekers whose first day falls from `firstDay` to `lastDay`. */
export function* knownHirings(
  world: World,
  regime: Regime,
  firstDay: number,
  lastDay: number,
): Generator<Hiring> {
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    const person = world.persons.at(index);
    if (person.rhythm === 'none' && person.leavingReason !== 1) {
      continue;
    }
    for (const spell of world.spells.of(person)) {
      const isOfRegime =
        regimeOf(spell.agency === null && spell.establishment.activity.isAgricultural) === regime;
      if (isOfRegime && spell.firstDay >= firstDay && spell.firstDay <= lastDay) {
        yield toHiring(world, person, spell);
      }
    }
  }
}

/** For temporary work the agency is the employer, wherever the mission is. */
export function employerOf(world: World, spell: Spell): Establishment {
  return spell.agency === null ? spell.establishment : agencyAt(world, spell.agency);
}

export function agencyAt(world: World, agency: number): Establishment {
  const activity = world.activities.find((candidate) => candidate.naf === TEMP_AGENCY_NAF);
  if (activity === undefined) {
    throw new RangeError('the model has no temporary-work agencies');
  }
  return world.directory.nthOf(activity, agency);
}

function toHiring(world: World, person: Person, spell: Spell): Hiring {
  return {
    day: spell.firstDay,
    declaredDay: spell.firstDay - (person.index % 9),
    endDay: spell.endDay,
    kind: spell.kind,
    establishment: employerOf(world, spell),
    workplace: spell.establishment.place,
    occupation: spell.occupation,
    weeklyHours: spell.weeklyHours,
    ageBand: world.persons.ageBandOn(person, spell.firstDay),
    person: spell.isNamed ? person.index : -1,
    key: -1 - (person.index * KEY_PER_SPELL + spell.number),
  };
}

import { monthOf } from '../time/calendar.ts';
import type { Regime } from './hiring-plan.ts';
import type { Persons } from './person.ts';
import type { Spells } from './spell.ts';

/** How many hirings known jobseekers make: the rest of a month's hirings are of people nobody knows. */
export type SpellRates = {
  readonly total: number;
  in(month: number, regime: Regime): number;
};

const SAMPLE = 2500;

/** Exact up to a few thousand persons, an estimate from every n-th person above. */
export function measureSpells(spells: Spells, persons: Persons, personCount: number): SpellRates {
  const step = Math.max(1, Math.floor(personCount / SAMPLE));
  const counts = new Map<string, number>();
  let seen = 0;
  let found = 0;
  for (let index = 0; index < personCount; index += step) {
    seen += 1;
    for (const spell of spells.of(persons.at(index))) {
      const isFarm = spell.agency === null && spell.establishment.activity.isAgricultural;
      const key = `${regimeOf(isFarm)}${monthOf(spell.firstDay)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      found += 1;
    }
  }
  const times = personCount / seen;
  return {
    total: found * times,
    in: (month, regime) => (counts.get(`${regime}${month}`) ?? 0) * times,
  };
}

export function regimeOf(isAgricultural: boolean): Regime {
  return isAgricultural ? 'msa' : 'urssaf';
}

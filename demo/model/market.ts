import { monthOf } from '../time/calendar.ts';
import type { World } from '../world.ts';
import { TEMP_AGENCY_NAF } from './activity.ts';
import { createOffers } from './offer.ts';

/** Figures of the labour market, by occupation and basin (their indices). */
export type Market = {
  jobseekersOf(occupation: number, basin: number): number;
  offersOf(occupation: number, basin: number): number;
  /** Expected hirings of the last twelve months, temporary work excluded. */
  hiringsOf(occupation: number, basin: number): number;
  /** Of those, what is above an ordinary month. */
  seasonalHiringsOf(occupation: number, basin: number): number;
  /** January to December. */
  monthlyHiringsOf(occupation: number): readonly number[];
};

const MONTHS = 12;
const known = new WeakMap<World, Market>();

/** Counts the people and the offers that the other files write, one by one, and adds up the hirings expected. */
export function marketOf(world: World): Market {
  const market = known.get(world) ?? measure(world);
  known.set(world, market);
  return market;
}

function measure(world: World): Market {
  const basinCount = world.places.basins.length;
  const cells = world.occupations.length * basinCount;
  const jobseekers = new Float64Array(cells);
  const offers = new Float64Array(cells);
  const hirings = new Float64Array(cells * MONTHS);
  const at = (occupation: number, basin: number) => occupation * basinCount + basin;

  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    const person = world.persons.at(index);
    if (person.leftDay === null) {
      add(jobseekers, at(person.occupation.index, person.place.basin.index), 1);
    }
  }
  const open = createOffers(world);
  for (let index = 0; index < open.count; index += 1) {
    const offer = open.at(index);
    add(offers, at(offer.occupation.index, offer.place.basin.index), 1);
  }
  addHirings(world, hirings, at);

  const monthsOf = (occupation: number, basin: number) => {
    const start = at(occupation, basin) * MONTHS;
    return hirings.subarray(start, start + MONTHS);
  };
  const yearly = world.occupations.map(({ index }) =>
    Array.from({ length: MONTHS }, (_, month) =>
      sum(world.places.basins.map((basin) => monthsOf(index, basin.index)[month] ?? 0)),
    ),
  );
  return {
    jobseekersOf: (occupation, basin) => jobseekers[at(occupation, basin)] ?? 0,
    offersOf: (occupation, basin) => offers[at(occupation, basin)] ?? 0,
    hiringsOf: (occupation, basin) => sum(monthsOf(occupation, basin)),
    seasonalHiringsOf: (occupation, basin) => {
      const months = [...monthsOf(occupation, basin)].sort((left, right) => left - right);
      const ordinary = ((months[5] ?? 0) + (months[6] ?? 0)) / 2;
      return sum(months.map((value) => Math.max(0, value - 1.25 * ordinary)));
    },
    monthlyHiringsOf: (occupation) => yearly[occupation] ?? [],
  };
}

function addHirings(
  world: World,
  hirings: Float64Array,
  at: (occupation: number, basin: number) => number,
): void {
  const last = monthOf(world.asOfDay);
  for (const activity of world.activities) {
    if (activity.naf === TEMP_AGENCY_NAF) {
      continue;
    }
    for (const zone of world.places.zones) {
      for (let month = last - MONTHS + 1; month <= last; month += 1) {
        const expected = world.plan.expectedOf(activity, zone, month);
        activity.occupations.forEach((occupation, position) => {
          const cell = at(occupation.index, zone.basin.index) * MONTHS + (month % MONTHS);
          add(hirings, cell, expected * (activity.occupationShares[position] ?? 0));
        });
      }
    }
  }
}

function add(values: Float64Array, index: number, value: number): void {
  values[index] = (values[index] ?? 0) + value;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) {
    total += value;
  }
  return total;
}

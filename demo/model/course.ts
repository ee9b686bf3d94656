import { type Address, addressAt } from '../identity/address.ts';
import type { Place } from '../places/place.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { Weights } from '../random/weights.ts';
import type { World } from '../world.ts';
import { TRAINING_NAF } from './activity.ts';
import type { Establishment } from './directory.ts';
import type { Occupation } from './occupation.ts';
import { demandOf } from './supply.ts';

export type Session = {
  readonly number: string;
  readonly firstDay: number;
  readonly lastDay: number;
};

export type Action = {
  readonly number: string;
  readonly place: Place;
  readonly address: Address;
  readonly hoursInCentre: number;
  readonly hoursInCompany: number;
  /** 0 on site, 1 mixed, 2 remote. */
  readonly teaching: 0 | 1 | 2;
  readonly funder: number;
  readonly hasFreeEntry: boolean;
  readonly sessions: readonly Session[];
};

export type Course = {
  readonly index: number;
  readonly number: string;
  readonly occupation: Occupation;
  /** Another occupation of the same professional domain, or null. */
  readonly secondOccupation: Occupation | null;
  readonly provider: Establishment;
  readonly isCertifying: boolean;
  readonly level: number;
  readonly actions: readonly Action[];
};

export type Courses = { readonly count: number; at(index: number): Course };

const SESSIONS_PER_COURSE = 4;
/** Financers most seen: Region, employment service, employment ministry, the beneficiary. */
const FUNDERS = [2, 2, 4, 4, 11, 10] as const;
/** How four sessions are shared out between actions. */
const SPLITS: readonly (readonly number[])[] = [[4], [2, 2], [3, 1]];

/** Courses lead to the occupations that are hired in, the hard ones first. */
export function createCourses(world: World): Courses {
  const { seed, occupations, activities, directory, places } = world;
  const demand = demandOf(occupations, activities);
  const wanted = new Weights(
    occupations.map(
      (occupation) => Math.sqrt(demand[occupation.index] ?? 0) * occupation.difficulty,
    ),
  );
  const providers = activities.find((activity) => activity.naf === TRAINING_NAF);
  const draws = new Draws();

  function course(index: number): Course {
    draws.reseed(seed, STREAM.training, index);
    const occupation = occupations[wanted.at(draws.next())];
    if (providers === undefined || occupation === undefined) {
      throw new RangeError('the model has no training providers');
    }
    const related = occupations.filter(
      (other) => other !== occupation && other.rome.slice(0, 3) === occupation.rome.slice(0, 3),
    );
    const provider = directory.nthOf(
      providers,
      Math.floor(directory.countOf(providers) * draws.next() ** 2),
    );
    const number = `44_${String(100_000 + index)}`;
    let sessionNumber = 0;
    const actions = draws.pick(SPLITS).map((sessionCount, rank): Action => {
      const place =
        rank === 0
          ? provider.place
          : (places.list[draws.below(places.list.length)] ?? provider.place);
      const hours = draws.pick([35, 70, 140, 210, 400, 600, 910]);
      const sessions = Array.from({ length: sessionCount }, () => {
        sessionNumber += 1;
        const firstDay = world.asOfDay - 90 + draws.below(390);
        return {
          number: `${number}_S${sessionNumber}`,
          firstDay,
          lastDay: firstDay + Math.ceil(hours / 5),
        };
      });
      return {
        number: `${number}_A${rank + 1}`,
        place,
        address: addressAt(seed, STREAM.training, index * 4 + rank, place),
        hoursInCentre: hours,
        hoursInCompany: draws.chance(0.5) ? Math.round(hours * 0.4) : 0,
        teaching: draws.chance(0.8) ? 0 : draws.chance(0.6) ? 1 : 2,
        funder: draws.pick(FUNDERS),
        hasFreeEntry: draws.chance(0.2),
        sessions,
      };
    });
    return {
      index,
      number,
      occupation,
      secondOccupation: related[0] ?? null,
      provider,
      isCertifying: draws.chance(0.6),
      level: Math.min(7, Math.max(3, Math.round(occupation.hourlyPay / 4))),
      actions,
    };
  }

  return { count: Math.ceil(world.sizes.trainingSessions / SESSIONS_PER_COURSE), at: course };
}

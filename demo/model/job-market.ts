import type { Places, Zone } from '../places/place.ts';
import type { Draws } from '../random/draws.ts';
import { Weights } from '../random/weights.ts';
import { type Activity, TEMP_AGENCY_NAF } from './activity.ts';
import type { ContractMixName } from './contract.ts';
import type { Directory, Establishment } from './directory.ts';
import type { Occupation } from './occupation.ts';
import type { Person } from './person.ts';
import { seasonFactor } from './season.ts';

type Job = {
  readonly occupation: Occupation;
  readonly establishment: Establishment;
  readonly agency: number | null;
  readonly contracts: ContractMixName;
};

/** Finds a job for a person: an occupation sought, an employer who hires in it, near home, when its season allows. */
export type JobMarket = { jobFor(person: Person, month: number, draws: Draws): Job | null };

export const STATEMENT_AGENCIES = 8;
const NEAR_HOME = 0.86;
/** A month as good as this always gives the job. */
const FULL_SEASON = 1.8;

export function createJobMarket(options: {
  readonly places: Places;
  readonly activities: readonly Activity[];
  readonly occupations: readonly Occupation[];
  readonly directory: Directory;
}): JobMarket {
  const { places, activities, directory } = options;
  const employers = options.occupations.map((occupation) => toEmployers(occupation, activities));
  const zonesOf = places.basins.map((basin) => places.zones.filter((zone) => zone.basin === basin));
  const byPopulation = new Weights(places.list.map((place) => place.population));

  return {
    jobFor: (person, month, draws) => {
      const second = person.secondOccupation;
      const occupation = second !== null && draws.chance(0.25) ? second : person.occupation;
      const { all, direct } = employers[occupation.index] ?? { all: null, direct: null };
      const first = all?.pick(draws);
      const isTemporary = first?.naf === TEMP_AGENCY_NAF;
      const activity = isTemporary ? direct?.pick(draws) : first;
      const agency = isTemporary ? draws.below(STATEMENT_AGENCIES) : null;
      const elsewhere = places.list[byPopulation.at(draws.next())] ?? person.place;
      const { basin } = draws.chance(NEAR_HOME) ? person.place : elsewhere;
      const zoneDraw = draws.next();
      const rank = draws.next();
      const patience = draws.next() * FULL_SEASON;
      if (activity === undefined) {
        return null;
      }
      const zone = pickZone(directory, activity, zonesOf[basin.index] ?? [], month, zoneDraw);
      const establishment = zone && directory.pickIn(activity, zone, rank);
      if (!zone || !establishment) {
        return null;
      }
      if (seasonFactor(activity.season, zone.isCoastal, month) < patience) {
        return null;
      }
      return {
        occupation,
        establishment,
        agency,
        contracts: isTemporary ? 'temp' : activity.contracts,
      };
    },
  };
}

function pickZone(
  directory: Directory,
  activity: Activity,
  zones: readonly Zone[],
  month: number,
  uniform: number,
): Zone | null {
  if (zones.length === 1) {
    return zones[0] ?? null;
  }
  const weigh = (zone: Zone) =>
    directory.countIn(activity, zone) * seasonFactor(activity.season, zone.isCoastal, month);
  let total = 0;
  for (const zone of zones) {
    total += weigh(zone);
  }
  let wanted = uniform * total;
  for (const zone of zones) {
    const weight = weigh(zone);
    if (weight > 0 && wanted < weight) {
      return zone;
    }
    wanted -= weight;
  }
  return null;
}

type Choice = { pick(draws: Draws): Activity | undefined };

function toEmployers(occupation: Occupation, activities: readonly Activity[]) {
  const hiring = activities.filter((activity) => activity.occupations.includes(occupation));
  return {
    all: toChoice(occupation, hiring),
    direct: toChoice(
      occupation,
      hiring.filter((activity) => activity.naf !== TEMP_AGENCY_NAF),
    ),
  };
}

function toChoice(occupation: Occupation, activities: readonly Activity[]): Choice {
  const weights = new Weights(
    activities.map(
      (activity) =>
        activity.share *
        activity.hiringRate *
        (activity.occupationShares[activity.occupations.indexOf(occupation)] ?? 0),
    ),
  );
  return { pick: (draws) => activities[weights.at(draws.next())] };
}

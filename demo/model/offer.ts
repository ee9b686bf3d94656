import { recruiterOf } from '../faults/planted-contacts.ts';
import type { Place } from '../places/place.ts';
import { Draws, hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { Weights } from '../random/weights.ts';
import type { World } from '../world.ts';
import { TEMP_AGENCY_NAF } from './activity.ts';
import type { Establishment } from './directory.ts';
import { occupationIn } from './main-occupation.ts';
import type { Occupation } from './occupation.ts';

export type OfferContract = 'CDI' | 'CDD' | 'MIS' | 'SAI';

export type Offer = {
  readonly index: number;
  readonly id: string;
  /** Minutes since 1970-01-01 00:00 UTC. */
  readonly createdMinute: number;
  readonly establishment: Establishment;
  readonly place: Place;
  readonly occupation: Occupation;
  readonly contract: OfferContract;
  /** D beginners accepted, S experience wished, E experience demanded. */
  readonly experience: 'D' | 'S' | 'E';
  readonly isApprenticeship: boolean;
  /** 0 to 9, as offers number it. */
  readonly qualification: number;
  readonly positions: number;
  /** The offer that a partner publishes again under another identifier; null for an original. */
  readonly copyOf: number | null;
};

export type Offers = { readonly count: number; at(index: number): Offer };

const OLDEST_DAYS = 75;
const MINUTES_PER_DAY = 1440;
/** One offer in 33 is a copy of one of the 24 before it. */
const COPY_EVERY = 33;
const COPY_REACH = 24;
/** Agencies publish fewer offers than they hire. */
const AGENCY_FACTOR = 0.35;
const ID_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

/** Open offers, the newest first; they come from those who hire, mostly in what is hard to fill. */
export function createOffers(world: World): Offers {
  const { seed, sizes, lastMonth, places, plan, directory } = world;
  const cells = world.activities.flatMap((activity) =>
    places.zones.map((zone) => ({ activity, zone })),
  );
  const table = new Weights(
    cells.map(({ activity, zone }) => {
      const hirings =
        plan.expectedOf(activity, zone, lastMonth) + plan.expectedOf(activity, zone, lastMonth + 1);
      return hirings * (activity.naf === TEMP_AGENCY_NAF ? AGENCY_FACTOR : 1);
    }),
  );
  const draws = new Draws();
  const agency = world.activities.find(({ naf }) => naf === TEMP_AGENCY_NAF);

  function employerAndOccupation() {
    for (let attempt = 0; ; attempt += 1) {
      const cell = cells[table.at(draws.next())];
      const establishment = cell && directory.pickIn(cell.activity, cell.zone, draws.next());
      if (!cell || !establishment) {
        throw new RangeError('offers are planned where nobody hires');
      }
      const occupation = occupationIn(establishment, draws);
      if (attempt === 4 || draws.next() < 0.3 + 0.7 * occupation.difficulty) {
        const isAgency = cell.activity.naf === TEMP_AGENCY_NAF;
        const place = isAgency
          ? places.list[draws.between(cell.zone.from, cell.zone.end - 1)]
          : establishment.place;
        return { establishment, occupation, place: place ?? establishment.place };
      }
    }
  }

  function original(index: number): Offer {
    draws.reseed(seed, STREAM.offer, index);
    const { establishment: hiring, occupation, place } = employerAndOccupation();
    const recruiter = recruiterOf(index);
    const establishment =
      recruiter === null || agency === undefined
        ? hiring
        : directory.nthOf(agency, recruiter % directory.countOf(agency));
    const experience = draws.next();
    return {
      index,
      id: offerId(index),
      createdMinute: createdMinute(world, index / sizes.offers, draws),
      establishment,
      place,
      occupation,
      contract: contractOf(establishment, draws.next()),
      experience: experience < 0.55 ? 'D' : experience < 0.75 ? 'S' : 'E',
      isApprenticeship: draws.chance(0.04),
      qualification: qualificationOf(occupation, draws),
      positions: draws.chance(0.85) ? 1 : draws.between(2, 10),
      copyOf: null,
    };
  }

  return {
    count: sizes.offers,
    at: (index) => {
      if (index % COPY_EVERY !== COPY_EVERY - 1) {
        return original(index);
      }
      const source = original(index - 1 - (hash(seed, STREAM.offer, index, 1) % COPY_REACH));
      return {
        ...source,
        index,
        id: offerId(index),
        createdMinute: source.createdMinute + (index % 2) * MINUTES_PER_DAY,
        copyOf: source.index,
      };
    },
  };
}

function createdMinute(world: World, age: number, draws: Draws): number {
  const day = world.asOfDay - 1 - Math.floor(OLDEST_DAYS * age ** 1.6);
  return day * MINUTES_PER_DAY + draws.between(5 * 60, 19 * 60);
}

function contractOf(establishment: Establishment, uniform: number): OfferContract {
  const { contracts, naf } = establishment.activity;
  if (naf === TEMP_AGENCY_NAF) {
    return uniform < 0.9 ? 'MIS' : 'CDI';
  }
  if (contracts === 'seasonal') {
    return uniform < 0.8 ? 'SAI' : uniform < 0.95 ? 'CDD' : 'CDI';
  }
  const permanent = contracts === 'permanent' ? 0.72 : contracts === 'mixed' ? 0.5 : 0.35;
  return uniform < permanent ? 'CDI' : 'CDD';
}

/** 1 labourer to 9 executive, after the usual pay. */
function qualificationOf(occupation: Occupation, draws: Draws): number {
  if (occupation.hourlyPay >= 19) {
    return 9;
  }
  if (occupation.hourlyPay >= 15) {
    return draws.chance(0.5) ? 7 : 8;
  }
  return occupation.hourlyPay >= 13 ? draws.pick([3, 4, 6]) : draws.pick([1, 2, 5, 6]);
}

/** Three digits and four letters, like `204KVRT`; unique for twenty million offers. */
function offerId(index: number): string {
  let rest = (index * 7_368_787 + 1_234_567) % 20 ** 4;
  let letters = '';
  for (let position = 0; position < 4; position += 1) {
    letters = ID_LETTERS[rest % 20] + letters;
    rest = Math.floor(rest / 20);
  }
  return String(201 + Math.floor(index / 20 ** 4)).padStart(3, '0') + letters;
}

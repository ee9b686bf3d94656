import { homeOf, identityFraudOf, registeredAs } from '../faults/planted-identity.ts';
import type { Place, Places } from '../places/place.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { Weights } from '../random/weights.ts';
import type { AgeBand } from './hiring.ts';
import type { Occupation } from './occupation.ts';

/** How often somebody registered works meanwhile. */
type WorkRhythm = 'none' | 'sometimes' | 'often';

export type Person = {
  readonly index: number;
  readonly isWoman: boolean;
  readonly birthDay: number;
  readonly place: Place;
  readonly occupation: Occupation;
  readonly secondOccupation: Occupation | null;
  readonly registeredDay: number;
  /** Null while registered. */
  readonly leftDay: number | null;
  /** The registers' code: 1 back to work, 2 training, 10 struck off, 13 no declaration; null while registered. */
  readonly leavingReason: 1 | 2 | 10 | 13 | null;
  /** Administrative category, 1 to 5. */
  readonly category: number;
  readonly rhythm: WorkRhythm;
};

const DAYS_PER_YEAR = 365.25;
const LONGEST_REGISTRATION_DAYS = 1600;

/** `youthAt(n)` gives people under 26 from a separate numbering that the employment service may not know. */
export type Persons = {
  at(index: number): Person;
  youthAt(index: number): Person;
  ageOn(person: Person, day: number): number;
  ageBandOn(person: Person, day: number): AgeBand;
};

export function createPersons(options: {
  readonly seed: number;
  readonly asOfDay: number;
  readonly places: Places;
  readonly occupations: readonly Occupation[];
  /** Of each occupation, how many seek it. */
  readonly supply: readonly number[];
}): Persons {
  const { seed, asOfDay, places, occupations } = options;
  const homes = new Weights(places.list.map((place) => place.population));
  const sought = new Weights(options.supply);
  const draws = new Draws();

  function draw(index: number, mustBeYoung: boolean): Person {
    draws.reseed(seed, STREAM.person, index);
    const isWoman = draws.chance(0.52);
    const ageYears = mustBeYoung ? 16.2 + draws.next() * 9.5 : ageAt(draws.next(), draws.next());
    const place = places.list[homes.at(draws.next())];
    const occupation = occupations[sought.at(draws.next())];
    const second = occupations[sought.at(draws.next())];
    const sinceDays = Math.min(LONGEST_REGISTRATION_DAYS, Math.floor(draws.waiting(420)));
    const stayDays = 30 + Math.floor(draws.waiting(240));
    const isLeaver = draws.chance(0.4) && stayDays < sinceDays;
    const reason = draws.next();
    const category = draws.next();
    const rhythm = draws.next();
    if (place === undefined || occupation === undefined || second === undefined) {
      throw new RangeError('no place or no occupation to draw from');
    }
    return {
      index,
      isWoman,
      birthDay: asOfDay - Math.floor(ageYears * DAYS_PER_YEAR),
      place,
      occupation,
      secondOccupation: draws.chance(0.45) && second !== occupation ? second : null,
      registeredDay: asOfDay - sinceDays,
      leftDay: isLeaver ? asOfDay - sinceDays + stayDays : null,
      leavingReason: isLeaver ? leavingReasonAt(reason) : null,
      category:
        category < 0.76 ? 1 : category < 0.86 ? 2 : category < 0.9 ? 3 : category < 0.95 ? 4 : 5,
      rhythm: rhythm < 0.3 ? 'none' : rhythm < 0.7 ? 'sometimes' : 'often',
    };
  }

  const ageOn = (person: Person, day: number) =>
    Math.floor((day - person.birthDay) / DAYS_PER_YEAR);
  return {
    at: (index) => asRegistered(index, (other) => draw(other, false)),
    youthAt: (index) => draw(index, true),
    ageOn,
    ageBandOn: (person, day) => {
      const age = ageOn(person, day);
      return age < 26 ? 'under26' : age <= 50 ? 'from26to50' : 'over50';
    },
  };
}

function ageAt(band: number, within: number): number {
  if (band < 0.16) {
    return 18 + within * 8;
  }
  return band < 0.74 ? 26 + within * 25 : 51 + within * 12;
}

function leavingReasonAt(uniform: number): 1 | 2 | 10 | 13 {
  return uniform < 0.5 ? 1 : uniform < 0.6 ? 2 : uniform < 0.65 ? 10 : 13;
}

/** The person as the files have them: somebody's second file has the other one's birth, and a file whose NIR is another's has no work of its own. */
function asRegistered(index: number, drawn: (index: number) => Person): Person {
  const person = drawn(index);
  const { isWoman, birthDay } = drawn(registeredAs(index));
  const { place } = drawn(homeOf(index));
  const registered = { ...person, isWoman, birthDay, place };
  return identityFraudOf(index) === 'second-file-same-nir'
    ? { ...registered, rhythm: 'none', leftDay: null, leavingReason: null }
    : registered;
}

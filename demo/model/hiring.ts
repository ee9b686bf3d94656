import type { Place, Places } from '../places/place.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf, nextWorkingDay } from '../time/calendar.ts';
import { type ContractKind, drawContract } from './contract.ts';
import type { Directory, Establishment } from './directory.ts';
import type { HiringPlan, Regime } from './hiring-plan.ts';
import { occupationIn } from './main-occupation.ts';
import type { Occupation } from './occupation.ts';

export type AgeBand = 'under26' | 'from26to50' | 'over50';

export type Hiring = {
  readonly day: number;
  readonly declaredDay: number;
  /** Null for a permanent contract. */
  readonly endDay: number | null;
  readonly kind: ContractKind;
  readonly establishment: Establishment;
  /** Where the work is done: for temporary work, not where the agency is. */
  readonly workplace: Place;
  readonly occupation: Occupation;
  readonly weeklyHours: number;
  readonly ageBand: AgeBand;
  /** The hired person, when the employment service knows him or her; -1 otherwise. */
  readonly person: number;
  /** A number of this hiring's own, to draw the faults of its line. */
  readonly key: number;
};

const FULL_TIME_HOURS = 35;
const LATEST_AHEAD_DAYS = 8;

/** The hirings of people the employment service does not know; the n-th of a month is a pure function of n. */
export function createAnonymousHirings(options: {
  readonly seed: number;
  readonly places: Places;
  readonly directory: Directory;
  readonly plan: HiringPlan;
}): (regime: Regime, month: number, number: number) => Hiring {
  const { seed, places, directory, plan } = options;
  const draws = new Draws();
  return (regime, month, number) => {
    draws.reseed(seed, regime === 'msa' ? STREAM.msaHiring : STREAM.hiring, month, number);
    const { activity, zone } = plan.cellAt(month, regime, draws.next());
    const establishment = directory.pickIn(activity, zone, draws.next());
    if (establishment === null) {
      throw new RangeError(`hirings are planned where nobody hires: ${activity.naf}`);
    }
    const contract = drawContract(activity.contracts, draws);
    const day = dayIn(month, draws);
    const workplace =
      contract.kind === 3
        ? places.list[draws.between(zone.from, zone.end - 1)]
        : establishment.place;
    return {
      day,
      declaredDay: day - draws.below(LATEST_AHEAD_DAYS + 1),
      endDay: contract.lengthDays === null ? null : day + contract.lengthDays,
      kind: contract.kind,
      establishment,
      workplace: workplace ?? establishment.place,
      occupation: occupationIn(establishment, draws),
      weeklyHours: draws.chance(0.72) ? FULL_TIME_HOURS : draws.between(8, 32),
      ageBand: ageBandAt(draws.next()),
      person: -1,
      key: number,
    };
  };
}

function dayIn(month: number, draws: Draws): number {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const day = draws.chance(0.22) ? first : draws.between(first, last);
  return Math.min(last, draws.chance(0.9) ? nextWorkingDay(day) : day);
}

function ageBandAt(uniform: number): AgeBand {
  return uniform < 0.37 ? 'under26' : uniform < 0.88 ? 'from26to50' : 'over50';
}

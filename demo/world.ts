import { type Activity, loadActivities } from './model/activity.ts';
import { createDirectory, type Directory } from './model/directory.ts';
import { createAnonymousHirings, type Hiring } from './model/hiring.ts';
import { createHiringPlan, type HiringPlan, type Regime } from './model/hiring-plan.ts';
import { createJobMarket } from './model/job-market.ts';
import { loadOccupations, type Occupation } from './model/occupation.ts';
import { createPersons, type Persons } from './model/person.ts';
import { createSpells, type Spells } from './model/spell.ts';
import { measureSpells } from './model/spell-rates.ts';
import { supplyOf } from './model/supply.ts';
import { loadPlaces } from './places/load-places.ts';
import type { Places } from './places/place.ts';
import type { ProfileName, Sizes } from './profiles.ts';
import { firstDayOf, monthOf, parseDay } from './time/calendar.ts';

/** Everything the files are drawn from. Small whatever the profile: records are functions of their number. */
export type World = {
  readonly seed: number;
  readonly profile: ProfileName;
  readonly sizes: Sizes;
  readonly asOfDay: number;
  /** The month of `asOfDay`. */
  readonly lastMonth: number;
  /** The last month for which jobseekers and agencies have declared (they may until the 15th of the next). */
  readonly lastDeclaredMonth: number;
  readonly places: Places;
  readonly occupations: readonly Occupation[];
  readonly activities: readonly Activity[];
  readonly directory: Directory;
  readonly plan: HiringPlan;
  readonly persons: Persons;
  readonly spells: Spells;
  readonly hiringAt: (regime: Regime, month: number, number: number) => Hiring;
  /** Hirings of people the employment service does not know, in a whole month. */
  readonly anonymousIn: (month: number, regime: Regime) => number;
};

/** Known jobseekers' work is drawn over this many months. */
const SPELL_MONTHS = 24;
/** Of all the hirings of these months, those that name a jobseeker. */
const NAMED_SHARE = 0.2;
const MOST_PERSONAL = 0.9;

export function createWorld(options: {
  readonly profile: ProfileName;
  readonly sizes: Sizes;
  readonly seed: number;
  readonly asOf: string;
}): World {
  const { seed, sizes } = options;
  const asOfDay = parseDay(options.asOf);
  const lastMonth = monthOf(asOfDay);
  const places = loadPlaces(sizes.scope);
  const occupations = loadOccupations();
  const activities = loadActivities(occupations);
  const directory = createDirectory(sizes.establishments, places, activities);
  const firstMonth = lastMonth - sizes.hiringMonths + 1;
  const plan = createHiringPlan({
    declarations: sizes.declarations,
    firstMonth,
    lastMonth,
    places,
    activities,
    directory,
  });
  const supply = supplyOf(occupations, activities);
  const persons = createPersons({ seed, asOfDay, places, occupations, supply });
  const market = createJobMarket({ places, activities, occupations, directory });
  const spellsFrom = Math.max(firstMonth, lastMonth - SPELL_MONTHS + 1);
  const spellOptions = { seed, asOfDay, market, firstDay: firstDayOf(spellsFrom) };
  const rates = measureSpells(
    createSpells({ ...spellOptions, namedShare: 1 }),
    persons,
    sizes.jobseekers,
  );

  let expected = 0;
  for (let month = spellsFrom; month <= lastMonth; month += 1) {
    expected += plan.expectedIn(month, 'urssaf') + plan.expectedIn(month, 'msa');
  }
  const namedShare = Math.min(1, (NAMED_SHARE * expected) / Math.max(1, rates.total));
  return {
    seed,
    profile: options.profile,
    sizes,
    asOfDay,
    lastMonth,
    lastDeclaredMonth: asOfDay >= firstDayOf(lastMonth) + 14 ? lastMonth - 1 : lastMonth - 2,
    places,
    occupations,
    activities,
    directory,
    plan,
    persons,
    spells: createSpells({ ...spellOptions, namedShare }),
    hiringAt: createAnonymousHirings({ seed, places, directory, plan }),
    anonymousIn: (month, regime) => {
      const planned = plan.expectedIn(month, regime);
      return Math.round(planned - Math.min(planned * MOST_PERSONAL, rates.in(month, regime)));
    },
  };
}

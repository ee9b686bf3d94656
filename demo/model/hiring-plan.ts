import type { Places, Zone } from '../places/place.ts';
import { Weights } from '../random/weights.ts';
import type { Activity } from './activity.ts';
import type { Directory } from './directory.ts';
import { seasonFactor } from './season.ts';

/** Hirings go to Urssaf, those of farms to the MSA. */
export type Regime = 'urssaf' | 'msa';

type HiringCell = { readonly activity: Activity; readonly zone: Zone };

/** How many hirings to expect, by activity, zone and month: trend, season of the coast or inland, size of the place. */
export type HiringPlan = {
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Exact expectation, not a whole number. */
  expectedIn(month: number, regime: Regime): number;
  expectedOf(activity: Activity, zone: Zone, month: number): number;
  cellAt(month: number, regime: Regime, uniform: number): HiringCell;
};

export function createHiringPlan(options: {
  readonly declarations: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly places: Places;
  readonly activities: readonly Activity[];
  readonly directory: Directory;
}): HiringPlan {
  const { firstMonth, lastMonth, places, activities, directory } = options;

  function weightOf(activity: Activity, zone: Zone, month: number): number {
    const trend = (1 + activity.growth) ** ((month - lastMonth) / 12);
    const season = seasonFactor(activity.season, zone.isCoastal, month);
    return directory.countIn(activity, zone) * activity.hiringRate * season * trend;
  }

  const cells: Readonly<Record<Regime, readonly HiringCell[]>> = {
    urssaf: toCells(
      activities.filter((activity) => !activity.isAgricultural),
      places,
    ),
    msa: toCells(
      activities.filter((activity) => activity.isAgricultural),
      places,
    ),
  };
  const tables = new Map<string, Weights>();
  let total = 0;
  for (let month = firstMonth; month <= lastMonth; month += 1) {
    for (const regime of ['urssaf', 'msa'] as const) {
      const table = new Weights(
        cells[regime].map(({ activity, zone }) => weightOf(activity, zone, month)),
      );
      tables.set(`${regime}${month}`, table);
      total += table.total;
    }
  }
  const scale = options.declarations / total;

  function tableOf(month: number, regime: Regime): Weights {
    const table = tables.get(`${regime}${month}`);
    if (table === undefined) {
      throw new RangeError(`no hirings are planned in month ${month}`);
    }
    return table;
  }

  return {
    firstMonth,
    lastMonth,
    expectedIn: (month, regime) => tableOf(month, regime).total * scale,
    expectedOf: (activity, zone, month) => weightOf(activity, zone, month) * scale,
    cellAt: (month, regime, uniform) => {
      const cell = cells[regime][tableOf(month, regime).at(uniform)];
      if (cell === undefined) {
        throw new RangeError('empty hiring plan');
      }
      return cell;
    },
  };
}

function toCells(activities: readonly Activity[], places: Places): HiringCell[] {
  return activities.flatMap((activity) => places.zones.map((zone) => ({ activity, zone })));
}

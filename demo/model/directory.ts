import { POST_OFFICE_COUNT, postOfficeSiret, siretOf } from '../identity/siret.ts';
import { LOCATION_PROFILES, type LocationProfile } from '../places/location-profiles.ts';
import type { Place, Places, Zone } from '../places/place.ts';
import { apportion } from '../random/apportion.ts';
import { createRankOrder, type RankOrder } from '../random/rank-order.ts';
import { Weights } from '../random/weights.ts';
import { type Activity, POST_NAF, TEMP_AGENCY_NAF } from './activity.ts';
import { headcountAt } from './headcount.ts';

export type Establishment = {
  readonly index: number;
  readonly activity: Activity;
  readonly place: Place;
  readonly headcount: number;
  readonly siret: string;
};

/**
 * Every establishment, none of them in memory: one is a pure function of its index. Indices are grouped by activity,
 * then by zone, so that those of an activity in a zone are a range.
 */
export type Directory = {
  readonly count: number;
  /** `ordinal` runs over 0..count-1 and gives establishments in no particular order. */
  inFileOrder(ordinal: number): Establishment;
  at(index: number): Establishment;
  /** How many of an activity stand in a zone. */
  countIn(activity: Activity, zone: Zone): number;
  /** The n-th of an activity anywhere. */
  nthOf(activity: Activity, position: number): Establishment;
  countOf(activity: Activity): number;
  /** One of the zone, the large ones more often; null when there is none. */
  pickIn(activity: Activity, zone: Zone, uniform: number): Establishment | null;
};

/** Eight temporary-work agencies at least, whatever the size, because statements come from eight of them. */
const LEAST_AGENCIES = 8;
/** The larger, the more hirings go to the largest establishments. */
const SKEW = 2.2;

export function createDirectory(
  count: number,
  places: Places,
  activities: readonly Activity[],
): Directory {
  const counts = countByActivity(count, activities);
  const starts = runningStarts(counts);
  const spread = spreadByProfile(places);
  const shuffle = createRankOrder(count);
  const cells: (Cell | undefined)[] = [];
  const zoneByPlace = Int32Array.from(
    places.zones.flatMap((zone) => Array<number>(zone.end - zone.from).fill(zone.index)),
  );

  function cellOf(activity: Activity, zone: Zone): Cell {
    const key = activity.index * places.zones.length + zone.index;
    const known = cells[key];
    if (known !== undefined) {
      return known;
    }
    const cell = createCell(counts[activity.index] ?? 0, spread[activity.location], zone);
    cells[key] = cell;
    return cell;
  }

  function build(activity: Activity, position: number, cell: Cell, rank: number): Establishment {
    const size = counts[activity.index] ?? 0;
    const index = (starts[activity.index] ?? 0) + position;
    const place = places.list[spread[activity.location].at((position + 0.5) / size)];
    if (place === undefined) {
      throw new RangeError(`no place for establishment ${index}`);
    }
    const isPost = activity.naf === POST_NAF && position < POST_OFFICE_COUNT;
    return {
      index,
      activity,
      place,
      headcount: headcountAt(activity.sizeClass, (rank + halfAround(index)) / cell.size),
      siret: isPost ? postOfficeSiret(position) : siretOf(shuffle.rankOf(index), count),
    };
  }

  function nthOf(activity: Activity, position: number): Establishment {
    const size = counts[activity.index] ?? 0;
    const place = spread[activity.location].at((position + 0.5) / size);
    const zone = places.zones[zoneByPlace[place] ?? -1];
    if (zone === undefined) {
      throw new RangeError(`no zone for establishment ${position} of ${activity.naf}`);
    }
    const cell = cellOf(activity, zone);
    return build(activity, position, cell, cell.order.rankOf(position - cell.from));
  }

  function at(index: number): Establishment {
    const activity = activities[activityIndexAt(starts, index)];
    if (activity === undefined) {
      throw new RangeError(`no establishment ${index}`);
    }
    return nthOf(activity, index - (starts[activity.index] ?? 0));
  }

  return {
    count,
    at,
    nthOf,
    inFileOrder: (ordinal) => at(shuffle.itemAt(ordinal)),
    countIn: (activity, zone) => cellOf(activity, zone).size,
    countOf: (activity) => counts[activity.index] ?? 0,
    pickIn: (activity, zone, uniform) => {
      const cell = cellOf(activity, zone);
      if (cell.size === 0) {
        return null;
      }
      const rank = Math.floor(cell.size * uniform ** SKEW);
      return build(activity, cell.from + cell.order.itemAt(rank), cell, rank);
    },
  };
}

type Cell = { readonly from: number; readonly size: number; readonly order: RankOrder };

function createCell(activityCount: number, spread: Weights, zone: Zone): Cell {
  const from = firstPosition(activityCount, spread.shareBefore(zone.from));
  const size = firstPosition(activityCount, spread.shareBefore(zone.end)) - from;
  return { from, size, order: createRankOrder(Math.max(size, 1)) };
}

/** First position whose middle falls at or after `share`; agrees with `Weights.at((position + 0.5) / count)`. */
function firstPosition(count: number, share: number): number {
  return Math.max(0, Math.ceil(count * share - 0.5));
}

function countByActivity(count: number, activities: readonly Activity[]): number[] {
  const counts = apportion(
    count,
    activities.map((activity) => activity.share),
  );
  const agency = activities.findIndex((activity) => activity.naf === TEMP_AGENCY_NAF);
  const missing = LEAST_AGENCIES - (counts[agency] ?? 0);
  if (missing > 0) {
    const largest = counts.indexOf(Math.max(...counts));
    counts[agency] = LEAST_AGENCIES;
    counts[largest] = (counts[largest] ?? 0) - missing;
  }
  return counts;
}

function runningStarts(counts: readonly number[]): number[] {
  const starts: number[] = [];
  let start = 0;
  for (const count of counts) {
    starts.push(start);
    start += count;
  }
  return starts;
}

function spreadByProfile(places: Places): Record<LocationProfile, Weights> {
  const entries = Object.entries(LOCATION_PROFILES).map(([name, weight]) => [
    name,
    new Weights(places.list.map(weight)),
  ]);
  return Object.fromEntries(entries);
}

function activityIndexAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= index) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Between 0.25 and 0.75, so that the only establishment of a small cell is neither always large nor always small. */
function halfAround(index: number): number {
  return 0.25 + ((Math.imul(index + 1, 0x9e3779b1) >>> 0) / 4294967296) * 0.5;
}

import { geometryOf } from '../../audit/geometry.ts';
import { type Intervals, UNBOUNDED } from '../../audit/intervals.ts';
import { narrow } from '../../audit/narrow.ts';
import type { Cube } from '../cube.ts';
import type { Seen } from './published-by.fixture.ts';
import type { Target } from './targets.fixture.ts';

/** Everything that one attack reads: all months as published, and the true ones for what an attacker knows of old. */
export interface Attacked {
  readonly months: readonly Seen[];
  readonly truth: readonly Cube[];
}

/** How much speaks for the secret being true; only the order among targets counts. */
export type Score = (target: Target) => number;

/** Attacks on a category that is A or B, by the number of the shape. */
export const categoryAttacks: Readonly<Record<string, (attacked: Attacked) => Score>> = {
  '1 total minus the others': (attacked) => balance(along(last(attacked), [2]), last(attacked)),
  '2 two tables that share a margin': (attacked) =>
    balance(along(last(attacked), [1, 2]), last(attacked)),
  '3 parent area minus its other areas': (attacked) =>
    balance(along(last(attacked), [0]), last(attacked)),
  '5 complement, everything together': (attacked) =>
    balance(last(attacked).together, last(attacked)),
  '10 sums by ratios of totals': (attacked) => chainShares(last(attacked), false),
  '11 ratio with a known denominator': (attacked) => knownDenominator(attacked),
  '12 ranking': (attacked) => ranks(last(attacked)),
  '13 averaging over months': ({ months }) => {
    const each = months.map((month) => balance(month.together, month));
    return (target) => each.reduce((sum, score) => sum + score(target), 0);
  },
  '14 many base sets': (attacked) => chainShares(last(attacked), true),
  '15 what is told and what is not': (attacked) => existence(last(attacked)),
};

/** Attacks on whether somebody is registered in the last month. */
export const registrationAttacks: Readonly<Record<string, (attacked: Attacked) => Score>> = {
  '7 two months, one person more': ({ months }) => difference(months.at(-2), months.at(-1)),
  '15 a number that appears': ({ months }) => appearance(months.at(-2), months.at(-1)),
};

/** The same with invented persons put in beside: does the cell open? */
export const forgedAttacks: Readonly<Record<string, (attacked: Attacked) => Score>> = {
  '16 invented persons until it opens':
    ({ months }) =>
    (target) => {
      const seen = months.at(-1) as Seen;
      const cell = cellOf(seen.axes, target.place, target.occupation, target.category);
      return seen.statuses[cell] === 0 ? 1 : 0;
    },
};

const last = ({ months }: Attacked): Seen => months.at(-1) as Seen;

export function cellOf(axes: Cube['axes'], place: string, occupation: string, category: string) {
  const [places, occupations, categories] = axes;
  const row =
    (places.indexOf.get(place) ?? 0) * occupations.codes.length +
    (occupations.indexOf.get(occupation) ?? 0);
  return row * categories.codes.length + (categories.indexOf.get(category) ?? 0);
}

/** Intervals after the sums along some axes alone. */
function along({ axes, alone }: Seen, which: readonly number[]): Intervals {
  const known = { low: alone.low.slice(), high: alone.high.slice() };
  const geometry = geometryOf({ axes });
  const trees = geometry.axes.filter((_, axis) => which.includes(axis));
  narrow({ ...geometry, axes: trees as unknown as typeof geometry.axes }, known);
  return known;
}

/** Where no bound is known an attacker takes what a hidden cell mostly is at most. */
const HIGHEST_GUESS = 30;

function middle({ low, high }: Intervals, cell: number): number {
  const top = high[cell] === UNBOUNDED ? (low[cell] as number) + HIGHEST_GUESS : high[cell];
  return ((low[cell] as number) + (top as number)) / 2;
}

/** A against B in the target's row, each by what its share of the nation makes likely. */
function balance(known: Intervals, seen: Seen): Score {
  const share = (category: string) => middle(known, cellOf(seen.axes, 'FR', 'ALL', category)) + 1;
  const perA = 1 / share('A');
  const perB = 1 / share('B');
  return ({ place, occupation }) => {
    const inA = middle(known, cellOf(seen.axes, place, occupation, 'A')) * perA;
    const inB = middle(known, cellOf(seen.axes, place, occupation, 'B')) * perB;
    return inA - inB;
  };
}

/** All areas and occupations around a target, itself first. */
function around(axes: Cube['axes'], { place, occupation }: Target): [string, string][] {
  const up = (axis: 0 | 1, code: string): string[] => {
    const { codes, parents, indexOf } = axes[axis];
    const chain: string[] = [];
    for (let node = indexOf.get(code) ?? -1; node >= 0; node = parents[node] as number) {
      chain.push(codes[node] as string);
    }
    return chain;
  };
  return up(0, place).flatMap((area) =>
    up(1, occupation).map((of): [string, string] => [area, of]),
  );
}

/** Shares of A against B in all sets around the target; each by its size when it is one of many base sets. */
function chainShares(seen: Seen, isWeighted: boolean): Score {
  const value = (area: string, of: string, category: string) => {
    const cell = cellOf(seen.axes, area, of, category);
    return seen.statuses[cell] === 2 ? null : (seen.values[cell] as number);
  };
  const ratio = (area: string, of: string) => {
    const inA = value(area, of, 'A');
    const inB = value(area, of, 'B');
    return inA === null || inB === null || inA + inB === 0 ? null : inA / (inA + inB);
  };
  const usual = ratio('FR', 'ALL') ?? 2 / 3;
  return (target) =>
    around(seen.axes, target).reduce((sum, [area, of]) => {
      const found = ratio(area, of);
      const size = isWeighted ? Math.max(1, value(area, of, 'TOTAL') ?? 1) : 1;
      return found === null ? sum : sum + (found - usual) / size;
    }, 0);
}

/** The attacker knows the true size of every row of an area and an occupation. */
function knownDenominator({ months, truth }: Attacked): Score {
  const seen = months.at(-1) as Seen;
  const { counts } = truth.at(-1) as Cube;
  const known = { low: seen.alone.low.slice(), high: seen.alone.high.slice() };
  for (let cell = 0; cell < counts.length; cell += seen.axes[2].codes.length) {
    known.low[cell] = counts[cell] as number;
    known.high[cell] = counts[cell] as number;
  }
  narrow(geometryOf({ axes: seen.axes }), known);
  return balance(known, seen);
}

/** Where the nearest published area stands among all of its occupation, by A and by B. */
function ranks(seen: Seen): Score {
  const rank = (target: Target, category: string) => {
    const found = around(seen.axes, target)
      .map(([area, of]) => cellOf(seen.axes, area, of, category))
      .find((cell) => seen.statuses[cell] === 0);
    if (found === undefined) return 0;
    const value = seen.values[found] as number;
    const step = seen.axes[2].codes.length;
    let above = 0;
    for (let cell = found % step; cell < seen.values.length; cell += step) {
      if ((seen.values[cell] as number) > value) above++;
    }
    return -above;
  };
  return (target) => rank(target, 'A') - rank(target, 'B');
}

/** Which of the two is told as a number, and which as zero, around the target. */
function existence(seen: Seen): Score {
  const speaks = [1, -1, 0, 0];
  return (target) =>
    around(seen.axes, target).reduce((sum, [area, of]) => {
      const inA = speaks[seen.statuses[cellOf(seen.axes, area, of, 'A')] as number] ?? 0;
      const inB = speaks[seen.statuses[cellOf(seen.axes, area, of, 'B')] as number] ?? 0;
      return sum + inA - inB;
    }, 0);
}

/** How all sets around the target changed, small ones first. */
function difference(before: Seen | undefined, after: Seen | undefined): Score {
  if (!before || !after) return () => 0;
  return (target) =>
    around(after.axes, target)
      .flatMap(([area, of]) => [
        cellOf(after.axes, area, of, target.category),
        cellOf(after.axes, area, of, 'TOTAL'),
      ])
      .reduce((sum, cell) => {
        const now = middle(after.together, cell);
        const then = middle(before.together, cell);
        return sum + (now - then) / (1 + now + then);
      }, 0);
}

/** Whether a number or a hidden cell stands where none stood. */
function appearance(before: Seen | undefined, after: Seen | undefined): Score {
  if (!before || !after) return () => 0;
  const speaks = [2, 0, 1, 0];
  return (target) => {
    const cell = cellOf(after.axes, target.place, target.occupation, target.category);
    const now = speaks[after.statuses[cell] as number] ?? 0;
    return now - (speaks[before.statuses[cell] as number] ?? 0);
  };
}

import { Draws } from '../../../demo/random/draws.ts';
import type { AxisCode } from './axis.ts';
import { type BaseCell, buildCube, type Cube, type Population } from './cube.ts';

/** An invented person who is registered somewhere, for an occupation, in a category. */
export interface Person {
  readonly place: string;
  readonly occupation: string;
  category: string;
}

export interface MarketShape {
  readonly regions: number;
  readonly departments: number;
  readonly basins: number;
  readonly domains: number;
  readonly occupations: number;
  readonly categories: number;
  /** Persons in the middle row of a basin and an occupation; rows differ by a large factor. */
  readonly middleRow: number;
}

export const smallShape: MarketShape = {
  regions: 2,
  departments: 2,
  basins: 3,
  domains: 3,
  occupations: 5,
  categories: 5,
  middleRow: 6,
};

/**
 * The proportions of the nation in small: 9 persons in the mean row of a basin and an occupation (6 million jobseekers,
 * 403 basins, 1,584 occupations), and many occupations in a domain.
 */
export const nationLikeShape: MarketShape = {
  regions: 2,
  departments: 2,
  basins: 4,
  domains: 4,
  occupations: 16,
  categories: 5,
  middleRow: 4,
};

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export const KEY = new Uint8Array(32).fill(7);
export const PLACE_LEVELS = ['nation', 'region', 'department', 'basin'];
export const CATEGORIES = ['A', 'B', 'C', 'D', 'E'];

/** The code lists of a shape: `R0`, `R0-1` and `R0-1-2` are a region, a département and a basin. */
export function codeLists(shape: MarketShape) {
  const places: AxisCode[] = [{ code: 'FR', parent: null }];
  for (const region of range(shape.regions)) {
    places.push({ code: `R${region}`, parent: 'FR' });
    for (const department of range(shape.departments)) {
      places.push({ code: `R${region}-${department}`, parent: `R${region}` });
      for (const basin of range(shape.basins)) {
        const parent = `R${region}-${department}`;
        places.push({ code: `${parent}-${basin}`, parent });
      }
    }
  }
  const occupations: AxisCode[] = [{ code: 'ALL', parent: null }];
  for (const domain of range(shape.domains)) {
    occupations.push({ code: `M${domain}`, parent: 'ALL' });
    for (const occupation of range(shape.occupations)) {
      occupations.push({ code: `M${domain}-${occupation}`, parent: `M${domain}` });
    }
  }
  const categories: AxisCode[] = [
    { code: 'TOTAL', parent: null },
    ...CATEGORIES.slice(0, shape.categories).map((code) => ({ code, parent: 'TOTAL' })),
  ];
  return { places, occupations, categories };
}

const leavesOf = (codes: readonly AxisCode[]): string[] => {
  const parents = new Set(codes.map(({ parent }) => parent));
  return codes.map(({ code }) => code).filter((code) => !parents.has(code));
};

/** Persons of an invented market: rows of very different sizes, most of them small, as in the nation. */
export function inventPersons(seed: number, shape: MarketShape = smallShape): Person[] {
  const draws = new Draws().reseed(seed, 1);
  const { places, occupations } = codeLists(shape);
  const categories = CATEGORIES.slice(0, shape.categories);
  const persons: Person[] = [];
  for (const place of leavesOf(places)) {
    for (const occupation of leavesOf(occupations)) {
      const size = Math.floor(shape.middleRow * Math.exp(1.3 * normal(draws)));
      for (const _ of range(size)) {
        persons.push({ place, occupation, category: inventCategory(draws, categories) });
      }
    }
  }
  return persons;
}

/** Half of the persons are in the first category, half of the rest in the second, and so on. */
function inventCategory(draws: Draws, categories: readonly string[]): string {
  for (const category of categories) if (draws.chance(0.5)) return category;
  return categories[0] as string;
}

/** One month later: a share of the persons leaves, and about as many come into rows drawn by their size. */
export function nextMonth(persons: readonly Person[], seed: number, share: number): Person[] {
  const draws = new Draws().reseed(seed, 2);
  return persons.flatMap((person) => {
    const stays = draws.chance(share) ? [] : [person];
    if (!draws.chance(share)) return stays;
    const row = persons[draws.below(persons.length)] as Person;
    const { category } = persons[draws.below(persons.length)] as Person;
    return [...stays, { ...row, category }];
  });
}

const normal = (draws: Draws): number =>
  Math.sqrt(-2 * Math.log(1 - draws.next())) * Math.cos(2 * Math.PI * draws.next());

/** @param number 0 is January 2026. */
export const monthNamed = (number: number): string =>
  `${2026 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`;

/** The persons counted. */
export function cubeOf(
  persons: readonly Person[],
  month: number,
  shape: MarketShape = smallShape,
  population: Population = 'PERSONS',
): Cube {
  const counts = new Map<string, BaseCell & { count: number }>();
  for (const { place, occupation, category } of persons) {
    const name = `${place} ${occupation} ${category}`;
    const cell = counts.get(name);
    if (cell) counts.set(name, { ...cell, count: cell.count + 1 });
    else counts.set(name, { place, occupation, category, count: 1 });
  }
  return buildCube({
    measure: 'JOBSEEKERS',
    population,
    month: monthNamed(month),
    placeLevels: PLACE_LEVELS,
    ...codeLists(shape),
    base: counts.values(),
  });
}

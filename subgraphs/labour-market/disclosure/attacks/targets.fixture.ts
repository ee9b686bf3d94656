import { Draws } from '../../../../demo/random/draws.ts';
import type { Cube } from '../cube.ts';
import {
  cubeOf,
  inventPersons,
  nationLikeShape,
  nextMonth,
  type Person,
} from '../invented-market.fixture.ts';

/** Somebody whose secret an attacker wants: everything else about the person is known. */
export interface Target {
  readonly place: string;
  readonly occupation: string;
  /** The category that the person would be in, where the secret is whether the person is registered. */
  readonly category: string;
  /** A fair coin: in category A and not B, or registered in the last month and not. */
  readonly secret: boolean;
}

export interface AttackedWorld {
  readonly cubes: readonly Cube[];
  /** Alone in their row of a basin and an occupation, or one of a crowd. */
  readonly lone: readonly Target[];
  readonly crowd: readonly Target[];
}

/** Long enough that numbers are kept which are no longer the nearest: those tell more when they move. */
const MONTHS = 3;
/** Share of persons who leave and come in a month. Source: about a tenth of those registered leave each month. */
const MONTHLY_CHANGE = 0.1;
const LONE = 40;
const CROWD = 40;

/** The secret is the category, A or B, in all months. */
export function worldOfCategories(seed: number): AttackedWorld {
  const draws = new Draws().reseed(seed, 11);
  const others = inventPersons(seed, nationLikeShape);
  const lone = loneRows(others, draws).map((row) => ({
    ...row,
    category: '',
    secret: draws.chance(0.5),
  }));
  const crowd = crowdRows(others, draws).map((row) => ({
    ...row,
    category: '',
    secret: draws.chance(0.5),
  }));
  const isAlone = rowsOf(lone);
  const targets = [...lone, ...crowd].map(({ place, occupation, secret }) => ({
    place,
    occupation,
    category: secret ? 'A' : 'B',
  }));
  return { cubes: monthsOf(others, seed, isAlone, () => targets), lone, crowd };
}

/**
 * The secret is whether the person is registered in the last month; before it, nobody of them is.
 *
 * @param forged How many invented persons the attacker puts beside each target who is alone, in the last month.
 */
export function worldOfRegistrations(
  seed: number,
  forged: (target: number) => number = () => 0,
): AttackedWorld {
  const draws = new Draws().reseed(seed, 12);
  const others = inventPersons(seed, nationLikeShape);
  const invent = (row: Row): Target => ({
    ...row,
    category: draws.pick(['A', 'B']),
    secret: draws.chance(0.5),
  });
  const lone = loneRows(others, draws).map(invent);
  const crowd = crowdRows(others, draws).map(invent);
  const targets = [...lone, ...crowd];
  const joined = (month: number): Person[] => {
    if (month < MONTHS - 1) return [];
    const registered = targets.filter(({ secret }) => secret);
    const fakes = lone.flatMap((target, index) =>
      Array.from({ length: forged(index) }, () => target),
    );
    return [...registered, ...fakes].map((person) => ({ ...person }));
  };
  return {
    cubes: monthsOf(others, seed, rowsOf(lone), joined),
    lone,
    crowd,
  };
}

interface Row {
  readonly place: string;
  readonly occupation: string;
}

const nameOf = ({ place, occupation }: Row): string => `${place} ${occupation}`;
const rowsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(nameOf));

function monthsOf(
  persons: readonly Person[],
  seed: number,
  isAlone: ReadonlySet<string>,
  joined: (month: number) => readonly Person[],
): Cube[] {
  let others = [...persons];
  return Array.from({ length: MONTHS }, (_, month) => {
    if (month > 0) others = nextMonth(others, seed * 100 + month, MONTHLY_CHANGE);
    const present = others.filter((person) => !isAlone.has(nameOf(person)));
    return cubeOf([...present, ...joined(month)], month, nationLikeShape);
  });
}

/** Rows drawn from all; whoever else is in them is taken out. */
function loneRows(persons: readonly Person[], draws: Draws): Row[] {
  const sizes = new Map<string, Row & { size: number }>();
  for (const { place, occupation } of persons) {
    const name = nameOf({ place, occupation });
    sizes.set(name, { place, occupation, size: (sizes.get(name)?.size ?? 0) + 1 });
  }
  const small = [...sizes.values()].filter(({ size }) => size <= 6);
  return shuffled(small, draws)
    .slice(0, LONE)
    .map(({ place, occupation }) => ({ place, occupation }));
}

/** Persons drawn from all, so that large rows give more. */
const crowdRows = (persons: readonly Person[], draws: Draws): Row[] =>
  shuffled(persons, draws)
    .slice(0, CROWD)
    .map(({ place, occupation }) => ({ place, occupation }));

function shuffled<Item>(items: readonly Item[], draws: Draws): Item[] {
  const rest = [...items];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = draws.below(last + 1);
    [rest[last], rest[other]] = [rest[other] as Item, rest[last] as Item];
  }
  return rest;
}

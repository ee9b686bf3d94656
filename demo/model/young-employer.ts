import { youngSiretOf } from '../identity/siret.ts';
import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import type { Establishment } from './directory.ts';
import type { Hiring } from './hiring.ts';

/** One for each hundred jobseekers of either kind. */
const BLOCK = 100;
const CREATED_DAYS = 400;
/** How many months ago the true ones hired. */
const HIRED_MONTHS = [2, 5, 8] as const;

export interface YoungEmployer {
  readonly establishment: Establishment;
  readonly createdDay: number;
  /** Whether it hires; the others were made for their certificates. */
  readonly isTrue: boolean;
}

/** An employer created a year ago, in the place of an old one. */
export function youngEmployer(world: World, number: number, isTrue: boolean): YoungEmployer {
  const { directory, seed, asOfDay } = world;
  const like = directory.at(
    hash(seed, STREAM.certificate, number, isTrue ? 1 : 0) % directory.count,
  );
  return {
    establishment: { ...like, siret: youngSiretOf(2 * number + (isTrue ? 1 : 0)), headcount: 3 },
    createdDay: asOfDay - CREATED_DAYS,
    isTrue,
  };
}

export function* youngEmployers(world: World): Generator<YoungEmployer> {
  for (let number = 0; number * BLOCK < world.sizes.jobseekers; number += 1) {
    yield youngEmployer(world, number, false);
    yield youngEmployer(world, number, true);
  }
}

/** What the true ones announced between two days. */
export function* youngHirings(world: World, firstDay: number, lastDay: number): Generator<Hiring> {
  for (const { establishment, isTrue } of youngEmployers(world)) {
    if (!isTrue) continue;
    for (const months of HIRED_MONTHS) {
      const hiring = world.hiringAt('urssaf', world.lastMonth - months, establishment.index);
      if (hiring.day >= firstDay && hiring.day <= lastDay) yield { ...hiring, establishment };
    }
  }
}

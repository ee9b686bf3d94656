import { monthOf } from '../time/calendar.ts';
import type { World } from '../world.ts';
import type { Hiring } from './hiring.ts';
import type { Regime } from './hiring-plan.ts';
import { knownHirings } from './known-hirings.ts';

/** Hirings of people nobody knows between two of known jobseekers, so that files mix both. */
const STRIDE = 5;

/** Every hiring whose first day falls from `firstDay` to `lastDay`; the same days give the same hirings in any file. */
export function* hiringsBetween(
  world: World,
  regime: Regime,
  firstDay: number,
  lastDay: number,
): Generator<Hiring> {
  const known = knownHirings(world, regime, firstDay, lastDay);
  let count = 0;
  for (let month = monthOf(firstDay); month <= monthOf(lastDay); month += 1) {
    const total = world.anonymousIn(month, regime);
    for (let number = 0; number < total; number += 1) {
      const hiring = world.hiringAt(regime, month, number);
      if (hiring.day < firstDay || hiring.day > lastDay) {
        continue;
      }
      yield hiring;
      count += 1;
      if (count % STRIDE === 0) {
        const next = known.next();
        if (next.done !== true) {
          yield next.value;
        }
      }
    }
  }
  yield* known;
}

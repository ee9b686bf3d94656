import { Draws, hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { type MonthlyUsage, monthlyUsage } from '../store/monthly-usage.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import { isoDate, packedMonth } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const MONTHS = 2;
/** Every so many sessions a line stands twice, as logs do when they are collected again. */
const REPEATED_EVERY = 500;

/** Eight hexadecimal digits that begin with a letter, so that no hash looks like a SIRET. */
const eightHex = (value: number): string => `e${(value >>> 4).toString(16).padStart(7, '0')}`;

/** The months' logs of sessions, the last month of the demo and those before it. */
export function usageFiles(world: World): SourceFile[] {
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = world.lastMonth - back;
    return {
      name: `usage_${packedMonth(month)}.csv`,
      text: (tally) =>
        lines('jour;service;visiteur;session;pages', sessions(world, month, back), tally),
    } satisfies SourceFile;
  });
}

function* sessions(world: World, month: number, back: number): Generator<string> {
  const draws = new Draws();
  for (const [index, usage] of monthlyUsage(world, back).entries()) {
    draws.reseed(world.seed, STREAM.usage, month, index);
    yield* sessionsOf(world.seed, month, usage, draws);
  }
}

function* sessionsOf(
  seed: number,
  month: number,
  { serviceId, users, sessions: count, pages }: MonthlyUsage,
  draws: Draws,
): Generator<string> {
  const first = firstDayOf(month);
  const days = lastDayOf(month) - first + 1;
  let owed = 0;
  for (let number = 0; number < count; number += 1) {
    const visitor = number < users ? number : draws.below(users);
    const day = first + draws.below(days);
    // Whole pages, whose sum is the month's: one session takes from the next.
    const even = Math.floor(((number + 1) * pages) / count) - Math.floor((number * pages) / count);
    const taken = number % 2 === 0 && number + 1 < count ? draws.below(even) : -owed;
    owed = number % 2 === 0 ? taken : 0;
    const who = eightHex(hash(seed, month, visitor)) + eightHex(hash(visitor, seed, month));
    const which = eightHex(hash(seed, day, number)) + eightHex(hash(number, seed, day));
    const line = `${isoDate(day)};${serviceId};${who};${which};${even - taken}`;
    yield line;
    if (number % REPEATED_EVERY === REPEATED_EVERY - 1) yield line;
  }
}

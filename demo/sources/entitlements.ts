import { damaged } from '../faults/damage.ts';
import type { Tally } from '../faults/tally.ts';
import { localNumber } from '../identity/person-numbers.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER =
  'c_individulocal|dd_ouverture|c_indemnisation|n_sjr|n_allocation_jour|n_duree|n_reliquat';
/** Half of the people registered have a right; most of these an ARE. */
const ENTITLED = 0.55;
const WAITING_DAYS = 7;
const DURATIONS = [182, 304, 456, 548] as const;
/** What a day of the allowance is made of at the end of 2026, in euros. */
const FIXED_PART = 13.18;
const LEAST = 32.13;

/** Who has a right to which allowance, and how much of it is left. */
export function entitlementFile(world: World): SourceFile {
  return {
    name: `droits_${packedDate(world.asOfDay)}.csv`,
    text: (tally) =>
      lines(
        HEADER,
        damaged(entitlementLines(world, tally), {
          seed: world.seed,
          key: STREAM.entitlement,
          separator: '|',
          tally,
        }),
        tally,
      ),
  };
}

function* entitlementLines(world: World, tally: Tally): Generator<string> {
  const draws = new Draws();
  tally.note('literal-null');
  for (let index = 0; index < world.sizes.jobseekers; index += 1) {
    draws.reseed(world.seed, STREAM.entitlement, index);
    const isEntitled = draws.chance(ENTITLED);
    const kind = draws.next();
    const salary = 38 + draws.waiting(34);
    const duration = DURATIONS[draws.below(DURATIONS.length)] ?? 548;
    const opened = world.persons.at(index).registeredDay + WAITING_DAYS;
    if (!isEntitled || opened > world.asOfDay) continue;
    const reference = Math.round(Math.min(salary, 280) * 100) / 100;
    yield [
      localNumber(index),
      isoDate(opened),
      kind < 0.86 ? 'ARE' : kind < 0.93 ? 'AREF' : 'ASS',
      money(reference),
      money(allowance(reference)),
      duration,
      Math.max(0, duration - Math.floor((world.asOfDay - opened) * draws.next())),
    ].join('|');
  }
}

const allowance = (salary: number): number =>
  Math.min(0.75 * salary, Math.max(LEAST, 0.404 * salary + FIXED_PART, 0.57 * salary));
const money = (euros: number): string => euros.toFixed(2).replace('.', ',');

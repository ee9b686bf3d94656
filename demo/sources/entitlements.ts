import { damaged } from '../faults/damage.ts';
import { accountOf, isEntitledByPlan, youngEmployerOf } from '../faults/planted-identity.ts';
import type { Tally } from '../faults/tally.ts';
import { ibanOf } from '../identity/iban.ts';
import { localNumber } from '../identity/person-numbers.ts';
import { youngEmployer } from '../model/young-employer.ts';
import { Draws, hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER =
  'c_individulocal|dd_ouverture|c_indemnisation|n_sjr|n_allocation_jour|n_duree|n_reliquat|c_siret_employeur|n_jours_emploi|c_iban';
/** Half of the people registered have a right; most of these an ARE. */
const ENTITLED = 0.55;
const WAITING_DAYS = 7;
const DURATIONS = [182, 304, 456, 548] as const;
/** A right lasts as long as the last job at most, which may have lasted longer. */
const LONGER_DAYS = 400;
/** How long ago the first rights on certificates of young employers were opened. */
const YOUNG_DAYS = 250;
/** What a day of the allowance is made of at the end of 2026, in euros. */
const FIXED_PART = 13.18;
const LEAST = 32.13;

/** Who has a right to which allowance, how much of it is left, on whose certificate it rests and where it is paid. */
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
    const registered = world.persons.at(index).registeredDay + WAITING_DAYS;
    const young = youngEmployerOf(index);
    const opened = young === null ? registered : Math.max(registered, world.asOfDay - YOUNG_DAYS);
    if (!(isEntitled || isEntitledByPlan(index)) || opened > world.asOfDay) continue;
    const reference = Math.round(Math.min(salary, 280) * 100) / 100;
    yield [
      localNumber(index),
      isoDate(opened),
      kind < 0.86 ? 'ARE' : kind < 0.93 ? 'AREF' : 'ASS',
      money(reference),
      money(allowance(reference)),
      duration,
      Math.max(0, duration - Math.floor((world.asOfDay - opened) * draws.next())),
      employerOf(world, index).siret,
      duration + draws.below(LONGER_DAYS),
      spaced(ibanOf(world.seed, accountOf(index))),
    ].join('|');
  }
}

/** Whose certificate of a last job the right rests on. */
function employerOf(world: World, index: number) {
  const young = youngEmployerOf(index);
  if (young !== null) return youngEmployer(world, young.number, young.isTrue).establishment;
  const { directory, seed } = world;
  return directory.at(hash(seed, STREAM.certificate, index, 2) % directory.count);
}

/** As people write it. */
const spaced = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

const allowance = (salary: number): number =>
  Math.min(0.75 * salary, Math.max(LEAST, 0.404 * salary + FIXED_PART, 0.57 * salary));
const money = (euros: number): string => euros.toFixed(2).replace('.', ',');

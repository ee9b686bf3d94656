import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { KNOWN_EFFECTS } from '../store/known-effects.ts';
import { packedMonth, twoDigits } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const REGISTRATION_MONTHS = 6;
/** Whoever registered in the last months has not had six of them to return. */
const OUTCOME_MONTHS = 6;
const OCCUPATIONS = 12;
const CATEGORIES = ['A', 'B'] as const;
const AGE_BANDS = ['UNDER_26', 'FROM_26_TO_49', 'FROM_50'] as const;
const MOST_IN_STRATUM = 60;

/** Counts of users and others by stratum. Those with good chances use services more, so that a plain comparison of the two is wrong. */
export const effectStrataFile = (world: World): SourceFile => ({
  name: `effet_${packedMonth(world.lastMonth)}.csv`,
  text: (tally) =>
    lines(
      'service;mois_inscription;rome;bassin;categorie;tranche_age;utilisateur;personnes;retours',
      strata(world),
      tally,
    ),
});

function* strata(world: World): Generator<string> {
  const draws = new Draws();
  const occupations = world.occupations.slice(0, OCCUPATIONS);
  const basins = [...new Set(world.places.list.map(({ basin }) => basin.code))].sort().slice(0, 4);
  for (const [index, [service, points]] of Object.entries(KNOWN_EFFECTS).entries()) {
    draws.reseed(world.seed, STREAM.effectStratum, index + 1);
    for (let back = 0; back < REGISTRATION_MONTHS; back += 1) {
      const month = monthText(world.lastMonth - OUTCOME_MONTHS - back);
      for (const { rome } of occupations)
        for (const basin of basins)
          for (const category of CATEGORIES)
            for (const ageBand of AGE_BANDS) {
              const key = `${service};${month};${rome};${basin};${category};${ageBand}`;
              yield* linesOf(key, points / 100, draws);
            }
    }
  }
}

function* linesOf(key: string, effect: number, draws: Draws): Generator<string> {
  const chance = 0.1 + 0.5 * draws.next();
  const [persons, returned] = [
    [0, 0],
    [0, 0],
  ];
  for (let left = draws.between(1, MOST_IN_STRATUM); left > 0; left -= 1) {
    const group = draws.chance(0.05 + 0.8 * chance) ? 1 : 0;
    persons[group] = (persons[group] ?? 0) + 1;
    if (draws.chance(chance + group * effect)) returned[group] = (returned[group] ?? 0) + 1;
  }
  for (const [group, word] of ['non', 'oui'].entries())
    if ((persons[group] ?? 0) > 0) yield `${key};${word};${persons[group]};${returned[group]}`;
}

const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;

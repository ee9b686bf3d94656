import { type Market, marketOf } from '../model/market.ts';
import type { Occupation } from '../model/occupation.ts';
import { fraction } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import type { World } from '../world.ts';
import { commaDecimal, lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const HEADER =
  'annee;ROME;cbassin;oee;defm_abc;ind_tension_d;ind_int_emb_d;ind_main_oeuvre_d;ind_dur_empl_d;ind_cond_travail_d;ind_mismatch_geo_d;ind_specif_form_empl_d';
const YEARS = 2;
/** Offers by jobseeker above which tension is 2, 3, 4 and 5. */
const TENSION_STEPS = [0.15, 0.3, 0.55, 0.9] as const;
const DIFFICULTY_STEPS = [0.35, 0.48, 0.6, 0.72] as const;

/** Indicators of tension, 1 (low) to 5 (high), for each occupation and basin where there is anything to count. */
export function tensionFile(world: World): SourceFile {
  return {
    name: 'dares_tensions_rome_bassin.csv',
    text: (tally) => {
      tally.note('decimal-comma');
      return lines(HEADER, tensionLines(world), tally);
    },
  };
}

function* tensionLines(world: World): Generator<string> {
  const market = marketOf(world);
  const lastYear = Math.floor(world.lastMonth / 12) - 1;
  for (let year = lastYear - YEARS + 1; year <= lastYear; year += 1) {
    for (const occupation of world.occupations) {
      for (const basin of world.places.basins) {
        const line = tensionLine(world, market, year, occupation, basin.index, basin.code);
        if (line !== null) {
          yield line;
        }
      }
    }
  }
}

function tensionLine(
  world: World,
  market: Market,
  year: number,
  occupation: Occupation,
  basin: number,
  code: string,
): string | null {
  const drift = 0.92 + fraction(world.seed, STREAM.tension, year, occupation.index) * 0.16;
  const offers = market.offersOf(occupation.index, basin) * drift;
  const jobseekers = market.jobseekersOf(occupation.index, basin);
  if (offers + jobseekers === 0) {
    return null;
  }
  const indicator = (kind: number) =>
    1 + Math.floor(fraction(world.seed, STREAM.tension, occupation.index, kind) * 5);
  return [
    year,
    occupation.rome,
    code,
    commaDecimal(offers, 1),
    commaDecimal(jobseekers, 1),
    level(offers / Math.max(jobseekers, 1), TENSION_STEPS),
    indicator(1),
    level(1 - occupation.difficulty, [0.3, 0.45, 0.6, 0.75]),
    indicator(2),
    indicator(3),
    1 + ((indicator(4) + basin) % 5),
    level(occupation.difficulty, DIFFICULTY_STEPS),
  ].join(';');
}

function level(value: number, steps: readonly number[]): number {
  return 1 + steps.filter((step) => value > step).length;
}

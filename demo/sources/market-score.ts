import { type Market, marketOf } from '../model/market.ts';
import type { Occupation } from '../model/occupation.ts';
import { packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { csvField, lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

/** Month columns in the alphabetical order of the real file, with their place in the year. */
const MONTH_COLUMNS = [
  ['APR', 3],
  ['AUG', 7],
  ['DEC', 11],
  ['FEB', 1],
  ['JAN', 0],
  ['JULY', 6],
  ['JUNE', 5],
  ['MAR', 2],
  ['MAY', 4],
  ['NOV', 10],
  ['OCT', 9],
  ['SEP', 8],
] as const;

const HEADER = [
  'AREA_CODE,AREA_NAME,AREA_TYPE_CODE,AREA_TYPE_NAME,NB_APPLICATION_END_MONTH,NB_APPLICATION_LAST_WEEK,',
  'NB_OFFER_END_MONTH,NB_OFFER_LAST_WEEK,RICHER_CATCHMENT_AREA_CODE,RICHER_CATCHMENT_AREA_NAME,',
  'ROME_PROFESSION_CARD_CODE,ROME_PROFESSION_CARD_NAME,SEASONAL,',
  ...MONTH_COLUMNS.map(([name]) => `SEASONAL_${name},`),
  'TENSION_RATIO',
].join('');

/** A month with this many times the usual hirings is a season. */
const SEASON_THRESHOLD = 1.35;

/** Applications, offers and tension of each occupation, for the département and each of its basins. */
export function marketScoreFile(world: World): SourceFile {
  return {
    name: `market_score_${packedDate(world.asOfDay).slice(0, 6)}.csv`,
    text: (tally) => lines(HEADER, scoreLines(world), tally),
  };
}

function* scoreLines(world: World): Generator<string> {
  const market = marketOf(world);
  const all = world.places.basins.map((basin) => basin.index);
  for (const occupation of world.occupations) {
    if (world.sizes.scope === 'departement') {
      yield scoreLine(world, market, occupation, all, [
        '44',
        'LOIRE-ATLANTIQUE',
        'D',
        'Département',
      ]);
    }
    for (const basin of world.places.basins) {
      const area = [basin.code, basin.name, 'B', 'Bassin'] as const;
      yield scoreLine(world, market, occupation, [basin.index], area);
    }
  }
}

function scoreLine(
  world: World,
  market: Market,
  occupation: Occupation,
  basins: readonly number[],
  area: readonly [string, string, string, string],
): string {
  const jobseekers = total(basins, (basin) => market.jobseekersOf(occupation.index, basin));
  const offers = total(basins, (basin) => market.offersOf(occupation.index, basin));
  const richest = world.places.basins.reduce((best, basin) =>
    market.offersOf(occupation.index, basin.index) > market.offersOf(occupation.index, best.index)
      ? basin
      : best,
  );
  const months = market.monthlyHiringsOf(occupation.index);
  const mean = months.reduce((left, right) => left + right, 0) / months.length;
  const isSeason = (month: number) => (months[month] ?? 0) > SEASON_THRESHOLD * mean;
  return [
    ...area,
    String(jobseekers),
    String(jobseekers),
    String(offers),
    String(offers),
    richest.code,
    richest.name,
    occupation.rome,
    occupation.label,
    months.some((_, month) => isSeason(month)) ? 'O' : 'N',
    ...MONTH_COLUMNS.map(([, month]) => (isSeason(month) ? 'O' : 'N')),
    jobseekers === 0 ? '' : String(Math.round((10 * offers) / jobseekers)),
  ]
    .map(csvField)
    .join(',');
}

function total(basins: readonly number[], of: (basin: number) => number): number {
  return basins.reduce((sum, basin) => sum + of(basin), 0);
}

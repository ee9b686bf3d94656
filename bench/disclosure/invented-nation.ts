import { Draws } from '../../demo/random/draws.ts';
import type { AxisCode } from '../../subgraphs/labour-market/disclosure/axis.ts';
import {
  type BaseCell,
  buildCube,
  type Cube,
} from '../../subgraphs/labour-market/disclosure/cube.ts';

/** The nation's own numbers. Sources: INSEE, code officiel géographique; ROME 4; 6 million jobseekers in five categories. */
const NATION = { regions: 18, departments: 101, basins: 403, domains: 14, occupations: 1_584 };
const PERSONS_PER_ROW = 6_000_000 / (403 * 1_584);
/** Shares of the categories A to E of all who are registered, about. Source: DARES. */
const SHARES = [0.52, 0.13, 0.22, 0.06, 0.07];
const CATEGORIES = ['A', 'B', 'C', 'D', 'E'];

/**
 * An invented nation, or its hundredth or tenth: fewer basins and occupations, as many persons in the mean row. Basins
 * and occupations have very different sizes, so that most cells are empty or small.
 */
export function inventNation(scale: number, month: number): Cube {
  const side = Math.sqrt(scale);
  const basins = Math.max(12, Math.round(NATION.basins * side));
  const occupations = Math.max(20, Math.round(NATION.occupations * side));
  const departments = Math.max(4, Math.round(NATION.departments * side));
  const places = nested('FR', [
    ['R', Math.max(2, Math.round(NATION.regions * side))],
    ['D', departments],
    ['B', basins],
  ]);
  const jobs = nested('ALL', [
    ['M', Math.max(3, Math.round(NATION.domains * side))],
    ['J', occupations],
  ]);
  return buildCube({
    measure: 'JOBSEEKERS',
    population: 'PERSONS',
    month: `2026-0${month + 1}-01`,
    places,
    placeLevels: ['nation', 'region', 'department', 'basin'],
    occupations: jobs,
    categories: [
      { code: 'TOTAL', parent: null },
      ...CATEGORIES.map((code) => ({ code, parent: 'TOTAL' })),
    ],
    base: inventCells(basins, occupations, month),
  });
}

/** Lists of so many codes a level, each shared out evenly among the codes above. */
function nested(root: string, levels: readonly (readonly [string, number])[]): AxisCode[] {
  const codes: AxisCode[] = [{ code: root, parent: null }];
  let above = [root];
  for (const [letter, count] of levels) {
    const here = Array.from({ length: count }, (_, index) => `${letter}${index}`);
    for (const [index, code] of here.entries()) {
      codes.push({ code, parent: above[Math.floor((index * above.length) / count)] ?? root });
    }
    above = here;
  }
  return codes;
}

function* inventCells(basins: number, occupations: number, month: number): Generator<BaseCell> {
  const draws = new Draws().reseed(20_261_101);
  const changes = new Draws().reseed(month, 3);
  const basinSizes = Array.from({ length: basins }, () => size(draws, 1));
  const jobSizes = Array.from({ length: occupations }, () => size(draws, 1.2));
  for (let basin = 0; basin < basins; basin++) {
    for (let job = 0; job < occupations; job++) {
      const mean =
        PERSONS_PER_ROW *
        (basinSizes[basin] as number) *
        (jobSizes[job] as number) *
        size(draws, 0.7);
      for (const [position, category] of CATEGORIES.entries()) {
        const usual = mean * (SHARES[position] as number);
        const now = usual * (month === 0 ? 1 : 0.95 + 0.1 * changes.next());
        const count = Math.floor(now + draws.next());
        if (count > 0) yield { place: `B${basin}`, occupation: `J${job}`, category, count };
      }
    }
  }
}

/** A factor that is 1 on average, log-normal. */
function size(draws: Draws, deviation: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - draws.next())) * Math.cos(2 * Math.PI * draws.next());
  return Math.exp(deviation * normal - (deviation * deviation) / 2);
}

import { type Axis, type AxisCode, buildAxis, isLeaf } from './axis.ts';
import { RefusedCube } from './refusal.ts';
import { rollUp, rollUpMarks } from './roll-up.ts';

/** Places, occupations and categories, in this order. Measures are cubes of their own: nothing adds up across them. */
export type Axes = readonly [place: Axis, occupation: Axis, category: Axis];

export const COUNTED = 0;
/** Zero by the rules of the world (nobody may be counted there), known to everybody. */
export const STRUCTURAL_ZERO = 1;
export const NOT_COLLECTED = 2;

/** Who stands behind the numbers, which decides the rule for small cells. */
export type Population = 'PERSONS' | 'ENTERPRISES';

/** What comes in for one cell of leaf codes. A leaf cell that is not given counts 0. */
export interface BaseCell {
  readonly place: string;
  readonly occupation: string;
  readonly category: string;
  readonly count: number;
  readonly mark?: typeof STRUCTURAL_ZERO | typeof NOT_COLLECTED;
}

/** All cells of the lattice, leaves and totals; the number of a cell is `(place * occupations + occupation) * categories + category`. */
export interface Cube {
  readonly measure: string;
  readonly population: Population;
  /** First day of the month whose end is counted, ISO date. */
  readonly month: string;
  readonly axes: Axes;
  /** Names of the levels of places from the root down: `nation`, `region`… */
  readonly placeLevels: readonly string[];
  readonly counts: Int32Array;
  readonly marks: Uint8Array;
  /** For enterprises: how many stand behind a cell, and the largest one's part of the count. */
  readonly concentration: Concentration | null;
}

export interface Concentration {
  readonly units: Int32Array;
  readonly largest: Int32Array;
}

/** The cells that fit in memory on one machine: three arrays of 4 bytes and some of 1 byte a cell. */
const MAX_CELLS = 40_000_000;

export interface CubeInput {
  readonly measure: string;
  readonly population: Population;
  readonly month: string;
  readonly places: readonly AxisCode[];
  readonly placeLevels: readonly string[];
  readonly occupations: readonly AxisCode[];
  readonly categories: readonly AxisCode[];
  readonly base: Iterable<BaseCell>;
  readonly concentration?: (axes: Axes) => Concentration;
}

/** Sums leaf counts over the whole lattice. Throws {@link RefusedCube} for a bad code list, month or cell. */
export function buildCube(input: CubeInput): Cube {
  const axes: Axes = [
    buildAxis('places', input.places),
    buildAxis('occupations', input.occupations),
    buildAxis('categories', input.categories),
  ];
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-01$/u.test(input.month)) {
    const message = `Month ${input.month} is refused: the first day of a month, as 2026-10-01.`;
    throw new RefusedCube('MONTH_INVALID', 'month', message);
  }
  const deepest = axes[0].depths.reduce((most, depth) => Math.max(most, depth), 0);
  if (deepest + 1 !== input.placeLevels.length) {
    const message = `The places have ${deepest + 1} levels and ${input.placeLevels.length} names of levels.`;
    throw new RefusedCube('AXIS_INVALID', 'placeLevels', message);
  }
  const cells = cellsOf(axes);
  if (cells > MAX_CELLS) {
    const message = `The lattice has ${cells} cells; at most ${MAX_CELLS} are allowed.`;
    throw new RefusedCube('CUBE_TOO_LARGE', 'axes', message);
  }
  const counts = new Int32Array(cells);
  const marks = new Uint8Array(cells);
  fillBase(axes, input.base, counts, marks);
  rollUp(axes, counts);
  rollUpMarks(axes, marks);
  return {
    measure: input.measure,
    population: input.population,
    month: input.month,
    axes,
    placeLevels: input.placeLevels,
    counts,
    marks,
    concentration: input.concentration?.(axes) ?? null,
  };
}

export const cellsOf = (axes: Axes): number =>
  axes.reduce((product, { codes }) => product * codes.length, 1);

function fillBase(
  axes: Axes,
  base: Iterable<BaseCell>,
  counts: Int32Array,
  marks: Uint8Array,
): void {
  const seen = new Uint8Array(counts.length);
  const leaves = axes.map(isLeaf) as [Uint8Array, Uint8Array, Uint8Array];
  const [, { codes: occupations }, { codes: categories }] = axes;
  let line = 0;
  for (const cell of base) {
    const place = leafOf(axes[0], leaves[0], cell.place, line);
    const occupation = leafOf(axes[1], leaves[1], cell.occupation, line);
    const category = leafOf(axes[2], leaves[2], cell.category, line);
    const index = (place * occupations.length + occupation) * categories.length + category;
    if (seen[index]) throw refuse(line, 'the cell stands twice');
    seen[index] = 1;
    if (!Number.isInteger(cell.count) || cell.count < 0 || cell.count > 2 ** 31 - 1) {
      throw refuse(line, `count ${cell.count} is not a whole number from 0 to 2147483647`);
    }
    if (cell.mark && cell.count > 0) {
      throw refuse(line, `count ${cell.count} in a cell that is marked as never counted; only 0`);
    }
    counts[index] = cell.count;
    marks[index] = cell.mark ?? COUNTED;
    line++;
  }
}

function leafOf(axis: Axis, leaves: Uint8Array, code: string, line: number): number {
  const node = axis.indexOf.get(code);
  if (node === undefined) throw refuse(line, `code ${code} is not in the list of ${axis.name}`);
  if (!leaves[node]) throw refuse(line, `code ${code} of ${axis.name} is a total; only leaves`);
  return node;
}

const refuse = (line: number, why: string) =>
  new RefusedCube('CELL_INVALID', `base[${line}]`, `Cell ${line} is refused: ${why}.`);

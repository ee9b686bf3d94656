import { JobRefused } from '#kernel/jobs/job.ts';
import type { AxisCode } from '../disclosure/axis.ts';
import { buildCube, type Cube } from '../disclosure/cube.ts';
import { hideWith } from '../disclosure/hide-with.ts';
import type { ProtectedMonth } from '../disclosure/protect.ts';
import { repair } from '../disclosure/repair.ts';
import { HIDDEN, PUBLISHED, ZERO } from '../disclosure/snapshot.ts';
import { knownTooWell } from './attack.ts';
import {
  byMeasure,
  type Cells,
  cellKey,
  type Estimate,
  PUBLISHED_MEASURES,
  type PublishedMeasure,
} from './estimate.ts';
import { surveyPolicy } from './rules.ts';

/** Whether a cell of a measure is hidden. */
export type IsHidden = (
  measure: PublishedMeasure,
  placeCode: string,
  occupationCode: string,
) => boolean;

export interface Protected {
  readonly isHidden: IsHidden;
  readonly hidden: number;
  /** Hidden for their own sake. */
  readonly sensitive: number;
}

/**
 * Decides which estimates are hidden. For its own sake: fewer than 3 enterprises, or one with more than 85 %; for a part of the projects also when that
 * holds for what remains, which the difference would tell, and when the projects are hidden. For others' sake: by lines of the whole lattice, until an
 * attacker who takes totals minus their parts again and again keeps every such cell at a distance. Throws `NOT_PROTECTED` when hiding more does not help.
 */
export function protectEstimates(estimates: readonly Estimate[]): Protected {
  const cellsOf = byMeasure(estimates);
  const hidden = new Map<PublishedMeasure, Set<string>>();
  let sensitive = 0;
  for (const { measure, rest } of PUBLISHED_MEASURES) {
    const month = firstMonth(
      estimates,
      cellsOf(measure),
      rest === null ? null : cellsOf(rest),
      hidden.get('PROJECTS') ?? null,
    );
    hideWith(month);
    closeGaps(month, measure);
    sensitive += month.sensitive.reduce((sum, one) => sum + one, 0);
    hidden.set(
      measure,
      keysWhere(month.cube, (cell) => month.statuses[cell] === HIDDEN),
    );
  }
  return {
    isHidden: (measure, placeCode, occupationCode) =>
      hidden.get(measure)?.has(cellKey(placeCode, occupationCode)) ?? false,
    hidden: [...hidden.values()].reduce((sum, keys) => sum + keys.size, 0),
    sensitive,
  };
}

/** Hides more where the attacker comes too close, a bounded number of times. */
function closeGaps(month: ProtectedMonth, measure: PublishedMeasure): void {
  for (let round = 0; ; round++) {
    const findings = knownTooWell(month);
    if (findings.length === 0) return;
    if (round === surveyPolicy.repairRounds)
      throw new JobRefused(
        'NOT_PROTECTED',
        `${findings.length} hidden cells of ${measure} are not safe, and hiding more does not help: nothing is published.`,
      );
    repair(month, findings, round);
  }
}

function firstMonth(
  estimates: readonly Estimate[],
  cells: Cells,
  rest: Cells | null,
  hiddenProjects: ReadonlySet<string> | null,
): ProtectedMonth {
  const cube = cubeOf(estimates, cells);
  const sensitive = new Uint8Array(cube.counts.length);
  const statuses = new Uint8Array(cube.counts.length);
  forEachCell(cube, (cell, key) => {
    const found = cells.get(key);
    if (isSecret(found) || (found !== undefined && isSecret(rest?.get(key)))) sensitive[cell] = 1;
    if (sensitive[cell] === 1 || hiddenProjects?.has(key) === true) statuses[cell] = HIDDEN;
    else statuses[cell] = found === undefined ? ZERO : PUBLISHED;
  });
  return {
    cube,
    axes: cube.axes,
    counts: cube.counts,
    sensitive,
    statuses,
    known: new Int32Array(cube.counts.length),
    policy: surveyPolicy,
    roundings: [],
    last: null,
  };
}

/** Nobody's projects are no secret: that no enterprise of a sample plans any says nothing of one. */
function isSecret(estimate: Estimate | undefined): boolean {
  if (estimate === undefined) return false;
  const { units, largestShare } = surveyPolicy.enterprises;
  return estimate.enterprises < units || estimate.largest > largestShare * estimate.value;
}

/** The lattice of all estimates; its counts are those of one measure, in whole projects. */
function cubeOf(estimates: readonly Estimate[], cells: Cells): Cube {
  const places = new Map<string, string | null>();
  const occupations = new Map<string, string | null>();
  for (const { placeCode, placeParent, occupationCode, occupationParent } of estimates) {
    places.set(placeCode, placeParent);
    occupations.set(occupationCode, occupationParent);
  }
  const isLeaf = ({ placeCode, occupationCode }: Estimate): boolean =>
    placeCode.startsWith('B') && !isTotal(occupationCode);
  return buildCube({
    measure: 'survey',
    population: 'ENTERPRISES',
    month: '2000-01-01',
    places: axisCodes(places),
    placeLevels: ['nation', 'region', 'department', 'basin'],
    occupations: axisCodes(occupations),
    categories: [{ code: 'ALL', parent: null }],
    base: [...cells.values()].filter(isLeaf).map(({ placeCode, occupationCode, value }) => ({
      place: placeCode,
      occupation: occupationCode,
      category: 'ALL',
      count: Math.max(1, Math.round(value)),
    })),
  });
}

/** `ALL`, or the letter of a family. */
export const isTotal = (occupationCode: string): boolean => occupationCode.length < 5;

const axisCodes = (parents: ReadonlyMap<string, string | null>): AxisCode[] =>
  [...parents]
    .map(([code, parent]) => ({ code, parent }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));

function forEachCell({ axes }: Cube, visit: (cell: number, key: string) => void): void {
  const [{ codes: places }, { codes: occupations }] = axes;
  for (const [place, placeCode] of places.entries())
    for (const [occupation, occupationCode] of occupations.entries())
      visit(place * occupations.length + occupation, cellKey(placeCode, occupationCode));
}

function keysWhere(cube: Cube, isMeant: (cell: number) => boolean): Set<string> {
  const keys = new Set<string>();
  forEachCell(cube, (cell, key) => {
    if (isMeant(cell)) keys.add(key);
  });
  return keys;
}

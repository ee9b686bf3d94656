import type { AxisCode } from '../disclosure/axis.ts';
import type { Population } from '../disclosure/cube.ts';

export const PUBLISHED_MEASURES = ['JOBSEEKERS', 'OFFERS', 'HIRINGS'] as const;
export type CubeMeasure = (typeof PUBLISHED_MEASURES)[number];

/** The total of the categories and of the occupations. */
export const ALL = 'ALL';
/** Where the occupation is not stated, or none of the reference's list. */
export const UNSTATED = 'UNSTATED';

export interface MeasureOfCube {
  readonly population: Population;
  readonly unit: 'PERSONS' | 'OFFERS' | 'HIRINGS';
  /** What the counts are made of. */
  readonly dataset: string;
  readonly categories: readonly AxisCode[];
  /** The leaves, in the order in which counts are collected. */
  readonly counted: readonly string[];
}

const below = (parent: string, ...codes: readonly string[]): AxisCode[] =>
  codes.map((code) => ({ code, parent }));
const total: AxisCode = { code: ALL, parent: null };

const HIRING_KINDS = [
  'OPEN_ENDED',
  'FIXED_TERM_OVER_31_DAYS',
  'FIXED_TERM_SHORT',
  'TEMPORARY',
  'APPRENTICESHIP',
] as const;

/**
 * What is published. Categories of jobseekers: DARES, statistics of those registered at the end of a month. Its total of A, B and C is left out: beside
 * the total of all it would tell D and E, which are small, and nearly all of it would be hidden. An enterprise stands behind hirings, so that the rules for enterprises hold; offers can be read one by one by anybody, and their counts follow the
 * thresholds only so that all measures have one method.
 */
export const CUBES: Readonly<Record<CubeMeasure, MeasureOfCube>> = {
  JOBSEEKERS: {
    population: 'PERSONS',
    unit: 'PERSONS',
    dataset: 'Jobseekers registered on the last day of the month',
    categories: [total, ...below(ALL, 'A', 'B', 'C', 'D', 'E')],
    counted: ['A', 'B', 'C', 'D', 'E'],
  },
  OFFERS: {
    population: 'PERSONS',
    unit: 'OFFERS',
    dataset: 'Offers that stood open in the month',
    categories: [total, ...below(ALL, 'CREATED', 'EARLIER')],
    counted: ['CREATED', 'EARLIER'],
  },
  HIRINGS: {
    population: 'ENTERPRISES',
    unit: 'HIRINGS',
    dataset: 'Hirings announced for a day of the month',
    categories: [total, ...below(ALL, ...HIRING_KINDS)],
    counted: HIRING_KINDS,
  },
};

/** Cells that are zero by the rules of the world. Source: the State's diploma of a doctor is not earned by apprenticeship (code de l'éducation, L. 632-2). */
export const STRUCTURAL_ZEROS: readonly {
  readonly measure: CubeMeasure;
  readonly occupation: string;
  readonly category: string;
}[] = [{ measure: 'HIRINGS', occupation: 'J1102', category: 'APPRENTICESHIP' }];

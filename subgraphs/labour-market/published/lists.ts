import { createHash, createHmac } from 'node:crypto';
import { type Axis, type AxisCode, buildAxis } from '../disclosure/axis.ts';
import type { Axes } from '../disclosure/cube.ts';
import type { PlaceList } from './collect/places.ts';
import { CUBES, type CubeMeasure } from './measures.ts';

/** The code lists that a run counts by. */
export interface Lists {
  readonly places: PlaceList;
  readonly occupations: readonly AxisCode[];
}

/** The axes of a measure's cube. */
export const axesOf = (measure: CubeMeasure, { places, occupations }: Lists): Axes => [
  buildAxis('places', places.codes),
  buildAxis('occupations', occupations),
  buildAxis('categories', CUBES[measure].categories),
];

/** SHA-256 of the code lists of a measure and of which commune counts where: whoever is counted in a cell is told by these alone. */
export function hashOfLists(measure: CubeMeasure, lists: Lists): string {
  const axes = axesOf(measure, lists).map(({ codes, parents }: Axis) => [codes, [...parents]]);
  const communes = [...lists.places.leafOfCommune].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([measure, axes, lists.places.levels, communes]))
    .digest('hex');
}

/** Tells one key from another; of the key it says nothing. */
export const keyCheck = (key: Uint8Array): string =>
  createHmac('sha256', key).update('the key of a published series').digest('hex').slice(0, 32);

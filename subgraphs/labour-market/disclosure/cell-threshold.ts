import { createHmac } from 'node:crypto';
import type { Cube } from './cube.ts';

/**
 * Each cell's own distance above the threshold, by a secret key: who adds invented persons to a cell until it opens does
 * not learn how many were there before. It depends on the codes alone, so it is the same in every month and replica.
 *
 * @returns For a cell, a whole number from 0 to `spread - 1`.
 */
export function distanceAboveThreshold(
  { measure, axes }: Pick<Cube, 'measure' | 'axes'>,
  spread: number,
  key: Uint8Array,
): (cell: number) => number {
  const [places, occupations, categories] = axes.map(({ codes }) => codes) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  return (cell) => {
    const category = cell % categories.length;
    const row = (cell - category) / categories.length;
    const occupation = row % occupations.length;
    const place = (row - occupation) / occupations.length;
    const name = JSON.stringify([
      measure,
      places[place],
      occupations[occupation],
      categories[category],
    ]);
    return createHmac('sha256', key).update(name).digest().readUInt32BE(0) % spread;
  };
}

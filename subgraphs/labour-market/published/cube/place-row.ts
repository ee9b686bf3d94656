import type { Axes } from '../../disclosure/cube.ts';
import type { Lists } from '../lists.ts';
import { UNSTATED } from '../measures.ts';

/** A row of the collected counts. */
export interface RowOfCounts {
  readonly commune: string | null;
  readonly rome: string | null;
  readonly counts: readonly number[];
}

/** The leaf place and the leaf occupation of a row, as nodes; null for a commune outside of every basin. */
export function placeRow(
  { commune, rome }: RowOfCounts,
  { places }: Lists,
  [placeAxis, occupationAxis]: Axes,
): { readonly place: number; readonly occupation: number } | null {
  const leaf = commune === null ? undefined : places.leafOfCommune.get(commune);
  const place = leaf === undefined ? undefined : placeAxis.indexOf.get(leaf);
  if (place === undefined) return null;
  // A code of one letter would be a domain, which is no leaf.
  const known = rome !== null && rome.length > 1 ? occupationAxis.indexOf.get(rome) : undefined;
  const occupation = known ?? occupationAxis.indexOf.get(UNSTATED);
  return occupation === undefined ? null : { place, occupation };
}

import type { JobBase } from '#kernel/jobs/job.ts';
import { isLeaf } from '../../disclosure/axis.ts';
import { type Axes, type BaseCell, NOT_COLLECTED, STRUCTURAL_ZERO } from '../../disclosure/cube.ts';
import type { Lists } from '../lists.ts';
import { CUBES, type CubeMeasure, STRUCTURAL_ZEROS } from '../measures.ts';
import { BATCH } from '../settings.ts';
import { placeRow, type RowOfCounts } from './place-row.ts';

/** The collected counts of a measure, by leaf of the lattice. */
export interface LeafCounts {
  /** By place, then occupation, then counted category, over all nodes of the first two axes. */
  readonly counts: Int32Array;
  readonly counted: number;
  /** What could not be placed: no commune, or one outside of any basin. */
  readonly unplaced: number;
}

/** Sums what was collected by the cells that it belongs to. */
export async function countLeaves(
  { sql, schema }: JobBase,
  measure: CubeMeasure,
  lists: Lists,
  axes: Axes,
): Promise<LeafCounts> {
  const kinds = CUBES[measure].counted.length;
  const occupations = axes[1].codes.length;
  const counts = new Int32Array(axes[0].codes.length * occupations * kinds);
  let counted = 0;
  let unplaced = 0;
  const rows = sql<RowOfCounts[]>`
    select commune_code as commune, rome_code as rome, counts from ${sql(schema)}.collected_counts where measure = ${measure}`;
  for await (const batch of rows.cursor(BATCH)) {
    for (const row of batch) {
      const sum = row.counts.reduce((total, count) => total + count, 0);
      const at = placeRow(row, lists, axes);
      if (at === null) {
        unplaced += sum;
        continue;
      }
      counted += sum;
      const first = (at.place * occupations + at.occupation) * kinds;
      for (const [kind, count] of row.counts.entries())
        counts[first + kind] = (counts[first + kind] as number) + count;
    }
  }
  return { counts, counted, unplaced };
}

/**
 * The leaf cells of a cube. A département of which nothing was counted is one that no source speaks of. Where nobody may be counted,
 * whatever was counted by mistake is left out.
 */
export function* baseCells(
  measure: CubeMeasure,
  { counts }: LeafCounts,
  axes: Axes,
): Generator<BaseCell> {
  const { counted } = CUBES[measure];
  const [places, occupations] = axes;
  const silent = silentPlaces(axes, counts);
  const leaves = [isLeaf(places), isLeaf(occupations)] as const;
  const zeros = new Set(
    STRUCTURAL_ZEROS.filter((zero) => zero.measure === measure).map(
      ({ occupation, category }) => `${occupation} ${category}`,
    ),
  );
  let cell = 0;
  for (const [placeNode, place] of places.codes.entries()) {
    for (const [occupationNode, occupation] of occupations.codes.entries()) {
      const isOfLeaves = leaves[0][placeNode] === 1 && leaves[1][occupationNode] === 1;
      for (const category of counted) {
        const count = counts[cell++] as number;
        if (!isOfLeaves) continue;
        if (silent[placeNode]) yield { place, occupation, category, count: 0, mark: NOT_COLLECTED };
        else if (zeros.has(`${occupation} ${category}`))
          yield { place, occupation, category, count: 0, mark: STRUCTURAL_ZERO };
        else if (count > 0) yield { place, occupation, category, count };
      }
    }
  }
}

/** 1 for the leaf places of départements of which nothing was counted. */
function silentPlaces([places]: Axes, counts: Int32Array): Uint8Array {
  const perPlace = counts.length / places.codes.length;
  const sums = places.codes.map((_code, node) =>
    counts.subarray(node * perPlace, (node + 1) * perPlace).reduce((sum, count) => sum + count, 0),
  );
  const leaf = isLeaf(places);
  const ofParent = new Map<number, number>();
  for (const [node, sum] of sums.entries()) {
    const parent = places.parents[node] as number;
    if (leaf[node]) ofParent.set(parent, (ofParent.get(parent) ?? 0) + sum);
  }
  return Uint8Array.from(places.codes, (_code, node) =>
    leaf[node] && ofParent.get(places.parents[node] as number) === 0 ? 1 : 0,
  );
}

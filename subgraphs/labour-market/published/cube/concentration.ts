import type { JobBase } from '#kernel/jobs/job.ts';
import type { Axis } from '../../disclosure/axis.ts';
import { type Axes, type Concentration, cellsOf } from '../../disclosure/cube.ts';
import type { Lists } from '../lists.ts';
import { CUBES, type CubeMeasure } from '../measures.ts';
import { BATCH } from '../settings.ts';
import { placeRow, type RowOfCounts } from './place-row.ts';

interface RowOfEnterprise extends RowOfCounts {
  readonly enterprise: string;
}

/**
 * By cell of the lattice, how many enterprises stand behind it and what the largest of them counts, totals included. One enterprise is
 * added up at a time, over all cells above its own, so that memory holds the cells and one enterprise.
 */
export async function concentrationOf(
  { sql, schema }: JobBase,
  measure: CubeMeasure,
  lists: Lists,
  axes: Axes,
): Promise<Concentration> {
  const units = new Int32Array(cellsOf(axes));
  const largest = new Int32Array(units.length);
  const nodes = CUBES[measure].counted.map((code) => axes[2].indexOf.get(code) as number);
  let current: string | null = null;
  let ofCurrent = new Map<number, number>();
  const close = (): void => {
    for (const [cell, count] of ofCurrent) {
      units[cell] = (units[cell] as number) + 1;
      largest[cell] = Math.max(largest[cell] as number, count);
    }
    ofCurrent = new Map();
  };
  const rows = sql<RowOfEnterprise[]>`
    select enterprise_key as enterprise, commune_code as commune, rome_code as rome, counts
    from ${sql(schema)}.collected_counts where measure = ${measure} order by enterprise_key`;
  for await (const batch of rows.cursor(BATCH)) {
    for (const row of batch) {
      if (row.enterprise !== current) close();
      current = row.enterprise;
      const at = placeRow(row, lists, axes);
      if (at === null) continue;
      for (const [kind, count] of row.counts.entries()) {
        if (count === 0) continue;
        for (const cell of cellsAbove(axes, at.place, at.occupation, nodes[kind] as number))
          ofCurrent.set(cell, (ofCurrent.get(cell) ?? 0) + count);
      }
    }
  }
  close();
  return { units, largest };
}

/** The cell of three leaves and every total that it is part of. */
function* cellsAbove(axes: Axes, place: number, occupation: number, category: number) {
  const [places, occupations, categories] = axes;
  for (const above of upFrom(places, place))
    for (const of of upFrom(occupations, occupation))
      for (const kind of upFrom(categories, category))
        yield (above * occupations.codes.length + of) * categories.codes.length + kind;
}

function* upFrom({ parents }: Axis, node: number): Generator<number> {
  for (let at = node; at >= 0; at = parents[at] as number) yield at;
}

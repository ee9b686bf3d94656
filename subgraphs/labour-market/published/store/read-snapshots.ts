import type { JobBase } from '#kernel/jobs/job.ts';
import { type Axes, cellsOf } from '../../disclosure/cube.ts';
import { openPolicy, policyHash, roundingBases } from '../../disclosure/policy.ts';
import { HIDDEN, type Snapshot } from '../../disclosure/snapshot.ts';
import { axesOf, type Lists } from '../lists.ts';
import { CUBES, type CubeMeasure } from '../measures.ts';
import { BATCH } from '../settings.ts';

interface CellRow {
  readonly place: number;
  readonly occupation: number;
  readonly category: number;
  readonly status: number;
  readonly value: number;
}

/** All months of a series as they were published, from the oldest on: what the next one must not undo. */
export async function readSnapshots(
  { sql, schema }: JobBase,
  seriesId: number,
  measure: CubeMeasure,
  lists: Lists,
): Promise<Snapshot[]> {
  const axes = axesOf(measure, lists);
  const bases = roundingBases(openPolicy, lists.places.levels);
  const found = await sql<{ id: string; month: string; threshold: number }[]>`
    select id, month::text as month, threshold from ${sql(schema)}.published_snapshots where series_id = ${seriesId} order by month`;
  const snapshots: Snapshot[] = [];
  for (const { id, month, threshold } of found) {
    snapshots.push({
      measure,
      population: CUBES[measure].population,
      month,
      axes,
      placeLevels: lists.places.levels,
      roundingByPlace: Int32Array.from(axes[0].depths, (depth) => bases[depth] as number),
      threshold,
      policyHash: policyHash(openPolicy),
      ...(await readCells({ sql, schema }, id, axes)),
    });
  }
  return snapshots;
}

/** The cells of a month: hidden, where no row says otherwise. */
async function readCells(
  { sql, schema }: Pick<JobBase, 'sql' | 'schema'>,
  snapshotId: string,
  axes: Axes,
): Promise<Pick<Snapshot, 'values' | 'statuses'>> {
  const values = new Int32Array(cellsOf(axes));
  const statuses = new Uint8Array(values.length).fill(HIDDEN);
  const rows = sql<CellRow[]>`
    select place, occupation, category, status, value from ${sql(schema)}.published_cells where snapshot_id = ${snapshotId}`;
  for await (const batch of rows.cursor(BATCH)) {
    for (const { place, occupation, category, status, value } of batch) {
      const cell = (place * axes[1].codes.length + occupation) * axes[2].codes.length + category;
      values[cell] = value;
      statuses[cell] = status;
    }
  }
  return { values, statuses };
}

import type { TransactionSql } from 'postgres';
import { invariant } from '#kernel/invariant.ts';
import type { Axes } from '../../disclosure/cube.ts';
import { HIDDEN, type Snapshot } from '../../disclosure/snapshot.ts';
import type { CubeMeasure } from '../measures.ts';
import { BATCH } from '../settings.ts';
import { AXES, type CountedFrom } from '../tables.ts';

/** A month that was released, with what stands beside it. */
export interface ReleasedMonth {
  readonly measure: CubeMeasure;
  readonly snapshot: Snapshot;
  /** The series that it goes on with; null where it begins one. */
  readonly seriesId: number | null;
  readonly fingerprint: {
    readonly policyHash: string;
    readonly listsHash: string;
    readonly keyCheck: string;
  };
  readonly countedFrom: CountedFrom;
}

/** Writes a month in one transaction with whatever else `tx` does; of hidden cells nothing is written. */
export async function storeSnapshot(
  tx: TransactionSql,
  schema: string,
  { measure, snapshot, seriesId, fingerprint, countedFrom }: ReleasedMonth,
): Promise<void> {
  const series = seriesId ?? (await beginSeries(tx, schema, measure, snapshot, fingerprint));
  const [made] = await tx<{ id: string }[]>`
    insert into ${tx(schema)}.published_snapshots (series_id, measure, month, made_at, threshold, counted_from, made_in)
    values (${series}, ${measure}, ${snapshot.month}, now(), ${snapshot.threshold},
      ${JSON.stringify(countedFrom)}::text::jsonb, pg_current_xact_id()::text::bigint)
    returning id`;
  invariant(made !== undefined, 'an insert returns its row');
  for (const cells of batchesOfCells(snapshot)) {
    await tx`
      insert into ${tx(schema)}.published_cells (snapshot_id, place, occupation, category, status, value)
      select ${made.id}, place, occupation, category, status, value
      from unnest(${cells.places}::int[], ${cells.occupations}::int[], ${cells.categories}::int[], ${cells.statuses}::int[], ${cells.values}::int[])
        as cell(place, occupation, category, status, value)`;
  }
}

async function beginSeries(
  tx: TransactionSql,
  schema: string,
  measure: CubeMeasure,
  { axes, placeLevels }: Snapshot,
  { policyHash, listsHash, keyCheck }: ReleasedMonth['fingerprint'],
): Promise<number> {
  const [made] = await tx<{ id: string }[]>`
    insert into ${tx(schema)}.published_series (measure, policy_hash, lists_hash, key_check, place_levels)
    values (${measure}, ${policyHash}, ${listsHash}, ${keyCheck}, ${[...placeLevels]}) returning id`;
  invariant(made !== undefined, 'an insert returns its row');
  const codes = axes.flatMap((axis, position) =>
    axis.codes.map((code, node) => {
      const parent = axis.parents[node] as number;
      return { axis: AXES[position], node, code, parent: parent < 0 ? null : parent };
    }),
  );
  await tx`
    insert into ${tx(schema)}.published_codes (series_id, axis, node, code, parent)
    select ${made.id}, axis, node, code, parent from json_to_recordset(${JSON.stringify(codes)}::text::json)
      as one(axis text, node integer, code text, parent integer)`;
  return Number(made.id);
}

interface CellColumns {
  readonly places: number[];
  readonly occupations: number[];
  readonly categories: number[];
  readonly statuses: number[];
  readonly values: number[];
}

const noCells = (): CellColumns => ({
  places: [],
  occupations: [],
  categories: [],
  statuses: [],
  values: [],
});

function* batchesOfCells({ axes, statuses, values }: Snapshot): Generator<CellColumns> {
  const [, { codes: occupations }, { codes: categories }]: Axes = axes;
  let cells = noCells();
  for (let cell = 0; cell < statuses.length; cell++) {
    if (statuses[cell] === HIDDEN) continue;
    const row = Math.floor(cell / categories.length);
    cells.places.push(Math.floor(row / occupations.length));
    cells.occupations.push(row % occupations.length);
    cells.categories.push(cell % categories.length);
    cells.statuses.push(statuses[cell] as number);
    cells.values.push(values[cell] as number);
    if (cells.places.length < BATCH) continue;
    yield cells;
    cells = noCells();
  }
  if (cells.places.length > 0) yield cells;
}

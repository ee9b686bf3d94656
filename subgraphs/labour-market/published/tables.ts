import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';
import { schema } from '../schema.ts';
import { PUBLISHED_MEASURES } from './measures.ts';

/** Where the counts of a measure came from, as it stands beside each of its months. */
export interface CountedFrom {
  readonly publisher: string;
  readonly dataset: string;
  readonly coversUntil: string | null;
  readonly licence: string;
}

/**
 * True counts of a run of the job, before they are protected; empty after it. Nothing that answers the graph reads it.
 * No key: rows come once, page by page, each page with the checkpoint of the run.
 */
export const collectedCounts = schema.table('collected_counts', {
  measure: text('measure', { enum: PUBLISHED_MEASURES }).notNull(),
  /** A pseudonym of the enterprise; null where persons or offers are counted. */
  enterpriseKey: text('enterprise_key'),
  communeCode: text('commune_code'),
  romeCode: text('rome_code'),
  /** One for each leaf of the measure's categories, in their order. */
  counts: integer('counts').array().notNull(),
});

/** Months of one measure over the same code lists, under the same policy and key. Frozen. */
export const publishedSeries = schema.table('published_series', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  measure: text('measure', { enum: PUBLISHED_MEASURES }).notNull(),
  policyHash: text('policy_hash').notNull(),
  /** SHA-256 of the code lists and of which commune counts where. */
  listsHash: text('lists_hash').notNull(),
  /** Tells whether a key is the one of the series, and nothing of it. */
  keyCheck: text('key_check').notNull(),
  /** Names of the levels of places, from the root down. */
  placeLevels: text('place_levels').array().notNull(),
});

export const AXES = ['PLACE', 'OCCUPATION', 'CATEGORY'] as const;

/** The code lists of a series; a node's number is its place in the lattice. Frozen. */
export const publishedCodes = schema.table(
  'published_codes',
  {
    seriesId: bigint('series_id', { mode: 'number' }).notNull(),
    axis: text('axis', { enum: AXES }).notNull(),
    node: integer('node').notNull(),
    code: text('code').notNull(),
    /** Null for the root. */
    parent: integer('parent'),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.axis, table.node] }),
    // Serves every figure: a code's number.
    uniqueIndex('published_codes_by_code').on(table.seriesId, table.axis, table.code),
    // Serves comparisons: the parts of a place.
    index('published_codes_by_parent').on(table.seriesId, table.axis, table.parent, table.node),
  ],
);

/** One month of a measure, as it was published. Frozen. */
export const publishedSnapshots = schema.table(
  'published_snapshots',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    seriesId: bigint('series_id', { mode: 'number' }).notNull(),
    measure: text('measure', { enum: PUBLISHED_MEASURES }).notNull(),
    /** Its first day. */
    month: date('month', { mode: 'string' }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'date' }).notNull(),
    /** The lowest count that may be published. */
    threshold: smallint('threshold').notNull(),
    countedFrom: jsonb('counted_from').$type<CountedFrom>().notNull(),
    /** The transaction that made it, and may alone add cells. */
    madeIn: bigint('made_in', { mode: 'bigint' }).notNull(),
  },
  // Serves every figure: the newest month of a measure, and its months in order.
  (table) => [uniqueIndex('published_snapshots_once').on(table.measure, table.month)],
);

/** The cells of a month that are not hidden; a cell of the lattice without a row is hidden. Frozen. */
export const publishedCells = schema.table(
  'published_cells',
  {
    snapshotId: bigint('snapshot_id', { mode: 'number' }).notNull(),
    place: integer('place').notNull(),
    occupation: integer('occupation').notNull(),
    category: smallint('category').notNull(),
    /** As in `disclosure/snapshot.ts`; never HIDDEN. */
    status: smallint('status').notNull(),
    /** Rounded; 0 where the status is not PUBLISHED. */
    value: integer('value').notNull(),
  },
  // The key serves every figure, and the ranking: all occupations of one place.
  (table) => [
    primaryKey({ columns: [table.snapshotId, table.place, table.occupation, table.category] }),
  ],
);

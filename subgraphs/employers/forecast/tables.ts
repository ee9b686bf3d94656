import {
  bigint,
  boolean,
  doublePrecision,
  integer,
  primaryKey,
  real,
  sql,
  text,
  timestamp,
  uniqueIndex,
} from '#kernel/database/drizzle.ts';
import { moveTable } from '#kernel/jobs/reference/moves.ts';
import { schema } from '../schema.ts';

/** Where a commune lies, as the reference told: what distances and territories of recruiters are reckoned by. */
export const communePositions = schema.table('commune_positions', {
  communeCode: text('commune_code').primaryKey(),
  departmentCode: text('department_code'),
  regionCode: text('region_code'),
  latitude: real('latitude'),
  longitude: real('longitude'),
});

/** Which occupations an activity hires for: `share` of its hirings, pruned (forecast/affinities.ts). */
export const occupationAffinities = schema.table(
  'occupation_affinities',
  {
    activityCode: text('activity_code').notNull(),
    romeCode: text('rome_code').notNull(),
    share: real('share').notNull(),
  },
  (table) => [primaryKey({ columns: [table.activityCode, table.romeCode] })],
);

/** Occupations to which people move from another, close ones first, as the reference told. */
export const occupationMoves = moveTable(schema);

/** How short of people an occupation is in a département, 0 to 1, from the published levels of tension. */
export const occupationShortages = schema.table(
  'occupation_shortages',
  {
    departmentCode: text('department_code').notNull(),
    romeCode: text('rome_code').notNull(),
    shortage: real('shortage').notNull(),
  },
  (table) => [primaryKey({ columns: [table.departmentCode, table.romeCode] })],
);

/** Hirings of each establishment in the half-years before the month of the run, newest first; filled anew by each run. */
export const hiringHistory = schema.table('hiring_history', {
  siret: text('siret').primaryKey(),
  lasting: integer('lasting').array().notNull(),
  apprenticeships: integer('apprenticeships').array().notNull(),
});

/** A forecast: which month it was made from, and whether it is the one that is served. */
export const forecasts = schema.table(
  'forecasts',
  {
    runId: bigint('run_id', { mode: 'number' }).primaryKey(),
    period: text('period').notNull(),
    isCurrent: boolean('is_current').notNull(),
    establishments: integer('establishments').notNull(),
    shown: integer('shown').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [uniqueIndex('forecasts_current').on(table.isCurrent).where(sql`is_current`)],
);

/** How well each model foresaw a held-back half-year, by run, département and division of activity. */
export const forecastVerdicts = schema.table(
  'forecast_verdicts',
  {
    runId: bigint('run_id', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: ['LASTING', 'APPRENTICESHIP'] }).notNull(),
    departmentCode: text('department_code').notNull(),
    /** Two digits of the NAF; `''` for all activities. */
    division: text('division').notNull(),
    model: text('model', {
      enum: ['SAME_AS_LAST_YEAR', 'LINEAR_REGRESSION', 'POOLED_RATE'],
    }).notNull(),
    /** How many half-years back the held-back one lies. */
    target: integer('target').notNull(),
    establishments: integer('establishments').notNull(),
    hirings: integer('hirings').notNull(),
    meanSquaredError: doublePrecision('mean_squared_error').notNull(),
    meanAbsoluteError: doublePrecision('mean_absolute_error').notNull(),
    gains: doublePrecision('gains').array().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.runId,
        table.kind,
        table.departmentCode,
        table.division,
        table.model,
        table.target,
      ],
    }),
  ],
);

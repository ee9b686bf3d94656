import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { forecasts } from '../../forecast/tables.ts';
import { occupationScores } from '../tables.ts';
import { placesOf } from './places-sql.ts';
import type { RecruiterQuery } from './query.ts';

/** A filter that a facet leaves out, so that it can count the other choices. */
export type Facet = 'headcount' | 'activity' | 'distance' | 'contract';

/** The forecast that is served. */
export const CURRENT_RUN = sql`(select run_id from ${forecasts} where is_current)`;

/** `s` joined with `places`: every establishment of the search, once an occupation. `without` leaves one filter out. */
export function candidates(query: RecruiterQuery, without: Facet | null = null): SQL {
  const { occupationCodes, headcount, activityCodes, contract } = query;
  const place =
    without === 'distance' && query.place !== null && 'radiusKm' in query.place
      ? { ...query.place, radiusKm: FARTHEST_KM }
      : query.place;
  const conditions = [
    sql`s.run_id = ${CURRENT_RUN}`,
    sql`s.rome_code = any (${texts(occupationCodes)})`,
    sql`not s.is_hidden`,
    ...(without === 'contract' ? [] : [sql`s.kind = ${contract}`]),
    ...(headcount === null || without === 'headcount'
      ? []
      : [headcount === 'SMALL' ? sql`s.is_small` : sql`not s.is_small`]),
    ...(activityCodes === null || without === 'activity'
      ? []
      : [sql`s.activity_code = any (${texts(activityCodes)})`]),
  ];
  return sql`
    from (${placesOf(place)}) as places
    join ${occupationScores} as s on s.commune_code = places.commune_code
    where ${sql.join(conditions, sql` and `)}`;
}

/** The widest circle that facets count. */
export const FARTHEST_KM = 3_000;

export const texts = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;

import { index, real, text } from '#kernel/database/drizzle.ts';
import { moveTable } from '#kernel/jobs/reference/moves.ts';
import { schema } from '../schema.ts';

/** Occupations to which people move from another, close ones first, as the reference told. */
export const occupationMoves = moveTable(schema);

/** Where a commune lies, as the reference told: its employment basin, and the point that mobility is measured from. */
export const communePlaces = schema.table(
  'commune_places',
  {
    communeCode: text('commune_code').primaryKey(),
    basinCode: text('basin_code'),
    latitude: real('latitude'),
    longitude: real('longitude'),
  },
  // Communes within a distance of a point: a band of latitudes, then the distance (bob/repository/market-sql.ts).
  (table) => [index('commune_places_by_latitude').on(table.latitude)],
);

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { sessions } from '../tables.ts';

/** The Earth as a sphere of its mean radius. */
const EARTH_METRES = 6_371_008.8;
const METRES_PER_DEGREE = (EARTH_METRES * Math.PI) / 180;

/** A point in SQL: parameters, or columns of a row that the condition is joined to. */
export interface Point {
  readonly latitude: SQL;
  readonly longitude: SQL;
}

/** Metres along the surface from a session's place to a point (haversine); null without a place or point. */
export const metresTo = ({ latitude, longitude }: Point): SQL<number> => sql<number>`(
  ${2 * EARTH_METRES}::float8 * asin(least(1, sqrt(
    power(sin(radians(${sessions.latitude} - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(${sessions.latitude})) * power(sin(radians(${sessions.longitude} - ${longitude}) / 2), 2)
  ))))`;

/**
 * Inside a circle: the index finds the box around it, then the distance decides. GiST over `point`, not over `cube` (earthdistance): the latter takes
 * 30 times as long to fill, more where many sessions share a place. A circle over the 180th meridian is cut at it.
 */
export function isWithin(centre: Point, metres: number): SQL {
  const degrees = metres / METRES_PER_DEGREE;
  const north = sql`${degrees}::float8`;
  const east = sql`(${degrees}::float8 / greatest(0.01, cos(radians(least(89, abs(${centre.latitude}) + ${degrees}::float8)))))`;
  return sql`${sessions}.position <@ box(
      point(${centre.longitude} - ${east}, ${centre.latitude} - ${north}), point(${centre.longitude} + ${east}, ${centre.latitude} + ${north}))
    and ${metresTo(centre)} <= ${metres}::float8`;
}

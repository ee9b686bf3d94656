import type { SQL } from 'drizzle-orm';
import { sql } from './drizzle.ts';

const EARTH_DIAMETER_KM = 12_742;
/** Of a degree of latitude, a little less than the least there is: a band must hold its circle. */
const KM_A_DEGREE = 110;

/** A place on the Earth as SQL: degrees, WGS 84. */
export interface SqlPoint {
  readonly latitude: SQL;
  readonly longitude: SQL;
}

/** Kilometres between two points as the crow flies (haversine), for few points: many are found by an index of `earthdistance`. */
export const kilometresBetween = (one: SqlPoint, other: SqlPoint): SQL => sql`(
  ${EARTH_DIAMETER_KM}::float8 * asin(least(1, sqrt(
    power(sind((${one.latitude} - ${other.latitude}) / 2), 2)
    + cosd(${one.latitude}) * cosd(${other.latitude}) * power(sind((${one.longitude} - ${other.longitude}) / 2), 2)))))`;

/** Whether a point lies in the band of latitudes that a circle of `kilometres` around another one needs: what an index on latitudes finds. */
export const isInBand = (one: SqlPoint, center: SqlPoint, kilometres: SQL): SQL =>
  sql`${one.latitude} between ${center.latitude} - ${kilometres} / ${KM_A_DEGREE}::float8 and ${center.latitude} + ${kilometres} / ${KM_A_DEGREE}::float8`;

import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { isInBand, kilometresBetween } from '#kernel/database/kilometres.ts';
import { communePositions } from '../../forecast/tables.ts';
import { communeWithDistricts } from '../../municipal-districts.ts';
import type { Place } from './query.ts';

const COMMUNE = { latitude: sql`p.latitude`, longitude: sql`p.longitude` };
const CENTER = { latitude: sql`c.latitude`, longitude: sql`c.longitude` };

/**
 * `places`: the communes to look in and how far they are (null without a circle). A commune whose position nobody knows is looked in alone, at 0 km. Communes are
 * few, so the circle is drawn around them and not around establishments: these are then found by their commune's code.
 */
export function placesOf(place: Place | null): SQL {
  if (place === null) return sql`select commune_code, null::real as km from ${communePositions}`;
  if (place.kind === 'DEPARTMENT')
    return sql`select commune_code, null::real as km from ${communePositions} where department_code = ${place.code}`;
  if (place.kind === 'REGION')
    return sql`select commune_code, null::real as km from ${communePositions} where region_code = ${place.code}`;
  if (place.kind === 'POINT')
    return circle(
      sql`select ${place.latitude}::float8 as latitude, ${place.longitude}::float8 as longitude`,
      place.radiusKm,
    );
  const codes = sql`array[${sql.join(
    communeWithDistricts(place.code).map((code) => sql`${code}`),
    sql`, `,
  )}]::text[]`;
  const own = sql`select avg(latitude) as latitude, avg(longitude) as longitude from ${communePositions} where commune_code = any (${codes})`;
  return sql`
    select commune_code, min(km)::real as km from (
      ${circle(own, place.radiusKm)}
      union all select unnest(${codes}), 0
    ) as around group by 1`;
}

const circle = (center: SQL, radiusKm: number): SQL => sql`
  select commune_code, km::real from ${communePositions} as p
  cross join (${center}) as c
  cross join lateral (select ${kilometresBetween(COMMUNE, CENTER)} as km) as d
  where ${isInBand(COMMUNE, CENTER, sql`${radiusKm}::float8`)} and km <= ${radiusKm}::float8`;

import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { kilometresBetween } from '#kernel/database/kilometres.ts';
import type { Page } from '#kernel/graph/page.ts';
import { profiles } from '../matching/tables.ts';
import type { DistanceBand, SoftSkill } from '../schema.generated.ts';

/** Whom an employer looks for. The place is the corner of a grid already. */
export interface CandidateQuery {
  readonly siret: string;
  readonly romeCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

/** What an employer learns of somebody who agreed to be found: nothing that names or numbers them. */
export interface CandidateRow {
  readonly qualities: readonly SoftSkill[];
  readonly availableFrom: string;
  readonly slots: number;
  readonly distance: DistanceBand;
  /** Where the row stands in this employer's list; other employers have another order. */
  readonly place: string;
}

/** Degrees to which a place is rounded, about ten kilometres: whoever asks from many places learns no address. */
const GRID_DEGREES = 10;

export const onGrid = (degrees: number): number =>
  Math.round(degrees * GRID_DEGREES) / GRID_DEGREES;

/** People who can be found, accept the occupation and go as far as the place; a page of one employer's order. One query. */
export async function searchCandidates(
  db: Database,
  { siret, romeCode, latitude, longitude, radiusKm }: CandidateQuery,
  page: Page,
): Promise<CandidateRow[]> {
  const from = { latitude: sql`${latitude}::float8`, longitude: sql`${longitude}::float8` };
  const kilometres = kilometresBetween(from, {
    latitude: sql`profile.latitude`,
    longitude: sql`profile.longitude`,
  });
  return db.execute<CandidateRow & Record<string, unknown>>(sql`
    select qualities, available_from::text as "availableFrom", slots, place,
      case when kilometres <= 10 then 'UNDER_10_KM' when kilometres <= 30 then 'UNDER_30_KM' else 'FARTHER' end as distance
    from (
      select profile.*, ${kilometres} as kilometres, md5(${siret} || profile.person_pid) as place
      from ${profiles} as profile
      where profile.is_searchable and profile.occupation_codes @> array[${romeCode}]
    ) as found
    where kilometres <= least(mobility_km, ${radiusKm}::float8) and (${page.after === null} or place > ${String(page.after?.[0] ?? '')})
    order by place limit ${page.limit}`);
}

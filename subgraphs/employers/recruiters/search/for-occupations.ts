import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { ForecastKind } from '../../forecast/read-history.ts';
import { hiringScores, occupationScores } from '../tables.ts';
import { CURRENT_RUN, texts } from './candidates-sql.ts';
import type { FoundRecruiter } from './found.ts';
import { placesOf } from './places-sql.ts';
import type { Place } from './query.ts';

/** Recruiters around a place for each of some occupations, highest score first, `page.limit` of each; one query. */
export async function listForOccupations(
  db: Database,
  occupationCodes: readonly string[],
  place: Place,
  contract: ForecastKind,
  { after, limit }: Page,
): Promise<FoundRecruiter[]> {
  const [score, siret] = after ?? [];
  const isAfter =
    after === null
      ? sql`true`
      : sql`(s.score < ${Number(score)}::int or (s.score = ${Number(score)}::int and s.siret > ${String(siret)}))`;
  const rows = await db.execute<FoundRecruiter & Record<string, unknown>>(sql`
    with places as materialized (${placesOf(place)})
    select asked.code as "romeCode", found.*, found.score::text as rank, h.trend, h.season, h.size
    from unnest(${texts(occupationCodes)}) as asked (code)
    cross join lateral (
      select s.siret, s.score, s.is_boosted as "isBoosted", s.has_email as "hasEmail", s.is_small as "isSmall",
        s.activity_code as "activityCode", places.km as "distanceKm"
      from places join ${occupationScores} as s on s.commune_code = places.commune_code
      where s.run_id = ${CURRENT_RUN} and s.rome_code = asked.code and s.kind = ${contract} and not s.is_hidden and ${isAfter}
      order by s.score desc, s.siret limit ${limit}
    ) as found
    left join ${hiringScores} as h on h.run_id = ${CURRENT_RUN} and h.siret = found.siret and h.kind = ${contract}
    order by asked.code, found.score desc, found.siret`);
  return [...rows];
}

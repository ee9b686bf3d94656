import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { ingestFiles, offerSightings, offers } from '../tables.ts';

export interface OfferCountsRow {
  readonly communeCode: string | null;
  readonly occupationCode: string | null;
  readonly created: number;
  readonly earlier: number;
}

export interface CoverageRow {
  readonly from: string | null;
  readonly until: string;
  readonly fileId: number;
}

interface Counted extends Record<string, unknown> {
  readonly commune: string;
  readonly rome: string;
  readonly created: number;
  readonly earlier: number;
}

/** As the index `offers_by_place_and_occupation` holds them. */
const PAIR = sql`coalesce(offer.commune_code, ''), coalesce(offer.rome_code, '')`;

/** Pairs of a commune and an occupation with offers open in the month, up to `page.limit` in the order of their codes; one query that reads the index in order, no further than the page goes. */
export async function countOffersOfMonth(
  db: Database,
  month: string,
  { after, limit }: Page,
): Promise<OfferCountsRow[]> {
  const firstDay = sql`(${month}::date::timestamp at time zone 'Europe/Paris')`;
  const nextMonth = sql`((${month}::date + interval '1 month') at time zone 'Europe/Paris')`;
  const rows = await db.execute<Counted>(sql`
    select coalesce(offer.commune_code, '') as commune, coalesce(offer.rome_code, '') as rome,
      (count(*) filter (where offer.created_at >= ${firstDay}))::int as created,
      (count(*) filter (where offer.created_at < ${firstDay}))::int as earlier
    from ${offers} offer join ${offerSightings} sighting on sighting.offer_id = offer.id
    where offer.canonical_id is null and offer.created_at < ${nextMonth} and sighting.last_seen_on >= ${month}::date
      and ${after === null ? sql`true` : sql`(${PAIR}) > (${after[0]}, ${after[1]})`}
    group by ${PAIR} order by ${PAIR} limit ${limit}`);
  return rows.map(({ commune, rome, created, earlier }) => ({
    communeCode: commune || null,
    occupationCode: rome || null,
    created,
    earlier,
  }));
}

/** The last day that a loaded harvest covers; null as long as none was loaded. */
export async function findOfferCoverage(db: Database): Promise<CoverageRow | null> {
  const [row] = await db.execute<CoverageRow & Record<string, unknown>>(sql`
    select coalesce(covers_until, (retrieved_at at time zone 'Europe/Paris')::date)::text as until, id::int as "fileId",
      (select (min(created_at) at time zone 'Europe/Paris')::date::text from ${offers}) as "from"
    from ${ingestFiles} where source = 'france-travail' and state = 'LOADED' order by until desc, id limit 1`);
  return row ?? null;
}

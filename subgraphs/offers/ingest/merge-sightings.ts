import type { TransactionSql } from 'postgres';
import type { LoadContext } from '#kernel/ingest/source.ts';

/** An offer that the source has not shown for longer than this before the newest harvest is closed. */
const OPEN_DAYS = 7;

/** Moves the day on which offers were last seen, then opens and closes offers by it. Leaves the groups of those in `touched_groups`. */
export async function mergeSightings(tx: TransactionSql, context: LoadContext): Promise<void> {
  const { schema, coversUntil, retrievedAt } = context;
  const seenOn = coversUntil ?? retrievedAt.toISOString().slice(0, 10);
  await tx`
    insert into ${tx(schema)}.offer_sightings as sighting (offer_id, last_seen_on)
    select distinct id, ${seenOn}::date from staging_offers
    on conflict (offer_id) do update set last_seen_on = excluded.last_seen_on
    where excluded.last_seen_on > sighting.last_seen_on`;
  await tx`
    with turned as (
      update ${tx(schema)}.offers offer set is_open = not offer.is_open
      from ${tx(schema)}.offer_sightings sighting, (select max(last_seen_on) as day from ${tx(schema)}.offer_sightings) newest
      where sighting.offer_id = offer.id and offer.is_open <> (sighting.last_seen_on >= newest.day - ${OPEN_DAYS}::int)
      returning offer.siret_group, offer.name_group
    )
    insert into touched_groups
    select distinct key from turned, lateral (values (siret_group), (name_group)) both_groups (key) where key is not null
    on conflict do nothing`;
}

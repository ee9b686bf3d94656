import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { noteLoadedOffers } from '../matching/match-loaded-offers.ts';
import { mergeSeenCodes } from './merge-seen-codes.ts';
import { mergeSightings } from './merge-sightings.ts';
import { recomputeDuplicates } from './recompute-duplicates.ts';
import { storedColumns } from './staged-offers.ts';

/**
 * Takes the newest version of each staged offer, by its updating instant and then its content; the rest are duplicates.
 * Groups of offers that changed are compared again, so the result does not depend on the order of loading.
 */
export async function mergeOffers(tx: TransactionSql, context: LoadContext): Promise<MergeCounts> {
  const { schema } = context;
  await tx`create temporary table touched_groups (key text primary key) on commit drop`;
  await touchFormerGroups(tx, schema);
  const [staged] = await tx<{ count: number }[]>`select count(*)::int as count from staging_offers`;
  const loaded = await storeNewest(tx, context);
  await mergeSeenCodes(tx, schema);
  await mergeSightings(tx, context);
  const skipped = await recomputeDuplicates(tx, schema);
  await noteLoadedOffers(tx, context, loaded);
  return {
    loaded,
    duplicate: (staged?.count ?? 0) - loaded,
    ...(skipped === 0 ? {} : { flags: { DUPLICATE_GROUP_TOO_LARGE: skipped } }),
  };
}

/** The groups that offers are about to leave. */
const touchFormerGroups = (tx: TransactionSql, schema: string) => tx`
  insert into touched_groups
  select distinct key
  from ${tx(schema)}.offers stored join staging_offers staged using (id),
    lateral (values (stored.siret_group), (stored.name_group)) both_groups (key)
  where key is not null
    and (staged.updated_at, staged.content_hash) > (stored.updated_at, stored.content_hash)`;

async function storeNewest(tx: TransactionSql, { schema, fileId }: LoadContext): Promise<number> {
  const columns = tx.unsafe(storedColumns.join(', '));
  const updates = storedColumns.filter((column) => column !== 'id');
  const [counts] = await tx<{ loaded: number }[]>`
    with newest as (
      select distinct on (id) ctid as place from staging_offers order by id, updated_at desc, content_hash desc
    ), changed as (
      insert into ${tx(schema)}.offers as stored (${columns}, is_open, file_id)
      select ${columns}, true, ${fileId} from staging_offers join newest on staging_offers.ctid = newest.place
      on conflict (id) do update set
        ${tx.unsafe(updates.map((column) => `${column} = excluded.${column}`).join(', '))},
        canonical_id = null, file_id = excluded.file_id
      where (excluded.updated_at, excluded.content_hash) > (stored.updated_at, stored.content_hash)
      returning stored.siret_group, stored.name_group
    ), touched as (
      insert into touched_groups
      select distinct key from changed, lateral (values (siret_group), (name_group)) both_groups (key) where key is not null
      on conflict do nothing
    )
    select count(*)::int as loaded from changed`;
  return counts?.loaded ?? 0;
}

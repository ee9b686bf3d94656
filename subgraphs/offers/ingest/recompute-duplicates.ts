import type { TransactionSql } from 'postgres';
import { decideWhoIsShown } from './decide-who-is-shown.ts';
import { gatherSimilarTitles } from './gather-similar-titles.ts';

const MAX_GROUP = 500;

/**
 * Compares anew the open offers of the groups in `touched_groups` (one employer, one postal code): those of different partners whose titles
 * are identical, equal once cleaned, or alike are the same. Of those, own-source offers come first, then older ones; each offer that repeats
 * one that lists show is hidden behind it. Gives the number of groups too large to compare.
 */
export async function recomputeDuplicates(tx: TransactionSql, schema: string): Promise<number> {
  const [touched] = await tx`select from touched_groups limit 1`;
  if (touched === undefined) return 0;
  await touchConnectedGroups(tx, schema);
  const tooLarge = await gatherMembers(tx, schema);
  await gatherSimilarTitles(tx);
  await gatherPairs(tx);
  await decideWhoIsShown(tx);
  await storePairs(tx, schema);
  return tooLarge;
}

/** An offer stands in a group by SIRET and in one by name; who hides behind whom is decided over all groups that share offers. */
async function touchConnectedGroups(tx: TransactionSql, schema: string): Promise<void> {
  for (let added = 1; added > 0; ) {
    await tx`analyze touched_groups`;
    const found = await tx`
      insert into touched_groups
      select key from (
        select name_group as key from ${tx(schema)}.offers join touched_groups on siret_group = key where is_open
        union
        select siret_group from ${tx(schema)}.offers join touched_groups on name_group = key where is_open
      ) connected
      where key is not null and not exists (select from touched_groups where touched_groups.key = connected.key)`;
    added = found.count;
  }
}

/** Temporary table `members`: the offers of each group worth comparing, `rank` 1 the one to keep before all others. */
async function gatherMembers(tx: TransactionSql, schema: string): Promise<number> {
  await tx`
    create temporary table touched_offers on commit drop as
    select id, siret, siret_group, name_group, partner, title, clean_title, is_own_source, created_at
    from ${tx(schema)}.offers join touched_groups on siret_group = key where is_open
    union
    select id, siret, siret_group, name_group, partner, title, clean_title, is_own_source, created_at
    from ${tx(schema)}.offers join touched_groups on name_group = key where is_open`;
  await tx`
    create temporary table grouped on commit drop as
    select key, touched_offers.*, row_number() over (order by not is_own_source, created_at, id) as rank
    from touched_offers, lateral (values (siret_group), (name_group)) both_groups (key) where key is not null`;
  await tx`
    create temporary table group_sizes on commit drop as
    select key, count(*) as size from grouped group by key having count(*) > 1 and min(partner) <> max(partner)`;
  await tx`
    create temporary table members on commit drop as
    select key, id, siret, partner, title, clean_title, rank from grouped join group_sizes using (key) where size <= ${MAX_GROUP}`;
  await tx`analyze members`;
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int as count from group_sizes where size > ${MAX_GROUP}`;
  return row?.count ?? 0;
}

/** Temporary table `pairs`: `kept_id` ranks before `other_id`. In a group by name, offers with a SIRET each are told apart by it. */
async function gatherPairs(tx: TransactionSql): Promise<void> {
  await tx`
    create temporary table pairs on commit drop as
    select kept.id as kept_id, kept.rank as kept_rank, other.id as other_id, 1::real as similarity,
      case when kept.title = other.title then 'TITLE_IDENTICAL' else 'TITLE_EQUAL' end as reason
    from members kept join members other using (key, clean_title)
    where kept.rank < other.rank and kept.partner <> other.partner
      and (key like 'siret %' or kept.siret is null or other.siret is null)
    union all
    select kept.id, kept.rank, other.id, similarity::real, 'TITLE_SIMILAR'
    from similar_titles
      join members kept using (key, clean_title)
      join members other on other.key = kept.key and other.clean_title = other_title
    where kept.rank < other.rank and kept.partner <> other.partner
      and (kept.key like 'siret %' or kept.siret is null or other.siret is null)`;
  await tx`create index on pairs (other_id)`;
  await tx`create index on pairs (kept_id)`;
  await tx`analyze pairs`;
}

async function storePairs(tx: TransactionSql, schema: string): Promise<void> {
  await tx`
    create temporary table compared on commit drop as
    select id from ${tx(schema)}.offers join touched_groups on siret_group = key
    union
    select id from ${tx(schema)}.offers join touched_groups on name_group = key
    union
    select id from ${tx(schema)}.offers join staging_offers using (id)
    where offers.siret_group is null and offers.name_group is null`;
  await tx`delete from ${tx(schema)}.offer_duplicates using compared where offer_id = id`;
  await tx`
    insert into ${tx(schema)}.offer_duplicates (offer_id, other_id, reason, similarity)
    select kept_id, other_id, reason, similarity from pairs
    union all select other_id, kept_id, reason, similarity from pairs`;
  await tx`
    update ${tx(schema)}.offers offer set canonical_id = verdict.canonical_id
    from (select id, canonical_id from compared left join decided using (id)) verdict
    where offer.id = verdict.id and offer.canonical_id is distinct from verdict.canonical_id`;
}

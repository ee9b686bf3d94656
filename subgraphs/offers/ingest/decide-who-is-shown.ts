import type { TransactionSql } from 'postgres';

/**
 * Makes the temporary table `decided` of the offers in `pairs`: an offer is shown when no shown offer that ranks before it says the same,
 * else hidden behind the first such one. Each round decides at least the first undecided offer of all; usual groups take two.
 */
export async function decideWhoIsShown(tx: TransactionSql): Promise<void> {
  await tx`create temporary table decided (id text primary key, canonical_id text) on commit drop`;
  await tx`
    create temporary table undecided on commit drop as
    select kept_id as id from pairs union select other_id from pairs`;
  for (let left = 1; left > 0; ) {
    await show(tx);
    await tx`analyze decided`;
    await hide(tx);
    await tx`analyze decided`;
    await tx`delete from undecided using decided where undecided.id = decided.id`;
    const [row] = await tx<{ left: number }[]>`select count(*)::int as left from undecided`;
    left = row?.left ?? 0;
  }
}

const show = (tx: TransactionSql) => tx`
  insert into decided (id)
  select id from undecided where not exists (
    select from pairs left join decided on decided.id = kept_id
    where other_id = undecided.id and decided.canonical_id is null
  )`;

const hide = (tx: TransactionSql) => tx`
  insert into decided (id, canonical_id)
  select distinct on (other_id) other_id, kept_id
  from pairs
    join decided shown on shown.id = kept_id and shown.canonical_id is null
    join undecided on undecided.id = other_id
  where not exists (select from decided where decided.id = other_id)
  order by other_id, kept_rank`;

import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';

interface Counts {
  readonly staged: number;
  readonly loaded: number;
  readonly released: number;
}

/**
 * Puts the list in the place of the one before; what it does not name any more stays, with the day since when. A list older than one already
 * loaded changes nothing; one that corrects rejects of another holds only some lines, so it releases nobody.
 */
export async function mergeBlockedContacts(
  tx: TransactionSql,
  { fileId, schema, coversUntil, retrievedAt }: LoadContext,
): Promise<MergeCounts> {
  const asOf = coversUntil ?? retrievedAt.toISOString().slice(0, 10);
  const files = tx`${tx(schema)}.ingest_files`;
  const [standing] = await tx<{ is_older: boolean; is_correction: boolean }[]>`
    select own.corrects_file_id is not null as is_correction, exists (
      select 1 from ${files} other where other.source = own.source and other.state = 'LOADED' and other.id <> own.id
        and coalesce(other.covers_until, (other.retrieved_at at time zone 'UTC')::date) > ${asOf}::date
    ) as is_older
    from ${files} own where own.id = ${fileId}`;
  const { is_older = true, is_correction = true } = standing ?? {};
  const [counts] = await tx<Counts[]>`
    with told as (
      select mark, min(blocked_on) as blocked_on from staging_contacts where not ${is_older}::boolean group by mark
    ), released as (
      update ${tx(schema)}.blocked_contacts known set released_on = ${asOf}::date
      where ${!is_older && !is_correction}::boolean and released_on is null and not exists (select 1 from told where told.mark = known.mark)
      returning 1
    ), merged as (
      insert into ${tx(schema)}.blocked_contacts as known (mark, blocked_on, file_id)
      select mark, blocked_on, ${fileId}::bigint from told
      on conflict (mark) do update set blocked_on = excluded.blocked_on, released_on = null, file_id = excluded.file_id
      where known.released_on is not null or known.blocked_on <> excluded.blocked_on
      returning 1
    )
    select (select count(*)::int from staging_contacts) as staged, (select count(*)::int from merged) as loaded,
      (select count(*)::int from released) as released`;
  const { staged = 0, loaded = 0, released = 0 } = counts ?? {};
  return {
    loaded,
    duplicate: staged - loaded,
    flags: { CONTACT_RELEASED: released, EDITION_OLDER: is_older ? staged : 0 },
  };
}

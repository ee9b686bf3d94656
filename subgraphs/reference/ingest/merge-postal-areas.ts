import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { dayEdition } from './editions.ts';

/** A commune's rows of a newer file replace all its older ones; communes that the file does not name keep theirs. */
export async function mergePostalAreas(
  tx: TransactionSql,
  context: LoadContext,
): Promise<MergeCounts> {
  const { schema, fileId } = context;
  const edition = dayEdition(context);
  const areas = tx`${tx(schema)}.postal_areas`;
  const [counts] = await tx<{ staged: number; loaded: number }[]>`
    with latest as (
      select distinct on (commune_code, postal_code, locality) commune_code, postal_code, locality, latitude, longitude
      from staging_postal_areas order by commune_code, postal_code, locality, line_no desc
    ), fresh as (
      select * from latest where not exists (
        select 1 from ${areas} newer where newer.commune_code = latest.commune_code and newer.edition > ${edition})
    ), outdated as (
      delete from ${areas} old where edition < ${edition}
        and exists (select 1 from fresh where fresh.commune_code = old.commune_code)
        and not exists (select 1 from fresh where (fresh.commune_code, fresh.postal_code, fresh.locality) = (old.commune_code, old.postal_code, old.locality))
    ), merged as (
      insert into ${areas} as held (commune_code, postal_code, locality, latitude, longitude, edition, file_id)
      select commune_code, postal_code, locality, latitude, longitude, ${edition}, ${fileId}::bigint from fresh
      on conflict (commune_code, postal_code, locality) do update set
        latitude = excluded.latitude, longitude = excluded.longitude, edition = excluded.edition, file_id = excluded.file_id
      where excluded.edition > held.edition
        or (held.latitude, held.longitude) is distinct from (excluded.latitude, excluded.longitude)
      returning 1
    )
    select (select count(*)::int from staging_postal_areas) as staged, (select count(*)::int from merged) as loaded`;
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

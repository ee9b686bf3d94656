import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { dayEdition } from './editions.ts';

/** A line is loaded when the commune's basin of at least one of its years changes; a basin's name is the one most lines give. */
export async function mergeBasins(tx: TransactionSql, context: LoadContext): Promise<MergeCounts> {
  const { schema, fileId } = context;
  const edition = dayEdition(context);
  await tx`
    insert into ${tx(schema)}.employment_basins as held (code, year, name, edition, file_id)
    select basin_code, year, mode() within group (order by name), ${edition}, ${fileId}::bigint
    from staging_commune_basins group by basin_code, year
    on conflict (code, year) do update set name = excluded.name, edition = excluded.edition, file_id = excluded.file_id
    where excluded.edition > held.edition or (excluded.edition = held.edition and held.name <> excluded.name)`;
  const [counts] = await tx<{ staged: number; loaded: number }[]>`
    with latest as (
      select distinct on (commune_code, year) commune_code, year, basin_code, line_no
      from staging_commune_basins order by commune_code, year, line_no desc
    ), merged as (
      insert into ${tx(schema)}.commune_basins as held (commune_code, year, basin_code, edition, file_id)
      select commune_code, year, basin_code, ${edition}, ${fileId}::bigint from latest
      on conflict (commune_code, year) do update set
        basin_code = excluded.basin_code, edition = excluded.edition, file_id = excluded.file_id
      where excluded.edition > held.edition or (excluded.edition = held.edition and held.basin_code <> excluded.basin_code)
      returning commune_code, year
    )
    select (select count(distinct line_no)::int from staging_commune_basins) as staged,
      (select count(distinct line_no)::int from latest join merged using (commune_code, year)) as loaded`;
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

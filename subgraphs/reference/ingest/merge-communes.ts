import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';
import { cogEdition } from './cog-edition.ts';

/**
 * A code may stand in the file as a commune in force and as a delegated one of the same code: the one in force holds, the other
 * is a duplicate. Former codes come after every record. An older COG never overwrites a newer one.
 */
export async function mergeCommunes(
  tx: TransactionSql,
  context: LoadContext,
): Promise<MergeCounts> {
  const { schema, fileId } = context;
  const [counts] = await tx.unsafe<{ staged: number; loaded: number }[]>(
    `with listed as (
       select ${COLUMNS}, line_no, case kind when 'COMMUNE' then 0 when 'MUNICIPAL_DISTRICT' then 1 else 2 end as rank from staging_communes
       union all
       select code, name, 'FORMER', null, successor_code, department_code, '{}', null, null, line_no, 3 from staging_former_codes
     ), latest as (
       select distinct on (code) ${COLUMNS}, rank from listed order by code, rank, line_no desc
     ), merged as (
       insert into "${schema}".communes as held (${COLUMNS}, edition, file_id)
       select ${COLUMNS}, $1::text, $2::bigint from latest
       on conflict (code) do update set ${VALUES.map((name) => `${name} = excluded.${name}`).join(', ')},
         edition = excluded.edition, file_id = excluded.file_id
       where excluded.edition > held.edition or (excluded.edition = held.edition
         and (${of('held')}) is distinct from (${of('excluded')}))
       returning kind
     )
     select (select count(*)::int from staging_communes) as staged,
       (select count(*)::int from merged where kind <> 'FORMER') as loaded`,
    [cogEdition(context), fileId],
  );
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

const VALUES = [
  'name',
  'kind',
  'parent_code',
  'successor_code',
  'department_code',
  'postal_codes',
  'population',
  'siren',
] as const;

const COLUMNS = ['code', ...VALUES].join(', ');

const of = (row: string): string => VALUES.map((name) => `${row}.${name}`).join(', ');

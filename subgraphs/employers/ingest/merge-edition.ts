import type { TransactionSql } from 'postgres';
import type { MergeCounts } from '#kernel/ingest/source.ts';

/** One file's records, staged, about to be merged into the columns that its source owns. */
interface Edition {
  readonly schema: string;
  /** The staging table: `siret`, `is_siret_key_valid` and `columns`, one row a record. */
  readonly staging: string;
  /** Whose columns they are: the prefix of `…_as_of` and `…_file_id`. */
  readonly owner: 'sirene' | 'pes';
  readonly asOf: string;
  readonly fileId: number;
  /** The source's columns, of the same name in the staging table and in `establishments`. */
  readonly columns: readonly string[];
}

/**
 * Merges an edition in one statement. Rows that a later edition of the source named are left alone; of two lines with a SIRET the last counts;
 * rows that stay the same are only noted as confirmed. Loads of the two sources wait for each other here.
 */
export async function mergeEdition(tx: TransactionSql, edition: Edition): Promise<MergeCounts> {
  const { schema, asOf, fileId } = edition;
  await tx`select pg_advisory_xact_lock(hashtext(${`${schema}/establishments`}))`;
  const [counts] = await tx.unsafe<{ staged: number; loaded: number }[]>(statementOf(edition), [
    asOf,
    fileId,
  ]);
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

/** `$1` is the edition's instant, `$2` its file. Names come from the source's declaration, never from a file. */
function statementOf({ schema, staging, owner, columns }: Edition): string {
  const each = (write: (column: string) => string): string => columns.map(write).join(', ');
  const own = each((column) => column);
  return `
    with latest as (
      select distinct on (siret) * from ${staging} order by siret, line_no desc
    ), due as (
      select latest.*
      from latest left join ${schema}.establishment_editions seen on seen.siret = latest.siret
      where seen.${owner}_as_of is null or seen.${owner}_as_of <= $1::timestamp
    ), changed as (
      select due.*
      from due left join ${schema}.establishments known on known.siret = due.siret
      where known.${owner}_file_id is null
        or (${each((column) => `due.${column}`)}) is distinct from (${each((column) => `known.${column}`)})
    ), confirmed as (
      insert into ${schema}.establishment_editions (siret, ${owner}_as_of) select siret, $1::timestamp from due
      on conflict (siret) do update set ${owner}_as_of = excluded.${owner}_as_of
    ), merged as (
      insert into ${schema}.establishments (siret, is_siret_key_valid, ${owner}_file_id, ${own})
      select siret, is_siret_key_valid, $2::bigint, ${own} from changed
      on conflict (siret) do update set ${owner}_file_id = excluded.${owner}_file_id, ${each((column) => `${column} = excluded.${column}`)}
      returning 1
    )
    select (select count(*)::int from ${staging}) as staged, (select count(*)::int from merged) as loaded`;
}

import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts } from '#kernel/ingest/source.ts';

/** A list whose files hold it whole: where its staged rows go and what tells two rows apart. */
export interface ListTable {
  readonly staging: string;
  readonly table: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
}

/**
 * Puts the staged rows of one edition into their table. A row of an older edition never overwrites one of a newer edition, so the
 * order of loading does not matter; of two files of the same edition the one loaded last holds. In a file the last line of a key holds.
 */
export async function mergeList(
  tx: TransactionSql,
  { schema, fileId }: LoadContext,
  { staging, table, key, values }: ListTable,
  edition: string,
): Promise<MergeCounts> {
  const columns = listed([...key, ...values]);
  const changes = [...values, 'edition', 'file_id'].map((name) => `"${name}" = excluded."${name}"`);
  const differs =
    values.length === 0
      ? ''
      : `or (excluded.edition = held.edition and (${listed(values, 'held')}) is distinct from (${listed(values, 'excluded')}))`;
  const [counts] = await tx.unsafe<{ staged: number; loaded: number }[]>(
    `with latest as (
       select distinct on (${listed(key)}) ${columns} from "staging_${staging}" order by ${listed(key)}, line_no desc
     ), merged as (
       insert into "${schema}"."${table}" as held (${columns}, edition, file_id)
       select ${columns}, $1::text, $2::bigint from latest
       on conflict (${listed(key)}) do update set ${changes.join(', ')}
       where excluded.edition > held.edition ${differs}
       returning 1
     )
     select (select count(*)::int from "staging_${staging}") as staged, (select count(*)::int from merged) as loaded`,
    [edition, fileId],
  );
  const { staged = 0, loaded = 0 } = counts ?? {};
  return { loaded, duplicate: staged - loaded };
}

const listed = (names: readonly string[], of?: string): string =>
  names.map((name) => (of === undefined ? `"${name}"` : `${of}."${name}"`)).join(', ');

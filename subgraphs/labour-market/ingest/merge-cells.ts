import type { TransactionSql } from 'postgres';
import type { LoadContext, MergeCounts, StagingColumns } from '#kernel/ingest/source.ts';

export interface Cube {
  /** The subgraph's table, whose columns are those staged, `edition` and `file_id`. */
  readonly table: string;
  readonly staging: string;
  readonly columns: StagingColumns;
  /** Columns that make two lines for one record conflict when they differ. */
  readonly figures: readonly string[];
}

interface Counts {
  readonly staged: number;
  readonly refused: number;
  readonly outdated: number;
  readonly loaded: number;
}

/**
 * Puts the records of a file in force, each by its identifier. The edition that covers the later day stands, whatever the order of
 * loading; a file that covers no known day gives way to any that does; of two of the same day the one loaded later stands. Of lines that give one record the same figures the last counts and the others
 * are duplicates; when their figures differ nothing tells which is right and all of them are rejected.
 */
export async function mergeCells(
  tx: TransactionSql,
  { fileId, schema, coversUntil }: LoadContext,
  { table, staging, columns, figures }: Cube,
): Promise<MergeCounts> {
  const names = Object.keys(columns);
  const content = names.filter((name) => name !== 'id');
  const target = `"${schema}"."${table}"`;
  const list = (of: readonly string[], prefix = ''): string =>
    of.map((name) => `${prefix}"${name}"`).join(', ');
  const [counts] = await tx.unsafe<Counts[]>(
    `
    with repeated as (
      select id from "staging_${staging}" group by id having count(*) > 1
    ), conflicts as (
      select id, (array_agg(line_no order by line_no))[1:5] as lines from "staging_${staging}" join repeated using (id)
      group by id having count(distinct row(${list([...figures, 'withheld'])})) > 1
    ), refused as (
      insert into "${schema}".ingest_rejects (file_id, line, "column", code, reason)
      select $1::bigint, line_no, null, 'CELL_CONFLICTING',
        format('Lines %s give different figures for one cell; nothing tells which is right, so none is taken.', array_to_string(lines, ', '))
      from "staging_${staging}" join conflicts using (id)
      returning 1
    ), latest as (
      select distinct on (id) ${list(names)} from "staging_${staging}"
      where id not in (select id from conflicts) order by id, line_no desc
    ), outdated as (
      select 1 from latest join ${target} held using (id) where held.edition > $2::text::date
    ), merged as (
      insert into ${target} as held (${list(names)}, edition, file_id)
      select ${list(names)}, $2::text::date, $1::bigint from latest
      on conflict (id) do update set ${content.map((name) => `"${name}" = excluded."${name}"`).join(', ')},
        edition = excluded.edition, file_id = excluded.file_id
      where excluded.edition > held.edition
        or (excluded.edition = held.edition and (${list(content, 'excluded.')}) is distinct from (${list(content, 'held.')}))
      returning 1
    )
    select (select count(*)::int from "staging_${staging}") as staged, (select count(*)::int from refused) as refused,
      (select count(*)::int from outdated) as outdated, (select count(*)::int from merged) as loaded`,
    [fileId, coversUntil ?? '-infinity'],
  );
  const { staged = 0, refused = 0, outdated = 0, loaded = 0 } = counts ?? {};
  return {
    loaded,
    rejected: refused,
    duplicate: staged - refused - loaded,
    flags: { EDITION_OLDER: outdated },
  };
}

import { connect } from '#kernel/database/connect.ts';
import { schemaOf } from '#kernel/database/names.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';

interface StatusRow {
  readonly source: string;
  readonly files: number;
  readonly refused: number;
  readonly received: string;
  readonly loaded: string;
  readonly duplicate: string;
  readonly rejected: string;
  readonly covers_until: string | null;
  readonly retrieved_at: string | null;
}

const HEADINGS = [
  'subgraph',
  'source',
  'files',
  'refused',
  'received',
  'loaded',
  'duplicate',
  'rejected',
  'covers until',
  'last loaded',
];

/** Prints one line a source: how many files, what became of their records, how far the data goes. */
export async function printStatus(
  url: string,
  subgraphs: readonly Subgraph[],
  write: (line: string) => void,
): Promise<void> {
  const rows = [HEADINGS];
  for (const subgraph of subgraphs) rows.push(...(await statusOf(url, subgraph)));
  const widths = HEADINGS.map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  for (const row of rows) {
    write(
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

async function statusOf(url: string, subgraph: Subgraph): Promise<string[][]> {
  const { sql, close } = connect({ url, maxConnections: 1 });
  try {
    const [exists] =
      await sql`select to_regclass(${`${schemaOf(subgraph.name)}.ingest_files`}) as found`;
    const rows = exists?.['found'] === null ? [] : await journal(sql, schemaOf(subgraph.name));
    const bySource = new Map(rows.map((row) => [row.source, row]));
    return subgraph.sources.map(({ name }) => {
      const row = bySource.get(name);
      const counts = row === undefined ? ['0', '0', '0', '0', '0', '0', '', ''] : cellsOf(row);
      return [subgraph.name, name, ...counts];
    });
  } finally {
    await close();
  }
}

const journal = (sql: ReturnType<typeof connect>['sql'], schema: string) => sql<StatusRow[]>`
  select source, (count(*) filter (where state = 'LOADED'))::int as files, (count(*) filter (where state = 'REFUSED'))::int as refused,
    sum(received) filter (where state = 'LOADED') as received, sum(loaded) as loaded, sum(duplicate) as duplicate,
    sum(rejected) filter (where state = 'LOADED') as rejected, max(covers_until)::text as covers_until,
    to_char(max(retrieved_at) filter (where state = 'LOADED'), 'YYYY-MM-DD HH24:MI') as retrieved_at
  from ${sql(schema)}.ingest_files group by source`;

const cellsOf = (row: StatusRow): string[] => [
  String(row.files),
  String(row.refused),
  row.received ?? '0',
  row.loaded ?? '0',
  row.duplicate ?? '0',
  row.rejected ?? '0',
  row.covers_until ?? '',
  row.retrieved_at ?? '',
];

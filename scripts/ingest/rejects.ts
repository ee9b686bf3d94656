import { connect } from '#kernel/database/connect.ts';
import { schemaOf } from '#kernel/database/names.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { openInput } from '#kernel/ingest/input.ts';
import { readLines } from '#kernel/ingest/lines.ts';

interface RejectRow {
  readonly line: string;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
  readonly masked_value: string | null;
  readonly corrected_by_file_id: string | null;
}

interface RejectedFile {
  readonly sha256: string;
  readonly rows: readonly RejectRow[];
}

export interface RejectsOf {
  readonly subgraph: Subgraph;
  readonly fileId: number;
  readonly original: string | null;
}

/**
 * Prints the rejected records of a file: line, column, code, reason, masked value. With the original file, which stays with the partner,
 * prints its header and its rejected lines instead, ready to be corrected and loaded with `--corrects`. Throws a sentence when there is no
 * such file, or another one is given as the original.
 */
export async function printRejects(
  url: string,
  { subgraph, fileId, original }: RejectsOf,
  write: (line: string) => void,
): Promise<void> {
  const { sha256, rows } = await rejectedFile(url, subgraph, fileId);
  if (original !== null) {
    const open = rows.filter((row) => row.corrected_by_file_id === null);
    const found = await printLines(original, new Set(open.map(({ line }) => Number(line))), write);
    if (found !== sha256)
      throw new Error(`${original} is not the file that was loaded as ${fileId}.`);
    return;
  }
  for (const row of rows) {
    const corrected =
      row.corrected_by_file_id === null ? '' : ` (corrected by file ${row.corrected_by_file_id})`;
    const value =
      row.masked_value === null ? '' : ` got ${JSON.stringify(row.masked_value)} (masked)`;
    write(`line ${row.line} ${row.column ?? '-'} ${row.code}: ${row.reason}${value}${corrected}`);
  }
  write(`${rows.length} rejected records in file ${fileId} of ${subgraph.name}`);
}

async function rejectedFile(
  url: string,
  subgraph: Subgraph,
  fileId: number,
): Promise<RejectedFile> {
  const schema = schemaOf(subgraph.name);
  const { sql, close } = connect({ url, maxConnections: 1 });
  try {
    const [made] = await sql`select to_regclass(${`${schema}.ingest_files`}) as found`;
    const [file] =
      made?.['found'] === null
        ? []
        : await sql<{ sha256: string }[]>`
            select sha256 from ${sql(schema)}.ingest_files where id = ${fileId}`;
    if (file === undefined) throw new Error(`There is no file ${fileId} in ${subgraph.name}.`);
    const rows = await sql<RejectRow[]>`
      select line, "column", code, reason, masked_value, corrected_by_file_id
      from ${sql(schema)}.ingest_rejects where file_id = ${fileId} order by line, code`;
    return { sha256: file.sha256, rows };
  } finally {
    await close();
  }
}

/** Prints the header and the lines of the wanted records; gives the file's SHA-256. */
async function printLines(
  original: string,
  wanted: ReadonlySet<number>,
  write: (line: string) => void,
): Promise<string> {
  const { chunks, sha256 } = await openInput(original);
  let isWithinQuotes = false;
  for await (const { firstLine, lines } of readLines(chunks)) {
    lines.forEach((text, index) => {
      const line = firstLine + index;
      if (line !== 1 && !wanted.has(line) && !isWithinQuotes) return;
      // A record of a CSV file goes on over the lines within its quotes.
      if (line !== 1 && text.split('"').length % 2 === 0) isWithinQuotes = !isWithinQuotes;
      write(text);
    });
  }
  return sha256();
}

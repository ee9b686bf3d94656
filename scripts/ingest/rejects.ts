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

/**
 * Prints the rejected records of a file: line, column, code, reason, masked value. With the original file, which stays with the partner,
 * prints its header and its rejected lines instead, ready to be corrected and loaded with `--corrects`.
 */
export async function printRejects(
  url: string,
  subgraph: Subgraph,
  fileId: number,
  original: string | null,
  write: (line: string) => void,
): Promise<number> {
  if (!Number.isInteger(fileId))
    throw new Error('Give the file id that the receipt or the status shows.');
  const rows = await rejectsOf(url, subgraph, fileId);
  if (original !== null) {
    await printLines(
      original,
      new Set(
        rows.filter((row) => row.corrected_by_file_id === null).map((row) => Number(row.line)),
      ),
      write,
    );
    return 0;
  }
  for (const row of rows) {
    const corrected =
      row.corrected_by_file_id === null ? '' : ` (corrected by file ${row.corrected_by_file_id})`;
    const value =
      row.masked_value === null ? '' : ` got ${JSON.stringify(row.masked_value)} (masked)`;
    write(`line ${row.line} ${row.column ?? '-'} ${row.code}: ${row.reason}${value}${corrected}`);
  }
  write(`${rows.length} rejected records in file ${fileId} of ${subgraph.name}`);
  return 0;
}

async function rejectsOf(url: string, subgraph: Subgraph, fileId: number): Promise<RejectRow[]> {
  const { sql, close } = connect({ url, maxConnections: 1 });
  try {
    return await sql<RejectRow[]>`
      select line, "column", code, reason, masked_value, corrected_by_file_id
      from ${sql(schemaOf(subgraph.name))}.ingest_rejects where file_id = ${fileId} order by line, code`;
  } finally {
    await close();
  }
}

async function printLines(
  original: string,
  wanted: ReadonlySet<number>,
  write: (line: string) => void,
): Promise<void> {
  const { chunks } = await openInput(original);
  for await (const { firstLine, lines } of readLines(chunks)) {
    lines.forEach((text, index) => {
      const line = firstLine + index;
      if (line === 1 || wanted.has(line)) write(text);
    });
  }
}

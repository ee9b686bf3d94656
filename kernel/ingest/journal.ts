import { randomUUID } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';
import type { Receipt } from './receipt.ts';
import type { Source } from './source.ts';

interface FileFacts {
  readonly fileName: string;
  readonly coversUntil: string | null;
  readonly retrievedAt: Date;
  readonly correctsFileId: number | null;
}

/** Opens the file's row in the journal, with its counts still to come. The placeholder hash cannot clash with a real one. */
export async function openFile(
  tx: TransactionSql,
  schema: string,
  source: Source,
  facts: FileFacts,
): Promise<number> {
  const row = {
    source: source.name,
    file_name: facts.fileName,
    sha256: `loading-${randomUUID()}`,
    bytes: 0,
    state: 'LOADED',
    publisher: source.publisher,
    dataset: source.dataset,
    licence: source.licence,
    received: 0,
    loaded: 0,
    duplicate: 0,
    rejected: 0,
    flags: '{}',
    corrects_file_id: facts.correctsFileId,
    covers_until: facts.coversUntil,
    retrieved_at: facts.retrievedAt.toISOString(),
    duration_ms: 0,
  };
  const [made] = await tx<
    { id: string }[]
  >`insert into ${tx(schema)}.ingest_files ${tx(row)} returning id`;
  return Number(made?.id);
}

/** The file loaded before with the same content, if any. */
export async function findLoaded(
  tx: TransactionSql,
  schema: string,
  source: string,
  sha256: string,
): Promise<number | null> {
  const [row] = await tx<{ id: string }[]>`
    select id from ${tx(schema)}.ingest_files where source = ${source} and sha256 = ${sha256} and state = 'LOADED'`;
  return row === undefined ? null : Number(row.id);
}

/** The day that a file covers: a file that corrects it covers the same. Throws a sentence when there is no such file. */
export async function coveredBy(
  tx: TransactionSql,
  schema: string,
  fileId: number,
): Promise<string | null> {
  const [row] = await tx<{ covers_until: string | null }[]>`
    select covers_until::text from ${tx(schema)}.ingest_files where id = ${fileId} and state = 'LOADED'`;
  if (row === undefined) throw new Error(`There is no loaded file ${fileId} to correct.`);
  return row.covers_until;
}

/** Rejects of a file by code, most frequent first. */
export async function rejectCounts(
  tx: TransactionSql,
  schema: string,
  fileId: number,
): Promise<Record<string, number>> {
  const rows = await tx<{ code: string; count: number }[]>`
    select code, count(*)::int as count from ${tx(schema)}.ingest_rejects where file_id = ${fileId} group by code order by count desc, code`;
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]));
}

/** Completes the file's row; marks the rejects of the file it corrects. */
export async function closeFile(
  tx: TransactionSql,
  schema: string,
  receipt: Receipt,
  bytes: number,
  correctsFileId: number | null,
): Promise<void> {
  await tx`
    update ${tx(schema)}.ingest_files set
      sha256 = ${receipt.sha256}, bytes = ${bytes}, received = ${receipt.received}, loaded = ${receipt.loaded},
      duplicate = ${receipt.duplicate}, rejected = ${receipt.rejected}, flags = ${JSON.stringify(receipt.flags)}::text::jsonb, duration_ms = ${receipt.durationMs}
    where id = ${receipt.fileId}`;
  if (correctsFileId === null) return;
  await tx`
    update ${tx(schema)}.ingest_rejects set corrected_by_file_id = ${receipt.fileId}
    where file_id = ${correctsFileId} and corrected_by_file_id is null`;
}

/** Keeps the receipt of a refused file. */
export async function recordRefusal(
  sql: Sql,
  schema: string,
  source: Source,
  receipt: Receipt,
  bytes: number,
): Promise<number> {
  const row = {
    source: source.name,
    file_name: receipt.fileName,
    sha256: receipt.sha256 ?? '',
    bytes,
    state: 'REFUSED',
    reason: `${receipt.refusal?.code}: ${receipt.refusal?.message}`,
    publisher: source.publisher,
    dataset: source.dataset,
    licence: source.licence,
    received: receipt.received,
    loaded: 0,
    duplicate: 0,
    rejected: receipt.rejected,
    flags: '{}',
    retrieved_at: new Date().toISOString(),
    duration_ms: receipt.durationMs,
  };
  const [made] = await sql<
    { id: string }[]
  >`insert into ${sql(schema)}.ingest_files ${sql(row)} returning id`;
  return Number(made?.id);
}

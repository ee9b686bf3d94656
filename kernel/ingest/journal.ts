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

/** The file loaded before with the same content, if any, and the day that it was said to cover. */
export async function findLoaded(
  tx: TransactionSql,
  schema: string,
  source: string,
  sha256: string,
): Promise<{ readonly id: number; readonly coversUntil: string | null } | null> {
  const [row] = await tx<{ id: string; covers_until: string | null }[]>`
    select id, covers_until::text from ${tx(schema)}.ingest_files
    where source = ${source} and sha256 = ${sha256} and state = 'LOADED'`;
  return row === undefined ? null : { id: Number(row.id), coversUntil: row.covers_until };
}

/** Marks a file whose content is loaded again with another day covered: what it brought stays, its rejects are the new file's to tell. */
export async function restate(
  tx: TransactionSql,
  schema: string,
  oldFileId: number,
  newFileId: number,
): Promise<void> {
  await tx`update ${tx(schema)}.ingest_files set state = 'RESTATED' where id = ${oldFileId}`;
  await tx`
    update ${tx(schema)}.ingest_rejects set corrected_by_file_id = ${newFileId}
    where file_id = ${oldFileId} and corrected_by_file_id is null`;
}

/**
 * The day that the file to correct covers: the file that corrects it covers the same. Throws a sentence when `fileId` is no loaded file of
 * this source.
 */
export async function coveredByCorrected(
  tx: TransactionSql,
  schema: string,
  source: string,
  fileId: number,
): Promise<string | null> {
  const [row] = Number.isSafeInteger(fileId)
    ? await tx<{ source: string; state: string; covers_until: string | null }[]>`
        select source, state, covers_until::text from ${tx(schema)}.ingest_files where id = ${fileId}`
    : [];
  if (row === undefined) throw new Error(`There is no file ${fileId} to correct.`);
  if (row.source !== source)
    throw new Error(
      `File ${fileId} came from the source ${row.source}: ${source} cannot correct it.`,
    );
  if (row.state === 'REFUSED')
    throw new Error(`File ${fileId} was refused whole: load it corrected as a file of its own.`);
  if (row.state !== 'LOADED')
    throw new Error(`File ${fileId} was loaded anew since: correct the later file.`);
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

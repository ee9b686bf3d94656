import DataLoader from 'dataloader';
import { inArray } from '#kernel/database/drizzle.ts';
import type { Database } from '../database/connect.ts';
import type { ingestTables } from '../database/ingest-tables.ts';
import { alignByKey } from './grouping.ts';

export interface ProvenanceRow {
  readonly publisher: string;
  readonly dataset: string;
  readonly source: string;
  readonly retrievedAt: Date;
  readonly coversUntil: string | null;
  readonly licence: string;
}

export type ProvenanceLoader = DataLoader<number, ProvenanceRow>;

/** Loads where records come from, by the `file_id` they carry: one query for all records of a batch. */
export function createProvenanceLoader(
  db: Database,
  files: ReturnType<typeof ingestTables>['files'],
): ProvenanceLoader {
  return new DataLoader(async (fileIds: readonly number[]) => {
    const rows = await db
      .select({
        id: files.id,
        publisher: files.publisher,
        dataset: files.dataset,
        source: files.source,
        retrievedAt: files.retrievedAt,
        coversUntil: files.coversUntil,
        licence: files.licence,
      })
      .from(files)
      .where(inArray(files.id, [...fileIds]));
    return alignByKey(fileIds, rows, (row) => row.id).map(
      (row, index) => row ?? new Error(`No journal row for file ${fileIds[index]}`),
    );
  });
}

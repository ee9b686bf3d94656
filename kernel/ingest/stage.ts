import type { TransactionSql } from 'postgres';
import {
  type CopyWriter,
  createCopyWriter,
  createPackedWriter,
  type PackedWriter,
} from './copy.ts';
import { type CopyChannel, createCopyChannel } from './copy-channel.ts';
import { maskValue } from './mask.ts';
import type { Cell, LoadContext, RecordSink, Rejection, Source, StagingColumns } from './source.ts';

/** The staging tables of one load, and its rejects. A record's rows reach them only once the record is committed. */
export interface Stage extends RecordSink {
  begin(line: number): void;
  commit(): void;
  reject(line: number, rejection: Rejection): void;
  drain(): Promise<void>;
  finish(): Promise<void>;
  /** Frees the connection for the rollback of a load that failed before `finish`. Never rejects. */
  abandon(): Promise<void>;
  flags(): Record<string, number>;
  formatRejects(): number;
}

const REJECT_COLUMNS = ['file_id', 'line', 'column', 'code', 'reason', 'masked_value'];

/** Makes the source's staging tables; the temporary ones are dropped with the transaction. */
export async function createStage(
  tx: TransactionSql,
  source: Source,
  context: LoadContext,
): Promise<Stage> {
  const channel = createCopyChannel(tx);
  const writers = new Map<string, CopyWriter>();
  for (const [name, columns] of Object.entries(source.staging)) {
    await createStagingTable(tx, name, columns);
    writers.set(name, createCopyWriter(channel, `"staging_${name}"`, namesOf(columns)));
  }
  const own = (await source.prepare?.(tx, context)) ?? {};
  const packed = new Map<string, PackedWriter>();
  for (const [name, columns] of Object.entries(source.packedStaging ?? {})) {
    if (own[name] === undefined) await createStagingTable(tx, name, columns);
    const table = own[name] ?? `"staging_${name}"`;
    packed.set(name, createPackedWriter(channel, table, namesOf(columns)));
  }
  const rejects = createCopyWriter(channel, `"${context.schema}".ingest_rejects`, REJECT_COLUMNS);
  return stageOver(tx, { channel, writers, packed, rejects }, context.fileId);
}

async function createStagingTable(
  tx: TransactionSql,
  name: string,
  columns: StagingColumns,
): Promise<void> {
  const declared = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
  await tx.unsafe(
    `create temporary table "staging_${name}" (line_no bigint not null, ${declared.join(', ')}) on commit drop`,
  );
}

const namesOf = (columns: StagingColumns): string[] => ['line_no', ...Object.keys(columns)];

interface Writers {
  readonly channel: CopyChannel;
  readonly writers: ReadonlyMap<string, CopyWriter>;
  readonly packed: ReadonlyMap<string, PackedWriter>;
  readonly rejects: CopyWriter;
}

function stageOver(
  tx: TransactionSql,
  { channel, writers, packed, rejects }: Writers,
  fileId: number,
): Stage {
  const counts: { flags: Record<string, number>; formatRejects: number } = {
    flags: {},
    formatRejects: 0,
  };
  let line = 0;
  let rows: [CopyWriter, Record<string, Cell>][] = [];
  let doubts: string[] = [];
  const packedWriters = [...packed.values()];
  const all = [...writers.values(), ...packedWriters, rejects];
  return {
    begin(lineNumber) {
      line = lineNumber;
      if (rows.length > 0) rows = [];
      if (doubts.length > 0) doubts = [];
    },
    emit(table, row) {
      const writer = writers.get(table);
      if (writer === undefined)
        throw new Error(
          `No staging table ${table}; declared are ${[...writers.keys()].join(', ')}`,
        );
      rows.push([writer, { ...row, line_no: line }]);
    },
    pack(table) {
      const writer = packed.get(table);
      if (writer === undefined)
        throw new Error(
          `No packed staging table ${table}; declared are ${[...packed.keys()].join(', ')}`,
        );
      return writer.begin(line);
    },
    flag(code) {
      doubts.push(code);
    },
    commit() {
      for (const [writer, row] of rows) writer.add(row);
      for (const writer of packedWriters) writer.commit();
      for (const code of doubts) counts.flags[code] = (counts.flags[code] ?? 0) + 1;
    },
    reject(lineNumber, { column, code, reason, value, fault }) {
      for (const writer of packedWriters) writer.rewind();
      if (fault !== 'RULE') counts.formatRejects += 1;
      rejects.add({
        file_id: fileId,
        line: lineNumber,
        column,
        code,
        reason,
        masked_value: maskValue(value),
      });
    },
    async drain() {
      for (const writer of all) await writer.drain();
    },
    async finish() {
      for (const writer of all) await writer.finish();
      await channel.close();
      for (const name of writers.keys()) await tx.unsafe(`analyze "staging_${name}"`);
    },
    abandon: () => channel.close().catch(() => undefined),
    flags: () => counts.flags,
    formatRejects: () => counts.formatRejects,
  };
}

import type { CopyChannel, CopyTarget } from './copy-channel.ts';
import { PACKED_HEAD, PackedRows, type RowPacker } from './packed-rows.ts';
import type { Cell } from './source.ts';

const FLUSH_TEXT_BYTES = 4 * 1024 * 1024;
const FLUSH_BYTES = 1024 * 1024;
const SPECIAL = /[\\\n\r\t]/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Fills one table by COPY while rows are still being made: one piece is on its way while the next rows gather. */
interface Filling {
  /** Resolves when there is room to go on; call it between batches. */
  drain(): Promise<void>;
  /** Sends what is left; the channel's `close` waits for all of it. */
  finish(): Promise<void>;
}

export interface CopyWriter extends Filling {
  add(row: Readonly<Record<string, Cell>>): void;
}

/** The same for rows packed as bytes, at a third of the cost on both sides. */
export interface PackedWriter extends Filling {
  /** Begins a row; it is part of the table once it is committed. */
  begin(line: number): RowPacker;
  commit(): void;
  /** Forgets the rows begun since the last commit. */
  rewind(): void;
}

/** `table` is a qualified, trusted name; `columns` are its columns in the order of the COPY. */
export function createCopyWriter(
  channel: CopyChannel,
  table: string,
  columns: readonly string[],
): CopyWriter {
  const target: CopyTarget = { statement: copyInto(table, columns) };
  let text = '';
  let bytes: Buffer[] = [];
  let byteCount = 0;
  let underWay: Promise<void> = Promise.resolve();

  // Texts cut out of the input keep its whole chunks in memory until they are turned into bytes.
  const toBytes = (): void => {
    if (text === '') return;
    const part = Buffer.from(text);
    bytes.push(part);
    byteCount += part.byteLength;
    text = '';
  };

  const flush = (): void => {
    const part = Buffer.concat(bytes);
    bytes = [];
    byteCount = 0;
    underWay = channel.send(target, part);
  };

  return {
    add(row) {
      let line = '';
      for (let index = 0; index < columns.length; index += 1) {
        const cell = row[columns[index] as string];
        line += index === 0 ? encode(cell) : `\t${encode(cell)}`;
      }
      text += `${line}\n`;
    },
    async drain() {
      toBytes();
      if (byteCount < FLUSH_TEXT_BYTES) return;
      await underWay;
      flush();
    },
    async finish() {
      toBytes();
      await underWay;
      if (byteCount > 0) flush();
      await underWay;
    },
  };
}

/** `columns` are the table's columns in the order in which rows are packed, `line_no` the first. */
export function createPackedWriter(
  channel: CopyChannel,
  table: string,
  columns: readonly string[],
): PackedWriter {
  const target: CopyTarget = {
    statement: `${copyInto(table, columns)} with (format binary)`,
    head: PACKED_HEAD,
  };
  const room = () => new PackedRows(columns.length, FLUSH_BYTES + (FLUSH_BYTES >> 1));
  let gathering = room();
  let sending = room();
  let underWay: Promise<void> = Promise.resolve();

  const flush = (): void => {
    [gathering, sending] = [sending, gathering];
    gathering.clear();
    underWay = channel.send(target, sending.bytes());
  };

  return {
    begin: (line) => gathering.begin(line),
    commit: () => gathering.commit(),
    rewind: () => gathering.rewind(),
    async drain() {
      if (gathering.size < FLUSH_BYTES) return;
      await underWay;
      flush();
    },
    async finish() {
      await underWay;
      if (gathering.size > 0) flush();
      await underWay;
    },
  };
}

const copyInto = (table: string, columns: readonly string[]): string =>
  `copy ${table} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`;

function encode(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string')
    return SPECIAL.test(cell)
      ? cell.replace(/[\\\n\r\t]/gu, (mark) => ESCAPES[mark] ?? mark)
      : cell;
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell);
}

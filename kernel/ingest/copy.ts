import type { TransactionSql } from 'postgres';
import type { Cell } from './source.ts';

const FLUSH_CHARACTERS = 4 * 1024 * 1024;
const SPECIAL = /[\\\n\r\t]/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Fills one table by COPY while rows are still being made: one COPY is under way while the next rows gather. */
export interface CopyWriter {
  add(row: Readonly<Record<string, Cell>>): void;
  /** Resolves when there is room to go on; call it between batches. */
  drain(): Promise<void>;
  /** Sends what is left and waits for all of it. */
  finish(): Promise<void>;
}

/** COPY statements of one transaction must not overlap: all its writers take turns on the queue they share. */
export interface CopyQueue {
  run(work: () => Promise<void>): Promise<void>;
}

export function createCopyQueue(): CopyQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    run(work) {
      last = last.then(work);
      last.catch(() => undefined);
      return last;
    },
  };
}

/** `table` is a qualified, trusted name; `columns` are its columns in the order of the COPY. */
export function createCopyWriter(
  tx: TransactionSql,
  queue: CopyQueue,
  table: string,
  columns: readonly string[],
): CopyWriter {
  const statement = `copy ${table} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`;
  let text = '';
  let underWay: Promise<void> = Promise.resolve();

  const flush = (): void => {
    const part = text;
    text = '';
    underWay = queue.run(() => copyText(tx, statement, part));
    underWay.catch(() => undefined);
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
      if (text.length < FLUSH_CHARACTERS) return;
      await underWay;
      flush();
    },
    async finish() {
      await underWay;
      if (text !== '') flush();
      await underWay;
    },
  };
}

function encode(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string')
    return SPECIAL.test(cell)
      ? cell.replace(/[\\\n\r\t]/gu, (mark) => ESCAPES[mark] ?? mark)
      : cell;
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell);
}

async function copyText(tx: TransactionSql, statement: string, text: string): Promise<void> {
  const stream = await tx.unsafe(statement).writable();
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('finish', resolve);
    stream.end(text);
  });
}

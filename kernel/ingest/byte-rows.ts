import { wrongWidth } from './delimited.ts';
import { FileRefused } from './file-refused.ts';
import type { SourceInput } from './input.ts';
import { type Layout, type LayoutColumns, type ResolvedLayout, resolveLayout } from './layout.ts';
import { type LinePosition, NEWLINE, readLineBlocks } from './line-blocks.ts';
import { decodePart, decodeText } from './lines.ts';
import type { RecordRejected, SourceRecord } from './source.ts';

const SPACE = 32;
const TAB = 9;
const RETURN = 13;
const NULL_IN_WORDS = Buffer.from('NULL');

/**
 * One line of a delimited file, as bytes: nothing becomes text or an object unless it is asked for, which is what a file of tens of
 * millions of lines can afford. The same object holds one line after the other: what it says is lost when the next record is asked for.
 */
export class ByteRow {
  bytes: Buffer = NULL_IN_WORDS;
  /** The bytes of the column that `has` looked at last, in `bytes`. */
  from = 0;
  to = 0;
  /** Where each field of the line begins, and one past the end of the last field. */
  readonly starts: Int32Array;
  readonly #positions: readonly number[];

  constructor(positions: readonly number[], width: number) {
    this.#positions = positions;
    this.starts = new Int32Array(width + 1);
  }

  /** Whether column `column` is given (not empty, not `NULL` in words); sets `from` and `to` to its bytes without blanks around. */
  has(column: number): boolean {
    const position = this.#positions[column] as number;
    if (position === -1) return false;
    const { bytes } = this;
    let from = this.starts[position] as number;
    let to = (this.starts[position + 1] as number) - 1;
    while (from < to && isBlank(bytes[from] as number)) from += 1;
    while (from < to && isBlank(bytes[to - 1] as number)) to -= 1;
    this.from = from;
    this.to = to;
    return from < to && !(to - from === 4 && isNull(bytes, from));
  }

  /** The column as text, in the encoding of its line; null when it is not given. */
  text(column: number): string | null {
    if (!this.has(column)) return null;
    const { bytes, starts } = this;
    const line = bytes.subarray(starts[0], starts.at(-1));
    const text = decodePart(line, bytes.subarray(this.from, this.to)).trim();
    return text === '' || text === 'NULL' ? null : text;
  }
}

/** The number of each column, to ask a `ByteRow` for it: `{ siret: 0, hiredOn: 1 }` in the order of the layout. */
export const columnNumbers = <Columns extends LayoutColumns>(
  columns: Columns,
): { readonly [Name in keyof Columns]: number } =>
  Object.fromEntries(Object.keys(columns).map((name, index) => [name, index])) as {
    readonly [Name in keyof Columns]: number;
  };

/**
 * Reads the same files as `readDelimited` with the same judgement of their lines, as `ByteRow`s: for the sources whose files are too
 * large for an object a line. A batch is walked through once; its record is reused from line to line.
 */
export async function* readByteRows<Columns extends LayoutColumns>(
  input: SourceInput,
  layout: Layout<Columns>,
  delimiter: string,
): AsyncGenerator<Iterable<SourceRecord<ByteRow | RecordRejected>>> {
  const position: LinePosition = { line: 1 };
  const mark = delimiter.charCodeAt(0);
  let reader: RowReader | null = null;
  for await (const { bytes, isCutShort } of readLineBlocks(input.chunks, position)) {
    let start = 0;
    while (reader === null && start <= bytes.length) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline === -1 ? bytes.length : newline;
      const header = decodeText(bytes.subarray(start, end)).replace(/\r$/u, '');
      if (header !== '')
        reader = new RowReader(resolveLayout(layout, header.split(delimiter)), mark);
      start = end + 1;
      position.line += 1;
    }
    if (reader !== null) yield reader.read(bytes, start, position, isCutShort);
  }
  if (reader === null)
    throw new FileRefused('FILE_EMPTY', 'The file is empty: not even a header line.');
}

class RowReader {
  readonly #delimiter: number;
  readonly #width: number;
  readonly #row: ByteRow;

  constructor({ positions, width }: ResolvedLayout, delimiter: number) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#row = new ByteRow(positions, width);
  }

  *read(
    bytes: Buffer,
    from: number,
    position: LinePosition,
    isCutShort: boolean,
  ): Generator<SourceRecord<ByteRow | RecordRejected>> {
    const row = this.#row;
    const width = this.#width;
    row.bytes = bytes;
    const record: { line: number; value: ByteRow | RecordRejected } = { line: 0, value: row };
    for (let start = from; start <= bytes.length; position.line += 1) {
      const end = this.#cut(bytes, start);
      const found = this.#found;
      const isBlank = found === 1 && row.starts[1] === start + 1;
      if (isCutShort && end === bytes.length && found < width && !isBlank) {
        throw new FileRefused(
          'FILE_TRUNCATED',
          `The file ends in the middle of line ${position.line}: ${found} of ${width} fields.`,
        );
      }
      start = end + 1;
      if (isBlank) continue;
      record.line = position.line;
      record.value = found === width ? row : wrongWidth(width, found);
      yield record;
    }
  }

  #found = 0;

  /** Notes where the fields of the line that begins at `start` begin; gives the line's end. */
  #cut(bytes: Buffer, start: number): number {
    const { starts } = this.#row;
    const delimiter = this.#delimiter;
    const last = starts.length - 1;
    let field = 0;
    let index = start;
    starts[0] = start;
    for (; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (byte === delimiter) {
        field += 1;
        if (field <= last) starts[field] = index + 1;
      } else if (byte === NEWLINE) break;
    }
    const end = index > start && bytes[index - 1] === RETURN ? index - 1 : index;
    field += 1;
    if (field <= last) starts[field] = end + 1;
    this.#found = field;
    return index;
  }
}

const isBlank = (byte: number): boolean => byte === SPACE || (byte >= TAB && byte <= RETURN);

function isNull(bytes: Buffer, from: number): boolean {
  return (
    bytes[from] === NULL_IN_WORDS[0] &&
    bytes[from + 1] === NULL_IN_WORDS[1] &&
    bytes[from + 2] === NULL_IN_WORDS[2] &&
    bytes[from + 3] === NULL_IN_WORDS[3]
  );
}

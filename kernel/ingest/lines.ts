import { isUtf8 } from 'node:buffer';
import { FileRefused } from './file-refused.ts';

/** Lines of a chunk of the file, without their ends; `firstLine` is the number of the first one. */
export interface LineBatch {
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** True when the last line of the batch is the file's last and has no line end. */
  readonly isCutShort: boolean;
}

const NEWLINE = 10;
const MAX_LINE_BYTES = 1 << 20;
const windows1252 = new TextDecoder('windows-1252');

/**
 * Splits bytes into lines. A chunk that is valid UTF-8 is read as such; in another one each line that is not is read as Windows-1252.
 * A byte-order mark is dropped, `\r\n` is a line end. Throws `FileRefused` for UTF-16, for NUL bytes and for a line over `maxLineBytes`, 1 MiB by default.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxLineBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<LineBatch> {
  let rest: Buffer = Buffer.alloc(0);
  let lineNumber = 1;
  let isStart = true;
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (isStart && bytes.length >= 3) {
      bytes = withoutMark(bytes);
      isStart = false;
    }
    const end = bytes.lastIndexOf(NEWLINE);
    if (end === -1) {
      rest = bytes;
      if (rest.length > maxLineBytes) throw tooLong(lineNumber, maxLineBytes);
      continue;
    }
    const lines = decodeLines(bytes.subarray(0, end), lineNumber);
    yield { firstLine: lineNumber, lines, isCutShort: false };
    lineNumber += lines.length;
    rest = bytes.subarray(end + 1);
    if (rest.length > maxLineBytes) throw tooLong(lineNumber, maxLineBytes);
  }
  if (rest.length > 0)
    yield { firstLine: lineNumber, lines: decodeLines(rest, lineNumber), isCutShort: true };
}

function decodeLines(bytes: Buffer, firstLine: number): string[] {
  if (bytes.includes(0))
    throw new FileRefused(
      'ENCODING_UNSUPPORTED',
      `The file holds NUL bytes near line ${firstLine}: it is not text in UTF-8 or Windows-1252.`,
    );
  if (isUtf8(bytes)) return splitLines(bytes.toString('utf8'));
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? line.toString('utf8') : windows1252.decode(line));
    start = end + 1;
  }
  return lines.map(withoutReturn);
}

function splitLines(text: string): string[] {
  const lines = text.split('\n');
  return text.includes('\r') ? lines.map(withoutReturn) : lines;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function withoutMark(bytes: Buffer): Buffer {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16)
    throw new FileRefused('ENCODING_UNSUPPORTED', 'The file is in UTF-16. Save it as UTF-8.');
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const tooLong = (line: number, maxLineBytes: number): FileRefused =>
  new FileRefused(
    'FILE_MALFORMED',
    `Line ${line} is longer than ${maxLineBytes / (1 << 20)} MiB: this is not a file of records.`,
  );

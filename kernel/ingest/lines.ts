import { isAscii, isUtf8 } from 'node:buffer';
import { type LinePosition, NEWLINE, readLineBlocks } from './line-blocks.ts';

/** Lines of a chunk of the file, without their ends; `firstLine` is the number of the first one. */
export interface LineBatch {
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** True when the last line of the batch is the file's last and has no line end. */
  readonly isCutShort: boolean;
}

const windows1252 = new TextDecoder('windows-1252');

/**
 * Splits bytes into lines. A chunk that is valid UTF-8 is read as such; in another one each line that is not is read as Windows-1252.
 * A byte-order mark is dropped, `\r\n` is a line end. Throws `FileRefused` for UTF-16, for NUL bytes and for a line over `maxLineBytes`, 1 MiB by default.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxLineBytes?: number,
): AsyncGenerator<LineBatch> {
  const position: LinePosition = { line: 1 };
  for await (const { bytes, isCutShort } of readLineBlocks(chunks, position, maxLineBytes)) {
    const firstLine = position.line;
    const lines = decodeLines(bytes);
    position.line += lines.length;
    yield { firstLine, lines, isCutShort };
  }
}

/** Text in UTF-8 or, where the bytes are not that, in Windows-1252. */
export const decodeText = (bytes: Buffer): string =>
  isUtf8(bytes) ? bytes.toString('utf8') : windows1252.decode(bytes);

/** A part of a line as text, in the encoding that the whole line has. */
export function decodePart(line: Buffer, part: Buffer): string {
  if (isAscii(part)) return part.toString('latin1');
  return isUtf8(line) ? part.toString('utf8') : windows1252.decode(part);
}

function decodeLines(bytes: Buffer): string[] {
  if (isUtf8(bytes)) return splitLines(bytes.toString('utf8'));
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push(decodeText(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines.map(withoutReturn);
}

function splitLines(text: string): string[] {
  const lines = text.split('\n');
  return text.includes('\r') ? lines.map(withoutReturn) : lines;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

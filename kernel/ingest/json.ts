import { FileRefused } from './file-refused.ts';
import type { SourceInput } from './input.ts';
import { readLines } from './lines.ts';
import { RecordRejected, type SourceRecord } from './source.ts';

/** A page of a feed may stand on one line of several MiB. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const MAX_DOCUMENT_CHARACTERS = 64 * 1024 * 1024;

/**
 * Reads JSON: one document a line, or one document in the whole file (up to 64 MiB). Gives each document with its line.
 * In a file of lines a broken line becomes a `RecordRejected`, but the last line without its end means the file was cut, which refuses it.
 */
export async function* readJson(input: SourceInput): AsyncGenerator<SourceRecord<unknown>[]> {
  let whole: string[] | null = null;
  let wholeLength = 0;
  let isEmpty = true;
  for await (const { firstLine, lines, isCutShort } of readLines(input.chunks, MAX_LINE_BYTES)) {
    if (isEmpty && lines.some((line) => line.trim() !== '')) {
      isEmpty = false;
      if (!isDocument(lines.find((line) => line.trim() !== '') ?? '')) whole = [];
    }
    if (whole !== null) {
      whole.push(...lines);
      wholeLength += lines.reduce((sum, line) => sum + line.length, 0);
      if (wholeLength > MAX_DOCUMENT_CHARACTERS)
        throw new FileRefused(
          'FILE_MALFORMED',
          'A JSON document over 64 MiB: write one document a line.',
        );
      continue;
    }
    yield documentsOf(lines, firstLine, isCutShort);
  }
  if (isEmpty) throw new FileRefused('FILE_EMPTY', 'The file is empty.');
  if (whole !== null) yield [{ line: 1, value: parseWhole(whole.join('\n')) }];
}

function documentsOf(
  lines: readonly string[],
  firstLine: number,
  isCutShort: boolean,
): SourceRecord<unknown>[] {
  const records: SourceRecord<unknown>[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    try {
      records.push({ line: firstLine + index, value: JSON.parse(text) as unknown });
    } catch {
      if (isCutShort && index === lines.length - 1)
        throw new FileRefused(
          'FILE_TRUNCATED',
          `The file ends in the middle of line ${firstLine + index}.`,
        );
      const rejected = new RecordRejected({
        column: null,
        code: 'JSON_INVALID',
        reason: 'The line is not a JSON document.',
      });
      records.push({ line: firstLine + index, value: rejected });
    }
  });
  return records;
}

function isDocument(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const isCut = failsAtItsEnd(text, (error as Error).message);
    throw new FileRefused(
      isCut ? 'FILE_TRUNCATED' : 'FILE_MALFORMED',
      isCut ? 'The JSON document ends in the middle.' : 'The file is not JSON.',
      error,
    );
  }
}

/** Whether the parser, by its own message, met the end of the text where it wanted more. */
function failsAtItsEnd(text: string, message: string): boolean {
  if (/end of JSON|Unterminated/u.test(message)) return true;
  const position = /at position (\d+)/u.exec(message)?.[1];
  return position !== undefined && Number(position) >= text.trimEnd().length;
}

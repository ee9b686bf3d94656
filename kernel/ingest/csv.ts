import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type DelimitedRecord, wrongWidth } from './delimited.ts';
import { FileRefused } from './file-refused.ts';
import type { SourceInput } from './input.ts';
import {
  type Layout,
  type LayoutColumns,
  type LayoutRow,
  readRow,
  resolveLayout,
} from './layout.ts';
import { readLines } from './lines.ts';
import type { SourceRecord } from './source.ts';

const BATCH = 1_000;
const MAX_RECORD_CHARACTERS = 1 << 20;

/**
 * Reads a CSV file with RFC 4180 quoting. `delimiter` may list several: the one most frequent in the header line is taken.
 * A last line that is both short and without a line end means the file was cut, which refuses it.
 */
export async function* readCsv<Columns extends LayoutColumns>(
  input: SourceInput,
  layout: Layout<Columns>,
  delimiters: readonly string[],
): AsyncGenerator<SourceRecord<DelimitedRecord<Columns>>[]> {
  const { header, text, ending } = await splitHeader(input);
  const parser = parse({
    delimiter: delimiterOf(header, delimiters),
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  // What goes wrong on either side comes out of the parser, and leaving the parser closes the file.
  pipeline(Readable.from(text), parser, () => undefined);
  yield* recordsOf(parser as AsyncIterable<ParsedLine>, layout, ending);
}

/** Known once the text has been read to its end. */
interface Ending {
  isCutShort: boolean;
}

interface ParsedLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* recordsOf<Columns extends LayoutColumns>(
  parser: AsyncIterable<ParsedLine>,
  layout: Layout<Columns>,
  ending: Ending,
): AsyncGenerator<SourceRecord<DelimitedRecord<Columns>>[]> {
  let resolved: ReturnType<typeof resolveLayout> | null = null;
  const firstLineOf = createLineCounter();
  let lastWidth = 0;
  let batch: SourceRecord<DelimitedRecord<Columns>>[] = [];
  try {
    for await (const { record, info } of parser) {
      const line = firstLineOf(record, info.lines);
      lastWidth = record.length;
      if (resolved === null) {
        resolved = resolveLayout(layout, record);
        continue;
      }
      const value =
        record.length === resolved.width
          ? (readRow(resolved, record) as LayoutRow<Columns>)
          : wrongWidth(resolved.width, record.length);
      batch.push({ line, value });
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpenQuote = error.code === 'CSV_QUOTE_NOT_CLOSED';
    throw new FileRefused(
      isOpenQuote ? 'FILE_TRUNCATED' : 'FILE_MALFORMED',
      isOpenQuote ? 'The file ends inside a quoted field.' : 'The file is not readable as CSV.',
      error,
    );
  }
  if (ending.isCutShort && resolved !== null && lastWidth < resolved.width)
    throw new FileRefused(
      'FILE_TRUNCATED',
      `The file ends in the middle of its last line: ${lastWidth} of ${resolved.width} fields.`,
    );
  if (batch.length > 0) yield batch;
}

/** Gives the line on which each record begins: the parser tells the one on which it ends, and takes every return for a line end. */
function createLineCounter(): (record: readonly string[], endLine: number) => number {
  let returns = 0;
  return (record, endLine) => {
    let within = 0;
    for (const field of record) {
      if (field.includes('\r')) returns += field.split('\r').length - 1;
      if (field.includes('\n')) within += field.split('\n').length - 1;
    }
    return endLine - returns - within;
  };
}

async function splitHeader(
  input: SourceInput,
): Promise<{ header: string; text: AsyncIterable<string>; ending: Ending }> {
  const batches = readLines(input.chunks);
  const first = await batches.next();
  if (first.done === true)
    throw new FileRefused('FILE_EMPTY', 'The file is empty: not even a header line.');
  const ending: Ending = { isCutShort: first.value.isCutShort };
  async function* text(): AsyncGenerator<string> {
    yield `${(first.value as { lines: readonly string[] }).lines.join('\n')}\n`;
    for await (const { lines, isCutShort } of batches) {
      ending.isCutShort = isCutShort;
      yield `${lines.join('\n')}\n`;
    }
  }
  return { header: first.value.lines[0] ?? '', text: text(), ending };
}

function delimiterOf(header: string, delimiters: readonly string[]): string {
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

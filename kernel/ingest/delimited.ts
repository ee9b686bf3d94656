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
import { RecordRejected, type SourceRecord } from './source.ts';

/** A row, or why its line could not be read. */
export type DelimitedRecord<Columns extends LayoutColumns> = LayoutRow<Columns> | RecordRejected;

/**
 * Reads a file whose fields are separated by `delimiter` without quoting (the datalake's pipe files).
 * The first line is the header. A line with another number of fields becomes a `RecordRejected`; a last line that is both short and
 * without a line end means the file was cut, which refuses it.
 */
export async function* readDelimited<Columns extends LayoutColumns>(
  input: SourceInput,
  layout: Layout<Columns>,
  delimiter: string,
): AsyncGenerator<SourceRecord<DelimitedRecord<Columns>>[]> {
  let resolved: ReturnType<typeof resolveLayout> | null = null;
  for await (const { firstLine, lines, isCutShort } of readLines(input.chunks)) {
    const records: SourceRecord<DelimitedRecord<Columns>>[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      const text = lines[index] as string;
      const line = firstLine + index;
      if (text === '') continue;
      const fields = text.split(delimiter);
      if (resolved === null) {
        resolved = resolveLayout(layout, fields);
        continue;
      }
      if (fields.length === resolved.width) {
        records.push({ line, value: readRow(resolved, fields) as LayoutRow<Columns> });
        continue;
      }
      if (isCutShort && index === lines.length - 1 && fields.length < resolved.width) {
        throw new FileRefused(
          'FILE_TRUNCATED',
          `The file ends in the middle of line ${line}: ${fields.length} of ${resolved.width} fields.`,
        );
      }
      records.push({ line, value: wrongWidth(resolved.width, fields.length) });
    }
    yield records;
  }
  if (resolved === null)
    throw new FileRefused('FILE_EMPTY', 'The file is empty: not even a header line.');
}

/** A line whose number of fields is not the header's. */
export const wrongWidth = (expected: number, found: number): RecordRejected =>
  new RecordRejected({
    column: null,
    code: 'FIELD_COUNT_WRONG',
    reason: `Expected ${expected} fields as in the header, found ${found}.`,
  });

import { readFileSync } from 'node:fs';

export type Row = (column: string) => string;

/** Rows of a `;` file with a header line and no quoting; a column that does not exist throws. */
export function readTable(file: URL): Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = new Map(header.split(';').map((column, index) => [column, index]));
  return lines.map((line) => {
    const fields = line.split(';');
    return (column) => {
      const field = fields[columns.get(column) ?? -1];
      if (field === undefined) {
        throw new RangeError(`${file.pathname}: no column ${column}`);
      }
      return field;
    };
  });
}

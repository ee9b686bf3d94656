import { FileRefused } from './file-refused.ts';

/** The columns a source reads, by our name: the header names under which a file may hold them (`name#2` is the second column of that name). */
export type LayoutColumns = Readonly<Record<string, readonly string[]>>;

export interface Layout<Columns extends LayoutColumns> {
  readonly columns: Columns;
  /** Columns that older or poorer files may lack; their values are null there. */
  readonly optional?: readonly (keyof Columns & string)[];
}

/** A line of a file, by our column names; `NULL` in words and the empty text are null, values are trimmed. */
export type LayoutRow<Columns extends LayoutColumns> = Record<
  keyof Columns & string,
  string | null
>;

/** Where in a line each column stands, -1 when the file lacks it. */
export interface ResolvedLayout {
  readonly names: readonly string[];
  readonly positions: readonly number[];
  /** How many fields a line has. */
  readonly width: number;
}

/** Finds the columns in a header line. Throws `FileRefused` when a mandatory one is missing or the file has line ends of another age. */
export function resolveLayout<Columns extends LayoutColumns>(
  layout: Layout<Columns>,
  header: readonly string[],
): ResolvedLayout {
  if (header.some((title) => title.includes('\r')))
    throw new FileRefused(
      'FILE_MALFORMED',
      'The header holds a carriage return: lines must end with a line feed, with or without one before it.',
    );
  const found = positionsByName(header);
  const names = Object.keys(layout.columns);
  const positions = names.map((name) => {
    const aliases = layout.columns[name] ?? [];
    const alias = aliases.map(canonicalHeader).find((candidate) => found.has(candidate));
    return alias === undefined ? -1 : (found.get(alias) ?? -1);
  });
  const missing = names.filter(
    (name, index) => positions[index] === -1 && !(layout.optional ?? []).includes(name),
  );
  if (missing.length > 0) {
    const wanted = missing.map((name) => (layout.columns[name] ?? [name]).join(' or ')).join(', ');
    throw new FileRefused(
      'COLUMN_MISSING',
      `The file's header lacks: ${wanted}. It holds ${header.length} columns: ${header.slice(0, 12).join(', ').slice(0, 200)}.`,
    );
  }
  return { names, positions, width: header.length };
}

/** Reads one line's fields. */
export function readRow(
  { names, positions }: ResolvedLayout,
  fields: readonly string[],
): Record<string, string | null> {
  const row: Record<string, string | null> = {};
  for (let index = 0; index < names.length; index += 1) {
    const position = positions[index] as number;
    row[names[index] as string] = position === -1 ? null : given(fields[position]);
  }
  return row;
}

function given(field: string | undefined): string | null {
  if (field === undefined || field === '') return null;
  const text = field.trim();
  return text === '' || text === 'NULL' ? null : text;
}

function positionsByName(header: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  header.forEach((title, index) => {
    const name = canonicalHeader(title);
    let occurrence = 1;
    while (positions.has(occurrence === 1 ? name : `${name}#${occurrence}`)) occurrence += 1;
    positions.set(occurrence === 1 ? name : `${name}#${occurrence}`, index);
  });
  return positions;
}

/** Header names are compared without case, accents, quotes and punctuation. */
function canonicalHeader(title: string): string {
  const [name = '', occurrence] = title.split('#');
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return occurrence === undefined ? plain : `${plain}#${occurrence}`;
}

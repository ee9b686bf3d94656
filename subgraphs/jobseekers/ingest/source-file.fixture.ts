import type { Sql } from 'postgres';
import { inputOf } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { jobseekers } from '../index.ts';
import { assignmentColumns } from './assignment-record.ts';
import { declarationColumns } from './declaration-columns.ts';
import { personColumns } from './person-columns.ts';

type Values<Columns> = Partial<Record<keyof Columns, string | null>>;
export type PersonValues = Values<typeof personColumns>;
export type DeclarationValues = Values<typeof declarationColumns>;
export type AssignmentValues = Values<typeof assignmentColumns>;

const PERSON: PersonValues = {
  lastName: 'MORVAN',
  firstName: 'Gwenn',
  birthDate: '1985-01-14',
  registeredOn: '2026-03-02',
  category: '1',
  isStruckOff: 'N',
};
const DECLARATION: DeclarationValues = {
  localId: '4400000001A',
  month: '202609',
  declaredAt: '2026-09-28 09:00:00',
  hasWorked: 'N',
  hours: '0',
  isForced: '0',
  status: '0',
};
const ASSIGNMENT: AssignmentValues = { counsellorId: '44101C001', startedOn: '2026-03-02' };

/** A file of persons in the source's layout, from the values that matter. */
export const personFile = (lines: readonly PersonValues[]): string =>
  fileOf(
    personColumns,
    lines.map((line) => ({ ...PERSON, ...line })),
  );

/** A month's file of declarations in the source's layout. */
export const declarationFile = (lines: readonly DeclarationValues[]): string =>
  fileOf(
    declarationColumns,
    lines.map((line) => ({ ...DECLARATION, ...line })),
  );

/** A list of counsellors in the source's layout. */
export const assignmentFile = (lines: readonly AssignmentValues[]): string =>
  fileOf(
    assignmentColumns,
    lines.map((line) => ({ ...ASSIGNMENT, ...line })),
  );

function fileOf<Columns extends Readonly<Record<string, readonly string[]>>>(
  columns: Columns,
  lines: readonly Values<Columns>[],
): string {
  const names = Object.keys(columns) as (keyof Columns & string)[];
  const header = names.map((name) => columns[name]?.[0] ?? name).join('|');
  const rows = lines.map((line) => names.map((name) => line[name] ?? 'NULL').join('|'));
  return `${[header, ...rows].join('\n')}\n`;
}

/** Empties the subgraph's tables. */
export const forgetAll = (sql: Sql) => sql`
  truncate jobseekers.persons, jobseekers.external_ids, jobseekers.identity_claims, jobseekers.person_records,
    jobseekers.registrations, jobseekers.declarations, jobseekers.assignments, jobseekers.ingest_files, jobseekers.ingest_rejects`;

/** Loads a text as the file `name`. */
export async function loadText(
  sql: Sql,
  sourceName: string,
  name: string,
  text: string,
  options: { readonly correctsFileId?: number } = {},
): Promise<Receipt> {
  const source = jobseekers.sources.find((candidate) => candidate.name === sourceName);
  if (source === undefined) throw new Error(`no source ${sourceName}`);
  const bytes = Buffer.from(text);
  return loadFile({
    sql,
    subgraph: jobseekers.name,
    source,
    input: inputOf(name, chunksOf(bytes), bytes.length),
    pseudonym: (identifier) => identifier,
    ...options,
  });
}

async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

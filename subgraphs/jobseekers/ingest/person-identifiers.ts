import { codeField } from '#kernel/ingest/fields.ts';
import { reject } from '#kernel/ingest/source.ts';
import { IDENTIFIERS } from '../identifier.ts';
import type { IdentifierScheme } from '../tables.ts';
import { type PersonLine, personColumns } from './person-columns.ts';

interface PersonIdentifiers {
  /** The strongest identifier of the line: its content is kept under it. */
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly national_number: string | null;
  readonly peam_id: string | null;
  readonly local_id: string | null;
}

/** Reads the one to three identifiers of a line; rejects CODE_MALFORMED, and IDENTIFIER_MISSING when there is none. */
export function readIdentifiers(line: PersonLine): PersonIdentifiers {
  const national = identifier('NATIONAL', 'nationalNumber', line);
  const peam = identifier('PEAM', 'peamId', line);
  const local = identifier('LOCAL', 'localId', line);
  const all = { national_number: national, peam_id: peam, local_id: local };
  if (national !== null) return { scheme: 'NATIONAL', value: national, ...all };
  if (peam !== null) return { scheme: 'PEAM', value: peam, ...all };
  if (local !== null) return { scheme: 'LOCAL', value: local, ...all };
  return reject({
    column: null,
    code: 'IDENTIFIER_MISSING',
    reason: 'The line holds none of the three identifiers, so that nobody can be told by it.',
  });
}

function identifier(
  scheme: IdentifierScheme,
  column: 'nationalNumber' | 'peamId' | 'localId',
  line: PersonLine,
): string | null {
  const { normalise, form } = IDENTIFIERS[scheme];
  return codeField(personColumns[column][0], line[column], normalise, form);
}

import { normaliseNafCode } from '#kernel/codes/naf.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { normaliseCommuneCode, normalisePostalCode } from '#kernel/codes/territory.ts';
import { isOfForm } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';

const ZERO = 48;
const NINE = 57;
const CAPITAL_A = 65;

/** A code of five characters as a number in base 36 (tables.ts); null, with a flag, when it is no code. */
type CodeReader = (row: ByteRow, column: number, sink: RecordSink) => number | null;

export const readNaf: CodeReader = (row, column, sink) =>
  readCode(row, column, '9999A', normaliseNafCode, sink, 'NAF_MALFORMED');

export const readRome: CodeReader = (row, column, sink) =>
  readCode(row, column, 'N9999', normaliseRomeCode, sink, 'ROME_MALFORMED');

export const readCommune: CodeReader = (row, column, sink) =>
  readCode(row, column, '99999', normaliseCommuneCode, sink, 'COMMUNE_MALFORMED');

export const readPostalCode: CodeReader = (row, column, sink) =>
  readCode(row, column, '99999', normalisePostalCode, sink, 'POSTAL_CODE_MALFORMED');

/** Bytes of the usual form are a code as they stand; the rest is read as text. */
function readCode(
  row: ByteRow,
  column: number,
  form: string,
  normalise: (text: string) => string | null,
  { flag }: RecordSink,
  doubt: string,
): number | null {
  if (!row.has(column)) return null;
  if (isOfForm(row.bytes, row.from, row.to, form))
    return numberInBase36(row.bytes, row.from, row.to);
  const code = normalise(row.text(column) ?? '');
  if (code !== null) return Number.parseInt(code, 36);
  flag(doubt);
  return null;
}

function numberInBase36(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index] as number;
    number = number * 36 + byte - (byte <= NINE ? ZERO : CAPITAL_A - 10);
  }
  return number;
}

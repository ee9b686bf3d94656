import { normaliseNafCode } from '#kernel/codes/naf.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { normaliseCommuneCode, normalisePostalCode } from '#kernel/codes/territory.ts';
import { isOfForm } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { RowPacker } from '#kernel/ingest/packed-rows.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';
import { at } from './declaration-layout.ts';

export function packNaf(row: ByteRow, column: number, out: RowPacker, sink: RecordSink): void {
  packCode(row, column, '9999A', normaliseNafCode, 'NAF_MALFORMED', out, sink);
}

export function packRome(row: ByteRow, column: number, out: RowPacker, sink: RecordSink): void {
  packCode(row, column, 'N9999', normaliseRomeCode, 'ROME_MALFORMED', out, sink);
}

export function packPostalCode(
  row: ByteRow,
  column: number,
  out: RowPacker,
  sink: RecordSink,
): void {
  packCode(row, column, '99999', normalisePostalCode, 'POSTAL_CODE_MALFORMED', out, sink);
}

/** The commune of the workplace; the establishment's own where that is not given. */
export function packCommune(row: ByteRow, out: RowPacker, sink: RecordSink): void {
  const column = row.has(at.workplace) ? at.workplace : at.commune;
  packCode(row, column, '99999', normaliseCommuneCode, 'COMMUNE_MALFORMED', out, sink);
}

/** Bytes of the usual form go through as they are; the rest is read as text, and doubted when it is no code. */
function packCode(
  row: ByteRow,
  column: number,
  form: string,
  normalise: (text: string) => string | null,
  doubt: string,
  out: RowPacker,
  { flag }: RecordSink,
): void {
  if (!row.has(column)) return out.missing();
  if (isOfForm(row.bytes, row.from, row.to, form)) return out.ascii(row.bytes, row.from, row.to);
  const code = normalise(row.text(column) ?? '');
  if (code !== null) return out.text(code);
  flag(doubt);
  out.missing();
}

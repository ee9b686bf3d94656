import { dayNumber, decimalNumber, wholeNumber } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { RowPacker } from '#kernel/ingest/packed-rows.ts';
import { type LoadContext, type RecordSink, reject } from '#kernel/ingest/source.ts';
import { CONTRACTS } from '../codes.ts';
import { at } from './declaration-layout.ts';
import { withinWindow } from './file-window.ts';
import { packCommune, packNaf, packPostalCode, packRome } from './pack-codes.ts';
import { packSiret } from './pack-siret.ts';

const MAX_HEADCOUNT = 1_000_000;
const MAX_WEEKLY_HOURS = 168;
const PLUS = 43;
const MINUS = 45;
const LETTER_D = 100;

/** Packs one line of a delta file in the order of `hiringColumns`. Rejects a line without a real date, or with a contract nobody knows. */
export function packDeclaration(
  row: ByteRow,
  sink: RecordSink,
  context: LoadContext,
  regime: number,
): void {
  const out = sink.pack('hirings');
  packSiret(row, at.siret, out, sink);
  const hiredOn = readHiredOn(row, context);
  out.day(hiredOn);
  out.smallint(readContract(row));
  packDay(row, at.endsOn, out, hiredOn, () => sink.flag('END_DATE_IMPOSSIBLE'));
  packDay(row, at.declaredOn, out, Number.NEGATIVE_INFINITY, () =>
    sink.flag('DECLARATION_DATE_IMPOSSIBLE'),
  );
  out.smallint(regime);
  packNaf(row, at.naf, out, sink);
  packRome(row, at.rome, out, sink);
  packCommune(row, out, sink);
  packPostalCode(row, at.postalCode, out, sink);
  packHeadcount(row, out, sink);
  packSector(row, out, sink);
  packWeeklyHours(row, out, sink);
  packAgeBand(row, out, sink);
  const person = row.text(at.person);
  if (person === null) out.missing();
  else out.text(context.pseudonym(person));
  out.fingerprint();
}

function readHiredOn(row: ByteRow, context: LoadContext): number {
  if (!row.has(at.hiredOn)) {
    return reject({
      column: 'kd_dateembauche',
      code: 'VALUE_MISSING',
      reason: 'The day of the hire is missing and the record means nothing without it.',
    });
  }
  const day = dayNumber(row.bytes, row.from, row.to);
  if (Number.isNaN(day)) {
    return reject({
      column: 'kd_dateembauche',
      code: 'DATE_INVALID',
      reason: 'Expected a real date written yyyy-mm-dd.',
      value: row.text(at.hiredOn),
    });
  }
  return withinWindow('kd_dateembauche', day, context, () => row.text(at.hiredOn));
}

function readContract(row: ByteRow): number {
  const code = row.has(at.contract) ? wholeNumber(row.bytes, row.from, row.to) : 0;
  if (Object.hasOwn(CONTRACTS, code)) return code;
  return reject({
    column: 'dc_typecontrat_id',
    code: 'CODE_UNKNOWN',
    reason: `Expected one of ${Object.keys(CONTRACTS).join(', ')}.`,
    value: row.text(at.contract),
  });
}

function packDay(
  row: ByteRow,
  column: number,
  out: RowPacker,
  earliest: number,
  doubt: () => void,
): void {
  if (!row.has(column)) return out.missing();
  const day = dayNumber(row.bytes, row.from, row.to);
  if (day >= earliest) return out.day(day);
  doubt();
  out.missing();
}

function packHeadcount(row: ByteRow, out: RowPacker, { flag }: RecordSink): void {
  if (!row.has(at.headcount)) return out.missing();
  const headcount = wholeNumber(row.bytes, row.from, row.to);
  if (headcount <= MAX_HEADCOUNT) return out.integer(headcount);
  flag('HEADCOUNT_INVALID');
  out.missing();
}

function packSector(row: ByteRow, out: RowPacker, { flag }: RecordSink): void {
  if (!row.has(at.sector)) return out.missing();
  const code = wholeNumber(row.bytes, row.from, row.to);
  if (code === 0 || code === 1) return out.boolean(code === 0);
  flag('SECTOR_UNKNOWN');
  out.missing();
}

function packWeeklyHours(row: ByteRow, out: RowPacker, { flag }: RecordSink): void {
  if (!row.has(at.weeklyHours)) return out.missing();
  const hours = decimalNumber(row.bytes, row.from, row.to);
  if (hours <= MAX_WEEKLY_HOURS) return out.real(hours);
  flag('HOURS_INVALID');
  out.missing();
}

/** `- de 26 ans`, `de 26 ans à 50 ans`, `+ de 50 ans`: the first character decides, whatever became of the accent. */
function packAgeBand(row: ByteRow, out: RowPacker, { flag }: RecordSink): void {
  if (!row.has(at.ageBand)) return out.missing();
  const first = row.bytes[row.from];
  if (first === MINUS) return out.smallint(1);
  if (first === LETTER_D) return out.smallint(2);
  if (first === PLUS) return out.smallint(3);
  flag('AGE_BAND_UNKNOWN');
  out.missing();
}

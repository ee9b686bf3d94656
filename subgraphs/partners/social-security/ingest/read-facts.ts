import { dayNumber, decimalNumber, wholeNumber } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import { type LoadContext, type RecordSink, reject } from '#kernel/ingest/source.ts';
import { CONTRACTS } from '../codes.ts';
import { at } from './declaration-layout.ts';
import { withinWindow } from './file-window.ts';

const MAX_HEADCOUNT = 1_000_000;
const MAX_WEEKLY_HOURS = 168;
const PLUS = 43;
const MINUS = 45;
const LETTER_D = 100;

/** The day of the hire in days since 2000-01-01; rejects a line without a real one, or with one that the file cannot know. */
export function readHiredOn(row: ByteRow, context: LoadContext): number {
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

/** The contract's code; rejects one that nobody knows. */
export function readContract(row: ByteRow): number {
  const code = row.has(at.contract) ? wholeNumber(row.bytes, row.from, row.to) : 0;
  if (Object.hasOwn(CONTRACTS, code)) return code;
  return reject({
    column: 'dc_typecontrat_id',
    code: 'CODE_UNKNOWN',
    reason: `Expected one of ${Object.keys(CONTRACTS).join(', ')}.`,
    value: row.text(at.contract),
  });
}

/** A fixed term's end; one before the hire, or that is no day, is left out. */
export function readEndsOn(row: ByteRow, hiredOn: number, { flag }: RecordSink): number | null {
  if (!row.has(at.endsOn)) return null;
  const day = dayNumber(row.bytes, row.from, row.to);
  if (day >= hiredOn) return day;
  flag('END_DATE_IMPOSSIBLE');
  return null;
}

export function readDeclaredOn(row: ByteRow, { flag }: RecordSink): number | null {
  if (!row.has(at.declaredOn)) return null;
  const day = dayNumber(row.bytes, row.from, row.to);
  if (!Number.isNaN(day)) return day;
  flag('DECLARATION_DATE_INVALID');
  return null;
}

export function readHeadcount(row: ByteRow, { flag }: RecordSink): number | null {
  if (!row.has(at.headcount)) return null;
  const headcount = wholeNumber(row.bytes, row.from, row.to);
  if (headcount <= MAX_HEADCOUNT) return headcount;
  flag('HEADCOUNT_INVALID');
  return null;
}

export function readIsPublic(row: ByteRow, { flag }: RecordSink): boolean | null {
  if (!row.has(at.sector)) return null;
  const code = wholeNumber(row.bytes, row.from, row.to);
  if (code === 0 || code === 1) return code === 0;
  flag('SECTOR_UNKNOWN');
  return null;
}

export function readWeeklyHours(row: ByteRow, { flag }: RecordSink): number | null {
  if (!row.has(at.weeklyHours)) return null;
  const hours = decimalNumber(row.bytes, row.from, row.to);
  if (hours <= MAX_WEEKLY_HOURS) return hours;
  flag('HOURS_INVALID');
  return null;
}

/** `- de 26 ans`, `de 26 ans à 50 ans`, `+ de 50 ans`: the first character decides, whatever became of the accent. */
export function readAgeBand(row: ByteRow, { flag }: RecordSink): number | null {
  if (!row.has(at.ageBand)) return null;
  const first = row.bytes[row.from];
  if (first === MINUS) return 1;
  if (first === LETTER_D) return 2;
  if (first === PLUS) return 3;
  flag('AGE_BAND_UNKNOWN');
  return null;
}

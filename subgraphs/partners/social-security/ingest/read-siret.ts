import { hasValidSiretKey, normaliseSiret } from '#kernel/codes/siret.ts';
import { wholeNumber } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';

/** `0000000000000` and any digit: what sources write when they do not know. */
const UNKNOWN_BELOW = 10;
const LA_POSTE = 356_000_000;
const HALF = 10_000_000;

/**
 * A SIRET as a number; null, with a flag, for one that is unknown or unreadable: the hire still happened in a commune. Lost leading zeros
 * come back by themselves; a wrong key is a doubt, not a fault (public bodies have such numbers).
 */
export function readSiret(row: ByteRow, column: number, { flag }: RecordSink): number | null {
  const siret = row.has(column) ? numberOf(row, column) : 0;
  if (Number.isNaN(siret)) {
    flag('SIRET_MALFORMED');
    return null;
  }
  if (siret < UNKNOWN_BELOW) {
    flag('SIRET_UNKNOWN');
    return null;
  }
  if (!isKeyRight(siret)) flag('SIRET_KEY_WRONG');
  return siret;
}

function numberOf(row: ByteRow, column: number): number {
  const length = row.to - row.from;
  const number =
    length >= 11 && length <= 14 ? wholeNumber(row.bytes, row.from, row.to) : Number.NaN;
  if (!Number.isNaN(number)) return number;
  const siret = normaliseSiret(row.text(column) ?? '');
  return siret === null ? Number.NaN : Number(siret);
}

/** The same judgement as `hasValidSiretKey`, in whole numbers. */
function isKeyRight(siret: number): boolean {
  if (Math.floor(siret / 100_000) === LA_POSTE)
    return hasValidSiretKey(String(siret).padStart(14, '0'));
  const high = Math.floor(siret / HALF);
  return (luhnOf(siret - high * HALF, false) + luhnOf(high, true)) % 10 === 0;
}

/** Luhn's sum over up to seven digits, the last of which counts double or once. */
function luhnOf(digits: number, isLastDoubled: boolean): number {
  let sum = 0;
  let isDoubled = isLastDoubled;
  for (let rest = digits | 0; rest > 0; isDoubled = !isDoubled) {
    const left = (rest / 10) | 0;
    const weighed = isDoubled ? (rest - left * 10) * 2 : rest - left * 10;
    sum += weighed > 9 ? weighed - 9 : weighed;
    rest = left;
  }
  return sum;
}

import { hasValidSiretKey, normaliseSiret } from '#kernel/codes/siret.ts';
import { wholeNumber } from '#kernel/ingest/byte-fields.ts';
import type { ByteRow } from '#kernel/ingest/byte-rows.ts';
import type { RowPacker } from '#kernel/ingest/packed-rows.ts';
import type { RecordSink } from '#kernel/ingest/source.ts';

/** `0000000000000` and any digit: what sources write when they do not know. */
const UNKNOWN_BELOW = 10;
const LA_POSTE = 356_000_000;

/**
 * Packs a SIRET as a number, without a SIRET for one that is unknown or unreadable: the hire still happened in a commune. Lost leading
 * zeros come back by themselves; a wrong key is a doubt, not a fault (public bodies have such numbers).
 */
export function packSiret(row: ByteRow, column: number, out: RowPacker, sink: RecordSink): void {
  const siret = row.has(column) ? readSiret(row, column) : 0;
  if (Number.isNaN(siret)) {
    sink.flag('SIRET_MALFORMED');
    return out.missing();
  }
  if (siret < UNKNOWN_BELOW) {
    sink.flag('SIRET_UNKNOWN');
    return out.missing();
  }
  if (!isKeyRight(siret)) sink.flag('SIRET_KEY_WRONG');
  out.bigint(siret);
}

function readSiret(row: ByteRow, column: number): number {
  const length = row.to - row.from;
  const number = length >= 11 && length <= 14 ? wholeNumber(row.bytes, row.from, row.to) : Number.NaN;
  if (!Number.isNaN(number)) return number;
  const siret = normaliseSiret(row.text(column) ?? '');
  return siret === null ? Number.NaN : Number(siret);
}

function isKeyRight(siret: number): boolean {
  if (Math.floor(siret / 100_000) === LA_POSTE) return hasValidSiretKey(String(siret));
  let sum = 0;
  let rest = siret;
  for (let place = 0; rest > 0; place += 1) {
    const left = Math.floor(rest / 10);
    const digit = rest - left * 10;
    rest = left;
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

import { hash } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';

/** No bank has this number. */
const BANK = '99999';
const BRANCH = '00001';

/** A French IBAN of a bank that is none, with right keys. Another person, another account. */
export function ibanOf(seed: number, index: number): string {
  const account =
    String(index).padStart(7, '0') +
    String(hash(seed, STREAM.account, index) % 10_000).padStart(4, '0');
  const key = 97 - Number(BigInt(`${BANK}${BRANCH}${account}00`) % 97n);
  const body = `${BANK}${BRANCH}${account}${String(key).padStart(2, '0')}`;
  // F and R are 15 and 27; the two zeros stand where the key goes.
  const check = 98 - Number(BigInt(`${body}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${body}`;
}

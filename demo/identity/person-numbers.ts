import { hash } from '../random/draws.ts';

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** The employment service's three numbers of one person, all of them unique and invented. */

/** National number, eleven digits that begin with 99. */
export function nationalNumber(index: number): string {
  return `99${String(index).padStart(9, '0')}`;
}

/** Local number: ten digits and a letter. */
export function localNumber(index: number): string {
  return `44${String(index + 1).padStart(8, '0')}${LETTERS[index % LETTERS.length]}`;
}

/** Account number (PEAM), in the form of a UUID whose last group is the person's rank. */
export function accountNumber(seed: number, index: number): string {
  const first = hex(hash(seed, 0x9ea3, index, 1), 8);
  const second = hex(hash(seed, 0x9ea3, index, 2), 8);
  return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-8${first.slice(1, 4)}-${hex(index, 12)}`;
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0');
}

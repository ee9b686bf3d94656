import { FAULT_RATES } from '../faults/fault-rates.ts';
import type { Tally } from '../faults/tally.ts';
import { hash } from '../random/draws.ts';

/** Head offices of départements 01 to 09 that national files hold too: their postal codes lose a zero. */
const TOWNS = [
  { communeCode: '01053', postalCode: '1000' },
  { communeCode: '02691', postalCode: '2100' },
  { communeCode: '03185', postalCode: '3100' },
  { communeCode: '06088', postalCode: '6000' },
  { communeCode: '08105', postalCode: '8000' },
] as const;

export type PrintedAddress = {
  readonly number: string;
  readonly street: string;
  readonly postalCode: string;
  readonly communeCode: string;
};

/** The address of the few establishments that stand elsewhere; null for all others. */
export function farAwayAddress(seed: number, index: number, tally: Tally): PrintedAddress | null {
  const drawn = hash(seed, 0xfa4, index);
  if (drawn / 4294967296 >= FAULT_RATES['postal-code-four-digits']) {
    return null;
  }
  tally.note('postal-code-four-digits');
  const town = TOWNS[drawn % TOWNS.length] ?? TOWNS[0];
  return { number: String(1 + (drawn % 90)), street: 'RUE DE LA REPUBLIQUE', ...town };
}

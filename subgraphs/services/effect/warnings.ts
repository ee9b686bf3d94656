import type { Effect } from './estimate.ts';

export const WARNINGS = [
  'NOT_RANDOMISED',
  'OFFER_NOT_USE',
  'FEW_MATCHED',
  'FEW_PEOPLE',
  'EFFECT_VARIES',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** An estimate over fewer treated, or fewer to compare with, is not told. A choice of this hub. */
export const LEAST_PEOPLE = 50;
/** Below these an estimate is told with a warning. */
const FEW_PEOPLE = 500;
const FEW_MATCHED_SHARE = 0.8;
const VARIES = 1.5;

/** What an effect cannot prove. */
export function warningsOf(
  { treated, matched, compared, spread }: Effect,
  isRandomised: boolean,
): WarningCode[] {
  const found: WarningCode[] = [isRandomised ? 'OFFER_NOT_USE' : 'NOT_RANDOMISED'];
  if (matched < FEW_MATCHED_SHARE * treated) found.push('FEW_MATCHED');
  if (matched < FEW_PEOPLE || compared < FEW_PEOPLE) found.push('FEW_PEOPLE');
  if (spread !== null && spread > VARIES) found.push('EFFECT_VARIES');
  return found;
}

export const isTold = ({ matched, compared }: Effect): boolean =>
  matched >= LEAST_PEOPLE && compared >= LEAST_PEOPLE;

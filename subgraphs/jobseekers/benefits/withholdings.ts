import { thousandths } from './cents.ts';
import { CRDS, CSG, LEAST_AFTER_CSG, SHARES } from './constants.ts';

/** What is kept back from one day of the allowance, in cents. */
export interface Withholdings {
  readonly pension: number;
  readonly csg: number;
  readonly crds: number;
}

const ofWhole = (cents: number, share: number): number =>
  Math.floor((cents * share) / 100_000 + 0.5);

/**
 * The contribution to the complementary pension is 3 % of the reference salary and never brings a day below the least allowance. CSG and CRDS are taken
 * together, and only where what is left of the day stays at or above the threshold.
 */
export function withholdingsOf(
  dailyCents: number,
  referenceCents: number,
  leastAllowance: number,
): Withholdings {
  const room = Math.max(0, dailyCents - leastAllowance);
  const pension = Math.min(thousandths(referenceCents, SHARES.pension), room);
  const csg = ofWhole(dailyCents, CSG);
  const crds = ofWhole(dailyCents, CRDS);
  const isTaken = dailyCents - pension - csg - crds >= LEAST_AFTER_CSG;
  return isTaken ? { pension, csg, crds } : { pension, csg: 0, crds: 0 };
}

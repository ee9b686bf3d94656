/** Counts stop here: doubled often enough they would not be numbers any more. */
const SATURATED = 1_000_000_000;

export const saturated = (count: number): number => Math.min(count, SATURATED);

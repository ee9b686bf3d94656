/** The fewest true counts that may stand behind one published number, or it tells too much. Source: OpenSAFELY. */
const FEWEST_BEHIND_A_NUMBER = 5;

/** What one base of rounding does to counts: which are published at all, and as what. */
export interface Rounding {
  readonly base: number;
  /** Counts below are hidden: they are under the threshold, or would be rounded to 0. */
  readonly opensAt: number;
  /** The lowest number that is published; it stands for every count from `opensAt` up to half a base above it. */
  readonly lowest: number;
  /** Last month's number stays while the count is at most this far from it; null where every month is rounded anew. */
  readonly keptWithin: number | null;
}

/**
 * The threshold is applied to the true count, then the count is rounded. With 11 and 5 a published 10 would mean 11 or
 * 12; so 11 to 17 are published as 15.
 */
export function roundingFor(base: number, threshold: number): Rounding {
  const opensAt = Math.max(threshold, Math.ceil(base / 2));
  const first = Math.round(opensAt / base) * base;
  const last = first + Math.ceil(base / 2) - 1;
  const isWide = last - opensAt + 1 >= FEWEST_BEHIND_A_NUMBER;
  const keptWithin = base < threshold ? Math.floor(1.5 * base) : null;
  return { base, opensAt, lowest: isWide ? first : first + base, keptWithin };
}

/**
 * The number that is published for a count. Below region it moves only when the count has left last month's number by
 * more than a base and a half: a single person who comes or goes then moves it less often, and the numbers flicker less.
 *
 * @param count A count from `opensAt` on.
 * @param before Last month's number, null where none was published.
 */
export function publishedNumber(count: number, rounding: Rounding, before: number | null): number {
  const { base, lowest, keptWithin } = rounding;
  const isKept = before !== null && keptWithin !== null && Math.abs(count - before) <= keptWithin;
  return isKept ? before : Math.max(lowest, Math.round(count / base) * base);
}

/** The people of one stratum: alike in everything that they were matched on. Counts alone. */
export interface Stratum {
  /** People of the group whose outcome is asked about: users of a service, or an arm of a trial. */
  readonly treated: number;
  /** Of these, how many returned to work. */
  readonly treatedReturned: number;
  /** People of the group to compare with. */
  readonly compared: number;
  readonly comparedReturned: number;
}

/** A difference of two shares, in points of percent, and the interval that covers it in 95 of 100 cases. */
export interface Estimate {
  readonly points: number;
  readonly lower: number;
  readonly upper: number;
}

export interface EffectCounts {
  readonly treated: number;
  /** Of the treated, those with somebody to compare with. */
  readonly matched: number;
  readonly compared: number;
  readonly strata: number;
  readonly matchedStrata: number;
}

export interface Effect extends EffectCounts {
  /** Matched; null when nobody could be. */
  readonly effect: Estimate | null;
  /** The plain difference, of people who may differ in everything. */
  readonly unmatched: number | null;
  /** Chi-square of the strata's differences around the effect, in units of its degrees of freedom; null when there is one stratum or none. */
  readonly spread: number | null;
}

/** Two-sided, 95 %. */
const Z = 1.959964;
const PERCENT = 100;

/**
 * The effect on the treated over strata, by the risk difference of Mantel and Haenszel: each stratum weighs n₁n₀/(n₁+n₀), so that one
 * without anybody to compare with weighs nothing. Its variance is Sato's (Biometrics 45, 1989), which holds for few large strata and for many
 * small ones alike.
 */
export function estimateEffect(strata: readonly Stratum[]): Effect {
  const matched = strata.filter(({ treated, compared }) => treated > 0 && compared > 0);
  const counts: EffectCounts = {
    treated: sumOf(strata, ({ treated }) => treated),
    matched: sumOf(matched, ({ treated }) => treated),
    compared: sumOf(matched, ({ compared }) => compared),
    strata: strata.length,
    matchedStrata: matched.length,
  };
  const weight = sumOf(matched, weightOf);
  const unmatched = plainDifference(strata);
  if (weight === 0) return { ...counts, effect: null, unmatched, spread: null };
  const difference =
    sumOf(matched, (stratum) => weightOf(stratum) * differenceOf(stratum)) / weight;
  const error = Math.sqrt(satoVariance(matched, difference, weight));
  return {
    ...counts,
    effect: {
      points: difference * PERCENT,
      lower: (difference - Z * error) * PERCENT,
      upper: (difference + Z * error) * PERCENT,
    },
    unmatched,
    spread: spreadOf(matched, difference),
  };
}

const sumOf = (strata: readonly Stratum[], of: (stratum: Stratum) => number): number =>
  strata.reduce((sum, stratum) => sum + of(stratum), 0);

const weightOf = ({ treated, compared }: Stratum): number =>
  (treated * compared) / (treated + compared);

const differenceOf = ({ treated, treatedReturned, compared, comparedReturned }: Stratum): number =>
  treatedReturned / treated - comparedReturned / compared;

function satoVariance(strata: readonly Stratum[], difference: number, weight: number): number {
  let [p, q] = [0, 0];
  for (const { treated: n1, treatedReturned: x1, compared: n0, comparedReturned: x0 } of strata) {
    const n = n1 + n0;
    p += (n1 * n1 * x0 - n0 * n0 * x1 + (n1 * n0 * (n0 - n1)) / 2) / (n * n);
    q += (x1 * (n0 - x0) + x0 * (n1 - x1)) / (2 * n);
  }
  return Math.max(0, (difference * p + q) / (weight * weight));
}

function plainDifference(strata: readonly Stratum[]): number | null {
  const all: Stratum = {
    treated: sumOf(strata, ({ treated }) => treated),
    treatedReturned: sumOf(strata, ({ treatedReturned }) => treatedReturned),
    compared: sumOf(strata, ({ compared }) => compared),
    comparedReturned: sumOf(strata, ({ comparedReturned }) => comparedReturned),
  };
  return all.treated === 0 || all.compared === 0 ? null : differenceOf(all) * PERCENT;
}

/** A stratum tells of a spread when both its groups have as many as this. */
const LEAST_FOR_SPREAD = 20;

/** How far strata are from one common difference; 1 is what chance alone makes. */
function spreadOf(strata: readonly Stratum[], difference: number): number | null {
  const large = strata.filter(
    ({ treated, compared }) => treated >= LEAST_FOR_SPREAD && compared >= LEAST_FOR_SPREAD,
  );
  if (large.length < 2) return null;
  const chiSquare = sumOf(large, (stratum) => {
    const { treated, treatedReturned, compared, comparedReturned } = stratum;
    // Half a person more of each kind, so that shares of 0 and 1 vary too.
    const [p1, p0] = [
      (treatedReturned + 0.5) / (treated + 1),
      (comparedReturned + 0.5) / (compared + 1),
    ];
    const variance = (p1 * (1 - p1)) / treated + (p0 * (1 - p0)) / compared;
    return (differenceOf(stratum) - difference) ** 2 / variance;
  });
  return chiSquare / (large.length - 1);
}

/** Shares of the establishments, those with the most predicted hirings first, at which gains are told. */
export const GAIN_STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * The gains curve: which share of what was really hired the first 10 %, 20 % … 90 % by prediction hired. Rows of one prediction count in the order of
 * their number, so that the curve is the same each time. All zero when nobody hired.
 */
export function gainsOf(
  predicted: Float64Array,
  actual: ArrayLike<number>,
  rows: Int32Array,
): readonly number[] {
  const order = Int32Array.from(rows).sort(
    (one, other) => (predicted[other] as number) - (predicted[one] as number) || one - other,
  );
  let total = 0;
  for (const row of order) total += actual[row] as number;
  if (total === 0) return GAIN_STEPS.map(() => 0);
  const gains: number[] = [];
  let sum = 0;
  let next = 0;
  for (const step of GAIN_STEPS) {
    const end = Math.round(order.length * step);
    for (; next < end; next += 1) sum += actual[order[next] as number] as number;
    gains.push(sum / total);
  }
  return gains;
}

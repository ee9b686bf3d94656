import { Matrix, solve } from 'ml-matrix';

/** Sums of products that a least-squares fit needs, added row by row: memory does not grow with the rows. */
export interface NormalEquations {
  /** `features` is read at once and may be used again. */
  add(features: Float64Array, target: number): void;
  /**
   * One coefficient a feature. `share` of each feature's own square is added to the diagonal: the larger, the closer to 0 the coefficients stay; a little
   * keeps features that depend on each other from having no solution.
   */
  solve(share: number): Float64Array;
}

/** For features that are zero everywhere. */
const LEAST = 1e-9;

export function createNormalEquations(size: number): NormalEquations {
  const products = new Float64Array(size * size);
  const targets = new Float64Array(size);
  return {
    add(features, target) {
      for (let one = 0; one < size; one += 1) {
        const value = features[one] as number;
        if (value === 0) continue;
        targets[one] = (targets[one] as number) + value * target;
        for (let other = one; other < size; other += 1) {
          const at = one * size + other;
          products[at] = (products[at] as number) + value * (features[other] as number);
        }
      }
    },
    solve(share) {
      const left = new Matrix(size, size);
      for (let one = 0; one < size; one += 1) {
        for (let other = one; other < size; other += 1) {
          const product = products[one * size + other] as number;
          left.set(one, other, one === other ? product * (1 + share) + LEAST : product);
          left.set(other, one, left.get(one, other));
        }
      }
      const solution = solve(left, Matrix.columnVector([...targets]), true);
      return Float64Array.from({ length: size }, (_, index) => solution.get(index, 0));
    },
  };
}

/** `base` and the sum of products, not below zero: nobody hires fewer than none. */
export function weighted(features: Float64Array, coefficients: Float64Array, base = 0): number {
  let sum = base;
  for (let index = 0; index < coefficients.length; index += 1)
    sum += (features[index] as number) * (coefficients[index] as number);
  return Math.max(0, sum);
}

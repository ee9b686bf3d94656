/** Draws an index with a probability proportional to its weight, in logarithmic time. */
export class Weights {
  readonly total: number;
  private readonly sums: Float64Array;

  constructor(weights: ArrayLike<number>) {
    this.sums = new Float64Array(weights.length);
    let total = 0;
    for (let index = 0; index < weights.length; index += 1) {
      total += weights[index] ?? 0;
      this.sums[index] = total;
    }
    this.total = total;
  }

  /** `uniform` in [0, 1); an index of weight zero is never given. */
  at(uniform: number): number {
    const wanted = uniform * this.total;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sums[middle] ?? 0) > wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The share of everything before `index`, in [0, 1]. */
  shareBefore(index: number): number {
    return index === 0 ? 0 : (this.sums[index - 1] ?? 0) / this.total;
  }
}

/**
 * A fixed shuffle of 0..size-1 that needs no memory: `itemAt(rank)` and its inverse `rankOf(item)`. Sizes up to some
 * ten million stay exact in a double.
 */
export type RankOrder = {
  itemAt(rank: number): number;
  rankOf(item: number): number;
};

export function createRankOrder(size: number): RankOrder {
  const step = coprimeStep(size);
  const back = inverse(step, size);
  return {
    itemAt: (rank) => (rank * step) % size,
    rankOf: (item) => (item * back) % size,
  };
}

function coprimeStep(size: number): number {
  let step = Math.max(1, Math.floor(size * 0.618));
  while (greatestCommonDivisor(step, size) !== 1) {
    step += 1;
  }
  return step;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}

/** The number that undoes a multiplication by `value` modulo `size` (extended Euclid). */
function inverse(value: number, size: number): number {
  let [previous, current] = [size, value % size];
  let [before, now] = [0, 1];
  while (current > 1) {
    const quotient = Math.floor(previous / current);
    [previous, current] = [current, previous - quotient * current];
    [before, now] = [now, before - quotient * now];
  }
  return ((now % size) + size) % size;
}

function scramble(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** An unsigned 32-bit number that depends on every key and on their order. */
export function hash(first: number, second = 0, third = 0, fourth = 0): number {
  let mixed = scramble(first + 0x9e3779b9);
  mixed = scramble(mixed ^ Math.imul(second + 0x7f4a7c15, 0x9e3779b1));
  mixed = scramble(mixed ^ Math.imul(third + 0x165667b1, 0x85ebca77));
  return scramble(mixed ^ Math.imul(fourth + 0x27d4eb2f, 0xc2b2ae3d)) >>> 0;
}

/** The same in [0, 1). */
export function fraction(first: number, second = 0, third = 0, fourth = 0): number {
  return hash(first, second, third, fourth) / 4294967296;
}

/**
 * A stream of random numbers that is a pure function of its keys. One object is reseeded for each record, so that any
 * record can be drawn again, alone and in any order, without keeping the ones before it.
 */
export class Draws {
  private state = 0;

  reseed(first: number, second = 0, third = 0, fourth = 0): this {
    this.state = hash(first, second, third, fourth) | 0;
    return this;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, end). */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number in [first, last], both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Exponential waiting time. */
  waiting(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) {
      throw new RangeError('cannot pick from an empty list');
    }
    return item;
  }
}

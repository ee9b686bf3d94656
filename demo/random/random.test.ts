import { describe, expect, test } from 'vitest';
import { apportion } from './apportion.ts';
import { Draws } from './draws.ts';
import { createRankOrder } from './rank-order.ts';
import { Weights } from './weights.ts';

describe('Draws', () => {
  test('give the same numbers for the same keys, and others for other keys', () => {
    const take = (...keys: [number, number]) => {
      const draws = new Draws().reseed(...keys);
      return [draws.next(), draws.next(), draws.next()];
    };
    expect(take(44, 1)).toEqual(take(44, 1));
    expect(take(44, 1)).not.toEqual(take(44, 2));
    expect(take(44, 1)).not.toEqual(take(1, 44));
  });

  test('are spread evenly', () => {
    const draws = new Draws();
    const tenths = Array<number>(10).fill(0);
    for (let key = 0; key < 20_000; key += 1) {
      const tenth = draws.reseed(44, 3, key).below(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) {
      expect(Math.abs(count - 2000)).toBeLessThan(200);
    }
  });
});

describe('createRankOrder', () => {
  test.each([1, 2, 3, 10, 97, 4096, 10_000_000])('is a shuffle of %i and its inverse', (size) => {
    const order = createRankOrder(size);
    const seen = new Set<number>();
    for (let rank = 0; rank < Math.min(size, 5000); rank += 1) {
      const item = order.itemAt(rank);
      seen.add(item);
      expect(order.rankOf(item)).toBe(rank);
    }
    expect(seen.size).toBe(Math.min(size, 5000));
  });
});

describe('Weights', () => {
  test('never give an index of weight zero', () => {
    const weights = new Weights([0, 2, 0, 1, 0]);
    const found = new Set(Array.from({ length: 100 }, (_, step) => weights.at(step / 100)));
    expect(found).toEqual(new Set([1, 3]));
    expect(weights.shareBefore(3)).toBeCloseTo(2 / 3);
  });
});

describe('apportion', () => {
  test('gives whole parts that sum to the total', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(3, [0, 0])).toEqual([0, 0]);
    expect(apportion(7, [5, 0, 2])).toEqual([5, 0, 2]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hiringsAt,
  requireRising,
  type ScoreConstants,
  scoreOf,
  shownForOccupationFrom,
  starsOf,
} from './score.ts';

/** The invented constants that the published code carries. */
const PUBLISHED: ScoreConstants = { s50: 10, s60: 50, s80: 100, s100: 500 };

const constants = fc
  .tuple(
    fc.double({ min: 0.1, max: 20, noNaN: true }),
    fc.double({ min: 0.1, max: 50, noNaN: true }),
    fc.double({ min: 0.1, max: 100, noNaN: true }),
    fc.double({ min: 2, max: 1_000, noNaN: true }),
  )
  .map(([a, b, c, d]) => ({ s50: a, s60: a + b, s80: a + b + c, s100: a + b + c + d }));

describe('the score of predicted hirings', () => {
  test.each([
    [-3, 0],
    [0, 0],
    [0.04, 0],
    [1, 5],
    [2.96, 15],
    [10, 50],
    [30, 55],
    [50, 60],
    [75, 70],
    [100, 80],
    [101, 82],
    [499, 99],
    [500, 100],
    [90_000, 100],
  ])('of %d hirings is %i with the published constants', (hirings, score) => {
    expect(scoreOf(hirings, PUBLISHED)).toBe(score);
  });

  test('never falls while hirings rise, and stays in 0..100', () => {
    fc.assert(
      fc.property(
        constants,
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        (own, one, other) => {
          const [low, high] = one < other ? [one, other] : [other, one];
          const scores = [scoreOf(low, own), scoreOf(high, own)] as const;
          expect(scores[0]).toBeLessThanOrEqual(scores[1]);
          expect(scores[0]).toBeGreaterThanOrEqual(0);
          expect(scores[1]).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  test('is undone by its inverse, near 100 too, where the published inverse is not one', () => {
    for (let score = 0; score <= 100; score += 1) {
      const hirings = hiringsAt(score, PUBLISHED);
      expect(hirings).toBeLessThanOrEqual(PUBLISHED.s100);
      if (hirings >= 3)
        expect(scoreOf(Math.ceil(hirings), PUBLISHED)).toBeGreaterThanOrEqual(score);
    }
    expect(hiringsAt(100, PUBLISHED)).toBe(PUBLISHED.s100);
  });

  test('asks for constants that rise', () => {
    expect(() => requireRising({ s50: 10, s60: 10, s80: 100, s100: 500 })).toThrow(RangeError);
    expect(() => requireRising({ s50: 0, s60: 1, s80: 2, s100: 3 })).toThrow(RangeError);
    expect(() => requireRising(PUBLISHED)).not.toThrow();
  });
});

test.each([
  [0, 20],
  [0.5, 12.5],
  [1, 5],
])('an occupation that is short of people by %d is shown from %d', (shortage, from) => {
  expect(shownForOccupationFrom(shortage)).toBe(from);
});

test.each([
  [0, 2.5],
  [20, 2.5],
  [60, 3.8],
  [100, 5],
])('a score of %i has %d stars', (score, stars) => {
  expect(starsOf(score)).toBe(stars);
});

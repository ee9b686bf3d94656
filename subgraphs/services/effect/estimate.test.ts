import { describe, expect, test } from 'vitest';
import { Draws } from '../../../demo/random/draws.ts';
import { estimateEffect, type Stratum } from './estimate.ts';
import { isTold, warningsOf } from './warnings.ts';

const RUNS = 100;
const STRATA = 300;

interface Population {
  readonly seed: number;
  /** What the service adds to the share of those who return, in points. */
  readonly effect: number;
  /** Up to how many people a stratum has. */
  readonly people: number;
  /** How users come about: by their chances, which biases the plain difference, or by lot. */
  readonly isByLot?: boolean;
}

/** People whose chances differ by stratum; those with good chances use the service more. */
function simulate({ seed, effect, people, isByLot = false }: Population): Stratum[] {
  const draws = new Draws().reseed(seed, 2026);
  return Array.from({ length: STRATA }, () => {
    const chance = 0.1 + 0.5 * draws.next();
    const use = isByLot ? 0.5 : 0.05 + 0.8 * chance;
    const stratum = { treated: 0, treatedReturned: 0, compared: 0, comparedReturned: 0 };
    for (let left = draws.between(1, people); left > 0; left -= 1) {
      if (draws.chance(use)) {
        stratum.treated += 1;
        if (draws.chance(chance + effect / 100)) stratum.treatedReturned += 1;
      } else {
        stratum.compared += 1;
        if (draws.chance(chance)) stratum.comparedReturned += 1;
      }
    }
    return stratum;
  });
}

const runsThatCover = (effect: number, population: Omit<Population, 'seed' | 'effect'>): number =>
  Array.from({ length: RUNS }, (_, seed) => {
    const { effect: found } = estimateEffect(simulate({ seed, effect, ...population }));
    return found !== null && found.lower <= effect && effect <= found.upper;
  }).filter(Boolean).length;

describe('the interval of an effect', () => {
  test.each([
    ['a known effect over strata of some dozens', 4, { people: 60 }],
    ['a known effect over strata of a few people each', 4, { people: 6 }],
    ['a large effect', 15, { people: 40 }],
    ['a harmful one', -5, { people: 40 }],
    ['none where there is none', 0, { people: 60 }],
    ['none over strata of a few people each', 0, { people: 6 }],
    ['the effect of a trial by lot', 3, { people: 40, isByLot: true }],
  ])('covers %s in at least 90 of 100 runs', (_what, effect, population) => {
    const covered = runsThatCover(effect, population);
    expect(covered).toBeGreaterThanOrEqual(90);
  });

  test('is no cheap one: it excludes zero in most runs when there is an effect, and a plain comparison is wrong', () => {
    const runs = Array.from({ length: RUNS }, (_, seed) =>
      estimateEffect(simulate({ seed, effect: 4, people: 60 })),
    );
    const found = runs.filter(({ effect }) => effect !== null && effect.lower > 0);
    expect(found.length).toBeGreaterThan(75);
    const unmatched = runs.map((run) => run.unmatched ?? 0);
    expect(unmatched.reduce((sum, one) => sum + one, 0) / RUNS).toBeGreaterThan(8);
  });
});

describe('an effect', () => {
  const stratum = (
    ...[treated, treatedReturned, compared, comparedReturned]: number[]
  ): Stratum => ({
    treated: treated ?? 0,
    treatedReturned: treatedReturned ?? 0,
    compared: compared ?? 0,
    comparedReturned: comparedReturned ?? 0,
  });

  test('is the weighted mean of the strata with both groups; the others count as not matched', () => {
    const effect = estimateEffect([
      stratum(100, 50, 100, 40),
      stratum(100, 60, 300, 120),
      stratum(50, 50, 0, 0),
      stratum(0, 0, 80, 1),
    ]);
    // Weights 50 and 75, differences 0.1 and 0.2.
    expect(effect.effect?.points).toBeCloseTo(16, 10);
    expect(effect).toMatchObject({
      treated: 250,
      matched: 200,
      compared: 400,
      strata: 4,
      matchedStrata: 2,
    });
  });

  test('of one stratum has the interval that a table of two by two gives', () => {
    const { effect } = estimateEffect([stratum(400, 120, 400, 100)]);
    const error = Math.sqrt((0.3 * 0.7) / 400 + (0.25 * 0.75) / 400);
    expect(effect?.points).toBeCloseTo(5, 10);
    expect(((effect?.upper ?? 0) - (effect?.lower ?? 0)) / 200).toBeCloseTo(1.96 * error, 3);
  });

  test('of nobody who can be matched is none', () => {
    expect(estimateEffect([stratum(10, 5, 0, 0)])).toMatchObject({ effect: null, unmatched: null });
    expect(estimateEffect([])).toMatchObject({ effect: null, strata: 0 });
  });

  test('says what it cannot prove', () => {
    const few = estimateEffect([stratum(60, 30, 60, 20), stratum(40, 20, 0, 0)]);
    expect(warningsOf(few, false)).toEqual(['NOT_RANDOMISED', 'FEW_MATCHED', 'FEW_PEOPLE']);
    expect(isTold(few)).toBe(true);
    expect(isTold(estimateEffect([stratum(49, 30, 600, 20)]))).toBe(false);
    const varied = estimateEffect([stratum(600, 400, 600, 200), stratum(600, 200, 600, 400)]);
    expect(warningsOf(varied, true)).toEqual(['OFFER_NOT_USE', 'EFFECT_VARIES']);
  });
});

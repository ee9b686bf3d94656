import { describe, expect, test } from 'vitest';
import { type AnsweredStratum, collapse } from './collapse.ts';

const stratum = (id: number, rest: Partial<AnsweredStratum> = {}): AnsweredStratum => ({
  id,
  area: '5201-44',
  regionCode: '52',
  section: 'C',
  version: 'INDUSTRY',
  sizeClass: '1-9',
  population: 100,
  answered: 10,
  ...rest,
});

describe('weighting classes', () => {
  test('are the strata where each has answers enough, and each answer stands for its like', () => {
    expect(
      collapse([stratum(1), stratum(2, { section: 'F', population: 30, answered: 5 })], 5),
    ).toEqual([
      { stratumId: 1, classId: 1, level: 0, weight: 10 },
      { stratumId: 2, classId: 2, level: 0, weight: 6 },
    ]);
  });

  test('join the strata with too few answers at the finest level at which they are enough, and leave the others alone', () => {
    const strata = [
      stratum(1, { section: 'C', answered: 4 }),
      stratum(2, { section: 'D', answered: 1, population: 50 }),
      stratum(3, { section: 'B', answered: 8 }),
      stratum(4, { section: 'F', version: 'CONSTRUCTION', answered: 3 }),
      stratum(5, { section: 'G', version: 'TRADE_AND_HOSPITALITY', answered: 2 }),
    ];
    expect(collapse(strata, 5)?.toSorted((one, other) => one.stratumId - other.stratumId)).toEqual([
      { stratumId: 1, classId: 1, level: 1, weight: 30 },
      { stratumId: 2, classId: 1, level: 1, weight: 30 },
      { stratumId: 3, classId: 3, level: 0, weight: 12.5 },
      { stratumId: 4, classId: 4, level: 2, weight: 40 },
      { stratumId: 5, classId: 4, level: 2, weight: 40 },
    ]);
  });

  test('keep sizes apart as long as there is a way: a large establishment joins the region before it joins the small ones', () => {
    const strata = [
      stratum(1),
      stratum(2, { sizeClass: '200+', answered: 3, population: 6 }),
      stratum(3, { sizeClass: '200+', area: '5202-44', answered: 3, population: 6 }),
    ];
    expect(collapse(strata, 5)?.find(({ stratumId }) => stratumId === 3)).toEqual({
      stratumId: 3,
      classId: 2,
      level: 3,
      weight: 2,
    });
  });

  test('take in a rest that is too small everywhere, so that no establishment goes without a weight', () => {
    const weights = collapse(
      [stratum(1), stratum(2, { sizeClass: '200+', answered: 0, population: 7 })],
      5,
    );
    expect(weights?.map(({ weight, level }) => [weight, level])).toEqual([
      [10.7, 6],
      [10.7, 6],
    ]);
  });

  test('hold as many establishments as the frame, whatever the strata', () => {
    const strata = Array.from({ length: 300 }, (_, index) =>
      stratum(index + 1, {
        area: `${5201 + (index % 7)}-44`,
        section: 'ABCDEFG'.charAt(index % 5),
        sizeClass: ['0', '1-9', '200+'][index % 3] ?? '',
        population: 1 + ((index * 37) % 90),
        answered: (index * 31) % 9,
      }),
    );
    const weights = collapse(strata, 5) ?? [];
    const weightOf = new Map(weights.map(({ stratumId, weight }) => [stratumId, weight]));
    const represented = strata.reduce(
      (sum, { id, answered }) => sum + answered * (weightOf.get(id) ?? 0),
      0,
    );
    expect(represented).toBeCloseTo(
      strata.reduce((sum, { population }) => sum + population, 0),
      6,
    );
  });

  test('leave out a stratum where nobody is left, and are none at all when all answers are too few', () => {
    expect(collapse([stratum(1), stratum(2, { population: 0, answered: 0 })], 5)).toHaveLength(1);
    expect(collapse([stratum(1, { answered: 4 })], 5)).toBeNull();
  });
});

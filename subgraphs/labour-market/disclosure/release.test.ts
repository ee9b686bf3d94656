import { describe, expect, test } from 'vitest';
import { buildAxis } from './axis.ts';
import {
  type BaseCell,
  buildCube,
  type CubeInput,
  NOT_COLLECTED,
  STRUCTURAL_ZERO,
} from './cube.ts';
import {
  codeLists,
  cubeOf,
  inventPersons,
  KEY,
  PLACE_LEVELS,
  smallShape,
} from './invented-market.fixture.ts';
import { openPolicy, policyHash, type ReleasePolicy } from './policy.ts';
import { RefusedCube } from './refusal.ts';
import { release } from './release.ts';
import { publishedNumber, roundingFor } from './rounding.ts';
import { HIDDEN, NOT_COLLECTED_STATUS, PUBLISHED, ZERO } from './snapshot.ts';

const quick: ReleasePolicy = { ...openPolicy, solvedCells: 0 };

/** The refusal that something throws. */
function refusalOf(attempt: () => unknown) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedCube) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}

const cubeWith = (base: readonly BaseCell[], changes: Partial<CubeInput> = {}) =>
  buildCube({
    measure: 'JOBSEEKERS',
    population: 'PERSONS',
    month: '2026-10-01',
    placeLevels: PLACE_LEVELS,
    ...codeLists(smallShape),
    base,
    ...changes,
  });

const leaf = { place: 'R0-0-0', occupation: 'M0-0', category: 'A' };

describe('bad input is refused with its place and what is allowed', () => {
  test.each([
    [{ ...leaf, count: -1 }, 'count -1 is not a whole number from 0 to 2147483647'],
    [{ ...leaf, count: 1.5 }, 'count 1.5 is not a whole number'],
    [{ ...leaf, place: 'R9', count: 1 }, 'code R9 is not in the list of places'],
    [{ ...leaf, place: 'R0', count: 1 }, 'code R0 of places is a total; only leaves'],
    [{ ...leaf, count: 3, mark: STRUCTURAL_ZERO } as const, 'marked as never counted; only 0'],
  ])('the cell %j', (cell, message) => {
    const refusal = refusalOf(() => cubeWith([cell]));
    expect(refusal).toMatchObject({ code: 'CELL_INVALID', argument: 'base[0]' });
    expect(refusal.message).toContain(message);
  });

  test('a cell that stands twice', () => {
    const refusal = refusalOf(() =>
      cubeWith([
        { ...leaf, count: 1 },
        { ...leaf, count: 2 },
      ]),
    );
    expect(refusal.argument).toBe('base[1]');
  });

  test('a place below two parents: areas that cut across each other', () => {
    const codes = [
      { code: 'FR', parent: null },
      { code: 'D44', parent: 'FR' },
      { code: 'Z1', parent: 'FR' },
      { code: 'C1', parent: 'D44' },
      { code: 'C1', parent: 'Z1' },
    ];
    expect(refusalOf(() => buildAxis('places', codes)).message).toContain('C1 stands twice');
  });

  test('a circle of codes, and a second root', () => {
    const circle = [
      { code: 'FR', parent: null },
      { code: 'A', parent: 'B' },
      { code: 'B', parent: 'A' },
    ];
    expect(refusalOf(() => buildAxis('places', circle)).code).toBe('AXIS_INVALID');
    const roots = [
      { code: 'FR', parent: null },
      { code: 'DE', parent: null },
    ];
    expect(refusalOf(() => buildAxis('places', roots)).code).toBe('AXIS_INVALID');
  });

  test('a month that is none', () => {
    const refusal = refusalOf(() => cubeWith([], { month: '2026-13-01' }));
    expect(refusal).toMatchObject({ code: 'MONTH_INVALID', argument: 'month' });
  });
});

describe('a series', () => {
  const cube = cubeOf(inventPersons(1), 1);

  test('refuses a month that is already published, and leaves it as it is', async () => {
    const { snapshot } = await release(cube, [], quick, KEY);
    if (!snapshot) throw new Error('refused');
    const bits = Buffer.from(snapshot.values.slice().buffer);
    const again = await release(cubeOf(inventPersons(2), 1), [snapshot], quick, KEY);
    expect(again).toMatchObject({ snapshot: null, refusal: { code: 'MONTH_INVALID' } });
    expect(Buffer.from(snapshot.values.buffer)).toEqual(bits);
  });

  test('refuses another policy, so that no weaker one is published beside it', async () => {
    const { snapshot } = await release(cubeOf(inventPersons(1), 0), [], quick, KEY);
    if (!snapshot) throw new Error('refused');
    const weaker = { ...quick, persons: { threshold: 5, thresholdSpread: 1 } };
    const { refusal } = await release(cube, [snapshot], weaker, KEY);
    expect(refusal?.code).toBe('POLICY_CHANGED');
  });

  test('refuses other code lists', async () => {
    const shape = { ...smallShape, basins: 2 };
    const { snapshot } = await release(cubeOf(inventPersons(1, shape), 0, shape), [], quick, KEY);
    if (!snapshot) throw new Error('refused');
    expect((await release(cube, [snapshot], quick, KEY)).refusal?.code).toBe('SERIES_BROKEN');
  });

  test('refuses a short key and a level without a rounding base', async () => {
    const short = await release(cube, [], quick, KEY.slice(1));
    expect(short.refusal).toMatchObject({ code: 'POLICY_INVALID', argument: 'key' });
    const { basin: _, ...rounding } = quick.rounding;
    const { refusal } = await release(cube, [], { ...quick, rounding }, KEY);
    expect(refusal).toMatchObject({ argument: 'policy.rounding.basin' });
  });

  test('fails with its reason when the auditor is not satisfied and nothing may be repaired', async () => {
    const strict = { ...quick, hiddenTogether: 0, repairRounds: 0, months: openPolicy.months };
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map((seed) => release(cubeOf(inventPersons(seed), 0), [], strict, KEY)),
    );
    const refused = outcomes.filter(({ refusal }) => refusal?.code === 'NOT_PROTECTED');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.refusal?.message).toContain('The month before stays the newest');
  });
});

describe('statuses', () => {
  test('tell a zero that everybody knows, a place that sent nothing, and hidden counts apart', async () => {
    const marked = [
      { place: 'R1-1-1', occupation: 'M2-4', category: 'E', count: 0, mark: STRUCTURAL_ZERO },
      { place: 'R1-1-1', occupation: 'M2-4', category: 'D', count: 0, mark: NOT_COLLECTED },
    ] as const;
    const counted = [
      { ...leaf, count: 4 },
      { ...leaf, occupation: 'M1-1', count: 400 },
    ];
    const { snapshot } = await release(cubeWith([...counted, ...marked]), [], quick, KEY);
    const found = new Set(snapshot?.statuses);
    expect(found).toEqual(new Set([PUBLISHED, HIDDEN, ZERO, NOT_COLLECTED_STATUS]));
  });
});

describe('enterprises', () => {
  test.each([
    ['two enterprises', { units: 2, largest: 100 }],
    ['one that makes 90 of a hundred', { units: 5, largest: 180 }],
  ])('a count of %s is hidden', async (_, { units, largest }) => {
    const base = [{ ...leaf, count: 200 }];
    const cube = cubeWith(base, {
      population: 'ENTERPRISES',
      concentration: () => ({
        units: new Int32Array(2_166).fill(units),
        largest: new Int32Array(2_166).fill(largest),
      }),
    });
    const { snapshot } = await release(cube, [], quick, KEY);
    expect(snapshot?.statuses.includes(PUBLISHED)).toBe(false);
  });
});

describe('rounding', () => {
  test('11 to 17 are one number, 15; from 18 on it goes by fives', () => {
    const byFive = roundingFor(5, 11);
    const numbers = [11, 12, 17, 18, 22, 23].map((count) => publishedNumber(count, byFive, null));
    expect(numbers).toEqual([15, 15, 15, 20, 20, 25]);
  });

  test('at region and nation counts under 50 are not published, since they would be 0', () => {
    const byHundred = roundingFor(100, 11);
    expect(byHundred.opensAt).toBe(50);
    expect(publishedNumber(50, byHundred, null)).toBe(100);
    expect(publishedNumber(1_249, byHundred, null)).toBe(1_200);
  });

  test('below region a number stays until the count is more than a base and a half away', () => {
    const byFive = roundingFor(5, 11);
    expect(publishedNumber(47, byFive, 40)).toBe(40);
    expect(publishedNumber(48, byFive, 40)).toBe(50);
    expect(publishedNumber(1_249, roundingFor(100, 11), 1_300)).toBe(1_200);
  });
});

test('the hash of a policy does not depend on the order of its keys', () => {
  const turned = Object.fromEntries(
    Object.entries(openPolicy).reverse(),
  ) as unknown as ReleasePolicy;
  expect(policyHash(turned)).toBe(policyHash(openPolicy));
  expect(policyHash({ ...openPolicy, hiddenShare: 0.1 })).not.toBe(policyHash(openPolicy));
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import type { JobContext } from '#kernel/jobs/job.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { type Cube, NOT_COLLECTED, STRUCTURAL_ZERO } from '../../disclosure/cube.ts';
import { labourMarket } from '../../index.ts';
import { placesOf } from '../collect/places.ts';
import type { Lists } from '../lists.ts';
import { ALL, type CubeMeasure, UNSTATED } from '../measures.ts';
import { cubeOfMonth } from './cube-of-month.ts';

const commune = (code: string, departmentCode: string, basinCode: string | null) => ({
  code,
  departmentCode,
  basinCode,
  regionCode: '52',
  latitude: null,
  longitude: null,
});

/** Two départements of one region; basin 5201 reaches into both; commune 44999 lies in none. */
const lists: Lists = {
  places: placesOf([
    commune('44109', '44', '5201'),
    commune('44036', '44', '5202'),
    commune('44999', '44', null),
    commune('85047', '85', '5201'),
    commune('85191', '85', '5203'),
  ]),
  occupations: [
    { code: ALL, parent: null },
    { code: 'D', parent: ALL },
    { code: 'J', parent: ALL },
    { code: UNSTATED, parent: ALL },
    { code: 'D1102', parent: 'D' },
    { code: 'D1106', parent: 'D' },
    { code: 'J1102', parent: 'J' },
  ],
};

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  connection = database.connectAs(labourMarket);
});
afterAll(() => database.close());

type Row = readonly [
  enterprise: string | null,
  commune: string | null,
  rome: string | null,
  counts: number[],
];

async function cubeOf(measure: CubeMeasure, rows: readonly Row[]) {
  const { sql } = connection;
  await sql`delete from labour_market.collected_counts`;
  for (const [enterprise, place, rome, counts] of rows)
    await sql`insert into labour_market.collected_counts values (${measure}, ${enterprise}, ${place}, ${rome}, ${counts})`;
  const context = { sql, schema: 'labour_market', period: '2026-09' } as unknown as JobContext;
  return cubeOfMonth(context, measure, lists);
}

function at({ axes, counts, marks, concentration }: Cube, place: string, of: string, kind: string) {
  const nodes = [place, of, kind].map((code, axis) => axes[axis]?.indexOf.get(code) ?? Number.NaN);
  const [p = 0, o = 0, c = 0] = nodes;
  const cell = (p * axes[1].codes.length + o) * axes[2].codes.length + c;
  return {
    count: counts[cell],
    mark: marks[cell],
    units: concentration?.units[cell],
    largest: concentration?.largest[cell],
  };
}

describe('the areas of a series', () => {
  test('begin where there are several, and a basin of two départements is two of them', () => {
    expect(lists.places.levels).toEqual(['region', 'department', 'basin']);
    expect(lists.places.codes.map(({ code, parent }) => `${parent} > ${code}`)).toEqual([
      'D44 > B5201-44',
      'D85 > B5201-85',
      'D44 > B5202-44',
      'D85 > B5203-85',
      'R52 > D44',
      'R52 > D85',
      'null > R52',
    ]);
  });
});

describe('the cube of a month', () => {
  test('counts who has no occupation of the list apart, and leaves out who is in no basin', async () => {
    const found = await cubeOf('JOBSEEKERS', [
      [null, '44109', 'D1102', [5, 1, 0, 0, 0]],
      [null, '44109', null, [2, 0, 0, 0, 0]],
      [null, '44109', 'D9999', [1, 0, 0, 0, 0]],
      [null, '44109', 'D', [1, 0, 0, 0, 0]],
      [null, '44999', 'D1102', [7, 0, 0, 0, 0]],
      [null, null, 'D1102', [0, 9, 0, 0, 0]],
      [null, '85047', 'D1106', [0, 0, 3, 0, 0]],
    ]);
    const cube = found?.cube as Cube;
    expect(found?.unplaced).toBe(16);
    expect(at(cube, 'R52', ALL, ALL).count).toBe(13);
    expect(at(cube, 'B5201-44', UNSTATED, 'A').count).toBe(4);
    expect(at(cube, 'D44', 'D', ALL).count).toBe(6);
    expect(at(cube, 'B5201-85', 'D', 'C').count).toBe(3);
  });

  test('is none where nothing was counted', async () => {
    expect(await cubeOf('OFFERS', [[null, '44999', 'D1102', [3, 0]]])).toBeNull();
  });

  test('marks a département of which nothing was counted as not collected, and what is zero for all as zero', async () => {
    const found = await cubeOf('HIRINGS', [
      ['one', '44109', 'J1102', [1, 0, 0, 0, 8]],
      ['two', '44109', 'D1102', [4, 0, 0, 0, 0]],
    ]);
    const cube = found?.cube as Cube;
    expect(at(cube, 'B5203-85', 'D1102', 'TEMPORARY').mark).toBe(NOT_COLLECTED);
    expect(at(cube, 'D85', ALL, ALL).mark).toBe(NOT_COLLECTED);
    expect(at(cube, 'D44', ALL, ALL).mark).toBe(0);
    expect(at(cube, 'B5202-44', 'J1102', 'APPRENTICESHIP').mark).toBe(STRUCTURAL_ZERO);
    // Eight apprentices among doctors are a mistake of the declarations: they are counted nowhere.
    expect(at(cube, 'D44', ALL, ALL).count).toBe(5);
  });

  test('knows how many enterprises stand behind each cell and the part of the largest, over all of its places and occupations', async () => {
    const found = await cubeOf('HIRINGS', [
      ['big', '44109', 'D1102', [10, 0, 0, 0, 0]],
      ['small', '44109', 'D1102', [2, 0, 0, 0, 0]],
      ['big', '44036', 'D1106', [0, 6, 0, 0, 0]],
      ['big', '85047', 'D1102', [1, 0, 0, 0, 0]],
      ['other', '85047', 'D1102', [3, 0, 0, 0, 0]],
    ]);
    const cube = found?.cube as Cube;
    const told = (place: string, of: string, kind: string) => {
      const { count, units, largest } = at(cube, place, of, kind);
      return [count, units, largest];
    };
    expect(told('B5201-44', 'D1102', 'OPEN_ENDED')).toEqual([12, 2, 10]);
    expect(told('D44', ALL, ALL)).toEqual([18, 2, 16]);
    expect(told('R52', 'D', ALL)).toEqual([22, 3, 17]);
    expect(told('R52', 'D1102', 'OPEN_ENDED')).toEqual([16, 3, 11]);
    expect(told('D85', 'D1106', ALL)).toEqual([0, 0, 0]);
  });
});

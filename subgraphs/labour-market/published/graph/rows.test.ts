import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { type AxisCode, buildAxis } from '../../disclosure/axis.ts';
import { type Axes, cellsOf } from '../../disclosure/cube.ts';
import {
  HIDDEN,
  NOT_COLLECTED_STATUS,
  PUBLISHED,
  type Snapshot,
  ZERO,
} from '../../disclosure/snapshot.ts';
import { labourMarket } from '../../index.ts';
import { ALL, CUBES, type CubeMeasure, UNSTATED } from '../measures.ts';
import { storeSnapshot } from '../store/store-snapshot.ts';
import { figureOfRow } from './figure-of-row.ts';
import { createPublishedRepository, type PublishedRepository } from './repository.ts';

const PLACES: AxisCode[] = [
  { code: 'D44', parent: null },
  { code: 'B5201-44', parent: 'D44' },
  { code: 'B5202-44', parent: 'D44' },
];
const ROME = ['A1101', 'A1201', 'D1101', 'D1102', 'D1104'];
const OCCUPATIONS: AxisCode[] = [
  { code: ALL, parent: null },
  { code: 'A', parent: ALL },
  { code: 'D', parent: ALL },
  { code: UNSTATED, parent: ALL },
  ...ROME.map((code) => ({ code, parent: code.slice(0, 1) })),
];

/** By place and occupation what is published in total; `zero` and `none` for the two other statuses. Everything else is hidden. */
type Cells = Readonly<Record<string, number | 'zero' | 'none'>>;

/** A month as it would come out of a release. */
function monthOf(measure: CubeMeasure, month: string, cells: Cells): Snapshot {
  const axes: Axes = [
    buildAxis('places', PLACES),
    buildAxis('occupations', OCCUPATIONS),
    buildAxis('categories', CUBES[measure].categories),
  ];
  const values = new Int32Array(cellsOf(axes));
  const statuses = new Uint8Array(values.length).fill(HIDDEN);
  for (const [name, told] of Object.entries(cells)) {
    const [place = '', occupation = ''] = name.split(' ');
    const row =
      (axes[0].indexOf.get(place) ?? 0) * OCCUPATIONS.length +
      (axes[1].indexOf.get(occupation) ?? 0);
    const cell = row * axes[2].codes.length;
    statuses[cell] = told === 'zero' ? ZERO : told === 'none' ? NOT_COLLECTED_STATUS : PUBLISHED;
    values[cell] = typeof told === 'number' ? told : 0;
  }
  return {
    measure,
    population: CUBES[measure].population,
    month,
    axes,
    placeLevels: ['department', 'basin'],
    roundingByPlace: new Int32Array(PLACES.length).fill(5),
    threshold: 11,
    values,
    statuses,
    policyHash: 'hash',
  };
}

let database: TestDatabase;
let connection: Connection;
let published: PublishedRepository;

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  connection = database.connectAs(labourMarket);
  published = createPublishedRepository(connection.db);
  const months: [CubeMeasure, string, Cells][] = [
    ['JOBSEEKERS', '2026-08-01', { 'D44 A1101': 15, 'D44 ALL': 120 }],
    [
      'JOBSEEKERS',
      '2026-09-01',
      { 'D44 A1101': 20, 'D44 A1201': 40, 'D44 D1101': 30, 'D44 D1102': 30, 'B5201-44 ALL': 90 },
    ],
    [
      'OFFERS',
      '2026-09-01',
      {
        'D44 A1101': 30,
        'D44 A1201': 20,
        'D44 D1101': 45,
        'D44 D1104': 500,
        'B5202-44 ALL': 'none',
      },
    ],
    ['HIRINGS', '2026-09-01', { 'D44 D1102': 'zero' }],
  ];
  for (const [measure, month, cells] of months)
    await connection.sql.begin((tx) =>
      storeSnapshot(tx, 'labour_market', {
        measure,
        snapshot: monthOf(measure, month, cells),
        seriesId: null,
        fingerprint: { policyHash: 'hash', listsHash: 'lists', keyCheck: 'key' },
        countedFrom: { publisher: 'x', dataset: 'y', coversUntil: null, licence: 'z' },
      }),
    );
});
afterAll(() => database.close());

const RANKED = [
  ['A1101', '15.0'],
  ['D1101', '15.0'],
  ['A1201', '5.0'],
  ['D1102', null],
  ['D1104', null],
];

test('occupations are ranked by published offers over published jobseekers; whoever is hidden on either side comes last, by code', async () => {
  const rows = await published.rankOccupations('D44', 'OCCUPATION', null, {
    limit: 10,
    after: null,
  });
  expect(rows.map(({ occupation, offersPer10 }) => [occupation, offersPer10])).toEqual(RANKED);
  expect(new Set(rows.map(({ month }) => month))).toEqual(new Set(['2026-09-01']));
});

test('pages of the ranking give each occupation once, across equal ratios and into those without one', async () => {
  for (const limit of [1, 2, 3]) {
    const seen: unknown[] = [];
    for (let after: [string | null, string] | null = null; ; ) {
      const rows: Awaited<ReturnType<PublishedRepository['rankOccupations']>> =
        await published.rankOccupations('D44', 'OCCUPATION', null, { limit, after });
      const last = rows.at(-1);
      if (last === undefined) break;
      seen.push(...rows.map(({ occupation, offersPer10 }) => [occupation, offersPer10]));
      after = [last.offersPer10, last.occupation];
    }
    expect(seen).toEqual(RANKED);
  }
});

test('a month in which one of the two was not published ranks nobody', async () => {
  expect(
    await published.rankOccupations('D44', 'OCCUPATION', '2026-08-01', { limit: 10, after: null }),
  ).toEqual([]);
});

const nameOf = (measure: CubeMeasure, place: string, occupation: string) => ({
  measure,
  place,
  occupation,
  category: ALL,
});

test('a cell goes back month by month, hidden months among them', async () => {
  const rows = await published.listMonths(nameOf('JOBSEEKERS', 'D44', 'ALL'), {
    before: null,
    limit: 10,
  });
  expect(
    rows.map(figureOfRow).map(({ id, value, withholding }) => [id, value, withholding]),
  ).toEqual([
    ['open:2026-09:D44:ALL:JOBSEEKERS:ALL', null, 'HIDDEN'],
    ['open:2026-08:D44:ALL:JOBSEEKERS:ALL', 120, null],
  ]);
});

test('zero, hidden and not collected are three answers', async () => {
  const cells = [
    nameOf('HIRINGS', 'D44', 'D1102'),
    nameOf('HIRINGS', 'D44', 'D1101'),
    nameOf('OFFERS', 'B5202-44', 'ALL'),
  ].map((name) => ({ ...name, month: '2026-09-01' }));
  const rows = await Promise.all(cells.map((cell) => published.cell.load(cell)));
  const told = rows.map((row) => (row === null ? null : figureOfRow(row)));
  expect(told.map((figure) => [figure?.value, figure?.withholding])).toEqual([
    [0, 'ZERO'],
    [null, 'HIDDEN'],
    [null, 'NOT_COLLECTED'],
  ]);
});

test('the parts of a place stand side by side by code, of the newest month where none is named', async () => {
  const name = nameOf('JOBSEEKERS', 'D44', 'ALL');
  const parts = await published.listParts(name, null, { after: null, limit: 10 });
  expect(parts.map(({ place, value, month }) => [place, value, month])).toEqual([
    ['B5201-44', 90, '2026-09-01'],
    ['B5202-44', null, '2026-09-01'],
  ]);
  const rest = await published.listParts(name, null, { after: 'B5201-44', limit: 10 });
  expect(rest.map(({ place }) => place)).toEqual(['B5202-44']);
});

import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { type Attempt, accuracyOf, attempts } from '../disclosure/attacks/accuracy.fixture.ts';
import { type Seen, seenOf } from '../disclosure/attacks/published-by.fixture.ts';
import { categoryAttacks, registrationAttacks } from '../disclosure/attacks/shapes.fixture.ts';
import { worldOfCategories, worldOfRegistrations } from '../disclosure/attacks/targets.fixture.ts';
import { cellsOf } from '../disclosure/cube.ts';
import { KEY, monthNamed } from '../disclosure/invented-market.fixture.ts';
import { openPolicy, policyHash } from '../disclosure/policy.ts';
import { release } from '../disclosure/release.ts';
import { HIDDEN, type Snapshot } from '../disclosure/snapshot.ts';
import { labourMarket } from '../index.ts';
import { storeSnapshot } from './store/store-snapshot.ts';

/** With 80 targets in each, 2,080 for each shape: 1.1 points of deviation. */
const WORLDS = 26;
/** What the open tier must withstand (the threat model of the hub). */
const MOST_ACCURATE = 0.55;
const MONTHS = 3;

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await sql.end();
  await database.close();
});

const fingerprint = { policyHash: policyHash(openPolicy), listsHash: '', keyCheck: '' };
const countedFrom = { publisher: '', dataset: '', coversUntil: null, licence: '' };

/** Stores a month; which one it is in the table is told by a number, since a measure has each month once. */
async function store(snapshot: Snapshot, number: number): Promise<void> {
  const month = { ...snapshot, month: monthNamed(number) };
  await sql.begin((tx) =>
    storeSnapshot(tx, 'labour_market', {
      measure: 'JOBSEEKERS',
      snapshot: month,
      seriesId: null,
      fingerprint,
      countedFrom,
    }),
  );
}

/** The month as the tables have it, and nothing else of what was released. */
async function readBack(snapshot: Snapshot, number: number): Promise<Snapshot> {
  const values = new Int32Array(cellsOf(snapshot.axes));
  const statuses = new Uint8Array(values.length).fill(HIDDEN);
  const [, occupations, categories] = snapshot.axes;
  const rows = await sql<
    Record<'place' | 'occupation' | 'category' | 'status' | 'value', number>[]
  >`
    select place, occupation, category, status, value from labour_market.published_cells
    join labour_market.published_snapshots on id = snapshot_id where month = ${monthNamed(number)}`;
  for (const { place, occupation, category, status, value } of rows) {
    const cell =
      (place * occupations.codes.length + occupation) * categories.codes.length + category;
    values[cell] = value;
    statuses[cell] = status;
  }
  return { ...snapshot, values, statuses };
}

type World = ReturnType<typeof worldOfCategories>;

async function publishAndRead({ cubes }: World, first: number): Promise<Seen[]> {
  const snapshots: Snapshot[] = [];
  for (const [month, cube] of cubes.entries()) {
    const policy = { ...openPolicy, solvedCells: 0 };
    const { snapshot, refusal } = await release(cube, snapshots, policy, KEY);
    if (!snapshot) throw new Error(refusal.message);
    await store(snapshot, first + month);
    snapshots.push(await readBack(snapshot, first + month));
  }
  return seenOf(snapshots);
}

test.each([
  { what: 'the category of a person', world: worldOfCategories, attacks: categoryAttacks, from: 0 },
  {
    what: 'whether a person is registered',
    world: (seed: number) => worldOfRegistrations(seed),
    attacks: registrationAttacks,
    from: WORLDS * MONTHS,
  },
])(
  'what the tables hold after three months tells $what in at most 55 of 100 cases',
  async ({ world, attacks, from }) => {
    const found = new Map<string, Attempt[]>();
    for (let seed = 1; seed <= WORLDS; seed++) {
      const invented = world(seed + 500);
      const months = await publishAndRead(invented, from + seed * MONTHS);
      for (const [name, attack] of Object.entries(attacks)) {
        const score = attack({ months, truth: invented.cubes });
        const more = attempts(score, [...invented.lone, ...invented.crowd]);
        found.set(name, [...(found.get(name) ?? []), ...more]);
      }
    }
    for (const [name, all] of found) {
      expect(all.length, name).toBeGreaterThanOrEqual(2_000);
      expect(accuracyOf(all), name).toBeLessThanOrEqual(MOST_ACCURATE);
    }
  },
  300_000,
);

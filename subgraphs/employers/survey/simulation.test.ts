import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { type SimulatedCell, simulate } from './simulated-campaign.fixture.ts';

/** The whole hundred is run by bench/hiring-survey. */
const RUNS = 20;
const ESTABLISHMENTS = 4_000;

let database: TestDatabase;
let admin: Sql;
let runs: SimulatedCell[][];

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  admin = postgres(database.url, { max: 1, onnotice: () => undefined });
  const simulation = await simulate(database.connectAs(employers), admin, ESTABLISHMENTS);
  runs = [];
  for (let seed = 1; seed <= RUNS; seed += 1) runs.push(await simulation.run(2_000 + seed));
}, 600_000);
afterAll(async () => {
  await admin.end();
  await database.close();
});

const isWithin = ({ value, margin, truth }: SimulatedCell): boolean =>
  Math.abs(value - truth) <= margin;
const total = (cells: readonly SimulatedCell[], measure: string): SimulatedCell =>
  cells.find(
    (cell) => cell.place === 'N' && cell.occupation === 'ALL' && cell.measure === measure,
  ) as SimulatedCell;

describe('a simulated campaign, of which the needs are known,', () => {
  test.each(['PROJECTS', 'DIFFICULT', 'SEASONAL'])(
    'finds all %s within its margin in nine runs of ten',
    (measure) => {
      const found = runs.filter((cells) => isWithin(total(cells, measure)));
      expect(found.length).toBeGreaterThanOrEqual(RUNS * 0.9);
    },
  );

  test('states margins that are of use: below a tenth of all projects, and above nothing', () => {
    for (const cells of runs) {
      const { margin, truth } = total(cells, 'PROJECTS');
      expect(margin).toBeGreaterThan(0);
      expect(margin).toBeLessThan(truth / 10);
    }
  });

  test('finds the cells of basins and occupations that may be published within their margins in nine of ten', () => {
    const cells = runs.flat().filter((cell) => cell.place !== 'N' && cell.enterprises >= 30);
    expect(cells.length).toBeGreaterThan(200);
    expect(cells.filter(isWithin).length / cells.length).toBeGreaterThanOrEqual(0.9);
  });
});

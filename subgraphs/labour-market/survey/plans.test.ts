import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drizzle } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../index.ts';
import { findOfficial, listSurveyed } from './repository.ts';

let database: TestDatabase;
let admin: Sql;
const sent: { query: string; parameters: unknown[] }[] = [];

/** A nation of 400 basins and 200 occupations, of one year. */
beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  admin = postgres(database.url, { max: 1, onnotice: () => undefined });
  await admin`
    insert into labour_market.survey_releases (year, surveyed_from, surveyed_until, published_at, digest, policy_hash)
    values (2026, '2025-09-15', '2025-12-15', now(), 'digest', 'hash')`;
  await admin`
    insert into labour_market.surveyed_needs (year, place_code, place_kind, basin_code, department_code, occupation_code, level, projects)
    select 2026, 'B' || lpad(b::text, 4, '0') || '-44', 'EMPLOYMENT_BASIN', lpad(b::text, 4, '0'), '44', 'S' || o % 10 || 'X' || lpad((o / 10)::text, 2, '0'), 'OCCUPATION',
      case when (b + o) % 3 > 0 then (b * o) % 997 * 10 end
    from generate_series(1, 400) as b, generate_series(0, 199) as o`;
  await admin`
    insert into labour_market.hiring_needs (id, withheld, edition, file_id, year, basin_code, basin_year, department_code, fap_code, projects)
    select 'bmo:' || told || ':B' || basin_code || '-44:' || occupation_code, '{}', '2025-12-31', 1, told, basin_code, told, '44', occupation_code, projects
    from labour_market.surveyed_needs, generate_series(2024, 2025) as told`;
  await admin`analyze labour_market.surveyed_needs`;
  await admin`analyze labour_market.hiring_needs`;
});
afterAll(async () => {
  await admin.end();
  await database.close();
});

const logger = {
  logQuery: (query: string, parameters: unknown[]) => void sent.push({ query, parameters }),
};
const db = () => drizzle(database.connectAs(labourMarket).sql, { logger });

/** The plan of the one statement that `read` sends. */
async function planOf(read: () => Promise<unknown>): Promise<string> {
  sent.length = 0;
  await read();
  expect(sent).toHaveLength(1);
  const [{ query, parameters } = { query: '', parameters: [] }] = sent;
  const rows = await admin.unsafe(`explain ${query}`, parameters as string[]);
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
}

const page = {
  limit: 21,
  after: null,
  year: null,
  level: 'OCCUPATION',
  occupationCodes: null,
} as const;

test('the needs of basins are one statement that walks the index of basins and stops at the page', async () => {
  const plan = await planOf(() => listSurveyed(db(), 'basinCode', ['0007', '0300'], page));
  expect(plan).toContain('surveyed_needs_by_basin');
  expect(plan).not.toMatch(/Seq Scan on surveyed_needs/u);
  const rows = await listSurveyed(db(), 'basinCode', ['0007', '0300'], page);
  expect(rows).toHaveLength(42);
  const projects = rows
    .filter(({ basinCode }) => basinCode === '0007')
    .map((row) => row.projects ?? -1);
  expect(projects).toEqual(projects.toSorted((one, other) => other - one));
});

test('the needs of a département are found by the index of places', async () => {
  const plan = await planOf(() => listSurveyed(db(), 'placeCode', ['D44'], page));
  expect(plan).toContain('surveyed_needs_by_place');
  expect(plan).not.toMatch(/Seq Scan on surveyed_needs/u);
});

test('the official figures beside a page are one statement by an index, and the newest of each', async () => {
  const keys = ['S0X00', 'S1X00'].map((fapCode) => ({
    year: 2026,
    basinCode: '0007',
    departmentCode: '44',
    fapCode,
  }));
  const plan = await planOf(() => findOfficial(db(), keys));
  expect(plan).toContain('hiring_needs_by_');
  expect(plan).not.toMatch(/Seq Scan on hiring_needs/u);
  const found = await findOfficial(db(), keys);
  expect(found.map(({ year, fapCode }) => [year, fapCode]).sort()).toEqual([
    [2025, 'S0X00'],
    [2025, 'S1X00'],
  ]);
});

import type { SQL } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyseTables } from '#kernel/database/analyse.ts';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { sql as statement } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { matchNeed, matchProfile } from './match.ts';

const PEOPLE = 20_000;
const RECRUITMENTS = 5_000;
const OCCUPATIONS = 50;

let database: TestDatabase;
let owner: Connection;
beforeAll(async () => {
  database = await createTestDatabase([offers]);
  owner = connect({ url: database.url });
  await owner.sql`
    insert into offers.profiles (person_pid, qualities, occupation_codes, slots, available_from, latitude, longitude, mobility_km, consented_at)
    select 'person-' || n, '{RIGOUR}', array['C' || n % ${OCCUPATIONS}::int], 1, current_date, 43 + n % 73 * 0.1, n % 71 * 0.1, 20, now() from generate_series(1, ${PEOPLE}::int) n`;
  await owner.sql`
    insert into offers.needs (siret, title, rome_code, latitude, longitude, qualities, slots, weekly_hours, starts_on, positions, posted_at)
    select '90000000100017', 'R', 'C' || n % ${OCCUPATIONS}::int, 43 + n % 73 * 0.1, n % 71 * 0.1, '{RIGOUR}', 1, 30, current_date, 1, now() from generate_series(1, ${RECRUITMENTS}::int) n`;
  await analyseTables(database.url, offers.name);
});
afterAll(async () => {
  await owner.close();
  await database.close();
});

async function planOf(matching: SQL): Promise<string> {
  const rows = await owner.db.execute<{ 'QUERY PLAN': string }>(
    statement`explain (costs off) ${matching}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('a recruitment is matched by an index of who accepts its occupation or would come, not by looking at everybody', async () => {
  const [need] = await owner.sql<{ id: string }[]>`select id from offers.needs limit 1`;
  const plan = await planOf(matchNeed(need?.id ?? ''));
  expect(plan).toMatch(/profiles_by_(?:occupation|reach)/u);
  expect(plan).not.toContain('Seq Scan on profiles');
});

test('a person is matched by the index of open recruitments of the occupations accepted', async () => {
  const plan = await planOf(matchProfile('person-7'));
  expect(plan).toContain('needs_by_occupation');
  expect(plan).not.toMatch(/Seq Scan on (?:needs|profiles)/u);
});

import type { SQL } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyseTables } from '#kernel/database/analyse.ts';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { sql as statement } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { manyOffers, matchNeed, matchOffersOfFileWith, matchProfile } from './match.ts';

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

async function planOf(
  matching: SQL,
  db: Pick<Connection['db'], 'execute'> = owner.db,
): Promise<string> {
  const rows = await db.execute<{ 'QUERY PLAN': string }>(
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

test('some people are matched with a file by its own offers, read once by their index, also right after the load', async () => {
  await owner.sql`
    insert into offers.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, retrieved_at, duration_ms)
    select 'france-travail', n, n, 0, 'LOADED', '', '', '', 0, 0, 0, 0, '{}', now(), 0 from generate_series(1, 10) n`;
  await owner.sql`
    insert into offers.offers (id, title, created_at, updated_at, content_hash, contract_kind, rome_code, latitude, longitude, experience, skills, openings, is_disability_friendly, lacks_candidates, is_own_source, partner, clean_title, is_open, file_id)
    select n, 'R', now(), now(), '', 'CDI', 'C' || n % ${OCCUPATIONS}::int, 43, 1, 'D', '[]', 1, false, false, true, '', 'r', true, 1 + n % 10 from generate_series(1, ${RECRUITMENTS}::int) n`;
  const plan = await owner.db.transaction(async (tx) => {
    await tx.execute(manyOffers);
    return planOf(matchOffersOfFileWith(1, 'person-1', 'person-11'), tx);
  });
  expect(plan).toMatch(/Hash Join[\s\S]*Index Scan using offers_by_file/u);
  expect(plan).not.toMatch(/Seq Scan on (?:offers|profiles)/u);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from './index.ts';
import { createRegisteredCountsRepository } from './repository/registered-counts.ts';

/** Enough people that reading all of them costs more than asking the index. */
const CROWD = 60_000;

let database: TestDatabase;
let connection: Connection;

interface Invented {
  readonly commune: string | null;
  readonly rome: string | null;
  readonly category: number | null;
  readonly registeredOn?: string;
  readonly endedOn?: string;
  readonly hours?: number | null;
}

let made = 0;
async function invent({ commune, rome, category, registeredOn, endedOn, hours }: Invented) {
  const { sql } = connection;
  made += 1;
  const value = `L${made}`;
  const [record] = await sql<{ id: string }[]>`
    insert into jobseekers.person_records (scheme, value, as_of, fingerprint, last_name, first_name, is_identity_certified, commune_code,
      sought_rome_code, qualities, is_struck_off, file_id)
    values ('LOCAL', ${value}, '2026-10-31', gen_random_uuid(), 'X', 'Y', false, ${commune}, ${rome}, '[]', false, 1) returning id`;
  const [person] = await sql<{ id: string }[]>`
    insert into jobseekers.persons (id, first_file_id, record_id) values (gen_random_uuid(), 1, ${record?.id ?? ''}) returning id`;
  await sql`
    insert into jobseekers.external_ids (scheme, value, person_id, first_seen_on) values ('LOCAL', ${value}, ${person?.id ?? ''}, '2026-01-01')`;
  await sql`
    insert into jobseekers.registrations (scheme, value, registered_on, ended_on, administrative_category, as_of, file_id)
    values ('LOCAL', ${value}, ${registeredOn ?? '2026-01-15'}, ${endedOn ?? null}, ${category}, '2026-10-31', 1)`;
  if (hours !== undefined)
    await sql`
      insert into jobseekers.declarations (local_id, month, is_in_force, declared_at, fingerprint, status, is_forced, has_worked, hours_worked, employers, file_id)
      values (${value}, '2026-09-01', true, now(), gen_random_uuid(), 1, false, ${hours === null ? null : hours > 0}, ${hours}, '[]', 1)`;
}

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  connection = database.connectAs(jobseekers);
  const at = { commune: '44109', rome: 'D1102' };
  await invent({ ...at, category: 1, hours: 0 });
  await invent({ ...at, category: 1, hours: 0 });
  await invent({ ...at, category: 2, hours: 78 });
  await invent({ ...at, category: 3, hours: 79 });
  await invent({ ...at, category: 4 });
  await invent({ ...at, category: 5 });
  await invent({ ...at, category: 1 });
  await invent({ ...at, category: null, hours: 0 });
  // Registered until the last day, gone the day before, and come the day after it.
  await invent({ ...at, category: 1, hours: 0, endedOn: '2026-09-30' });
  await invent({ ...at, category: 1, hours: 0, endedOn: '2026-09-29' });
  await invent({ ...at, category: 1, hours: 0, registeredOn: '2026-10-01' });
  await invent({ commune: null, rome: 'D1102', category: 4 });
  await invent({ commune: '44109', rome: null, category: 5 });
});
afterAll(() => database.close());

const count = (after: [string, string] | null, limit: number, month = '2026-09-01') =>
  createRegisteredCountsRepository(connection.db).countRegistered(month, {
    after,
    limit,
    size: limit,
    scope: '',
  });

describe('registered people by commune and occupation', () => {
  test('are those of the last day of the month, in the category of their file and their hours', async () => {
    expect(await count(null, 10)).toEqual([
      { communeCode: null, occupationCode: 'D1102', counts: [0, 0, 0, 1, 0], withoutCategory: 0 },
      { communeCode: '44109', occupationCode: null, counts: [0, 0, 0, 0, 1], withoutCategory: 0 },
      {
        communeCode: '44109',
        occupationCode: 'D1102',
        counts: [3, 1, 1, 1, 1],
        withoutCategory: 2,
      },
    ]);
  });

  test('are nobody in a month before the first registration, and the pairs are there all the same', async () => {
    const rows = await count(null, 10, '2025-06-01');
    expect(rows.map(({ counts }) => counts.reduce((sum, one) => sum + one, 0))).toEqual([0, 0, 0]);
  });

  test('go on after a pair', async () => {
    expect((await count(['', 'D1102'], 1)).map(({ occupationCode }) => occupationCode)).toEqual([
      null,
    ]);
    expect((await count(['44109', ''], 5)).map(({ occupationCode }) => occupationCode)).toEqual([
      'D1102',
    ]);
    expect(await count(['44109', 'D1102'], 5)).toEqual([]);
  });

  test('are read by the index of pairs, no further than the page goes', async () => {
    const { sql } = connection;
    await sql`
      insert into jobseekers.person_records (scheme, value, as_of, fingerprint, last_name, first_name, is_identity_certified, commune_code,
        sought_rome_code, qualities, is_struck_off, file_id)
      select 'PEAM', n, '2026-10-31', gen_random_uuid(), 'X', 'Y', false, '44' || lpad((n % 200)::text, 3, '0'), 'A' || lpad((n % 97)::text, 4, '0'), '[]', false, 1
      from generate_series(1, ${CROWD}::int) n`;
    const plan = await sql<{ 'QUERY PLAN': string }[]>`
      explain select distinct coalesce(record.commune_code, ''), coalesce(record.sought_rome_code, '') from jobseekers.person_records record
      where (coalesce(record.commune_code, ''), coalesce(record.sought_rome_code, '')) > ('44050', 'A0000') order by 1, 2 limit 20`;
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/person_records_by_place_and_occupation/u);
    expect(text).not.toMatch(/Seq Scan/u);
  });
});

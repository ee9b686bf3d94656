import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection, Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from '../index.ts';
import { createHiringMonthsRepository } from './hiring-months.ts';

/** Enough months and rows that reading a month whole costs more than asking its index. */
const MONTHS = 36;
const ROWS_A_MONTH = 5_000;

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
  const { sql } = connection;
  await sql.unsafe(`
    insert into social_security.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, covers_until, retrieved_at, duration_ms)
    values ('dpae', 'x', 'x', 0, 'LOADED', 'x', 'x', 'x', 0, 0, 0, 0, '{}', '2024-12-31', '2025-01-05', 0);
    do $$ begin for month in 0..${MONTHS - 1} loop
      execute format('create table social_security.hirings_%s partition of social_security.hirings for values from (%L) to (%L)',
        month, date '2022-01-01' + make_interval(months => month), date '2022-01-01' + make_interval(months => month + 1));
    end loop; end $$;
    insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, contract, commune_code, rome_code, pid)
    select 10000000000000 + n % 2000, n, n, 1, date '2022-01-01' + (n % ${MONTHS * 30})::int, 2, n % 400, n % 90, case when n % 5 = 0 then 'p1_' || n % 3000 end
    from generate_series(1, ${MONTHS * ROWS_A_MONTH}) as n;
    analyze social_security.hirings`);
});
afterAll(() => database.close());

/** The plan of a statement with the conditions that the repositories write: days out of subqueries, keys out of an array. */
async function planOf(where: string): Promise<string> {
  const rows = await connection.sql.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (analyze, costs off, timing off, summary off, buffers off) select * from social_security.hirings where ${where}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
const YEAR = `hired_on > (select date '2023-12-31') and hired_on <= (select date '2024-12-31')`;

describe('a month is read by its index', () => {
  test('for an establishment, and only the months asked', async () => {
    const plan = await planOf(`siret = any (array[10000000000007, 10000000000008]) and ${YEAR}`);
    const months = plan.match(/Index Scan using \S*siret_hired_on_idx.*actual rows/gu);
    expect(months).toHaveLength(13);
    expect(plan).not.toMatch(/Seq Scan on hirings/u);
  });

  test('for a commune and an occupation', async () => {
    const plan = await planOf(`commune_code = 7 and rome_code = 7 and ${YEAR}`);
    expect(plan).toMatch(/commune_code_rome_code_idx/u);
    expect(plan).not.toMatch(/Seq Scan on hirings/u);
  });

  test('for a person', async () => {
    const plan = await planOf(`pid = 'p1_70'`);
    expect(plan).toMatch(/pid_idx/u);
    expect(plan).not.toMatch(/Seq Scan on hirings/u);
  });
});

test('how far hirings reach is found in the first month alone', async () => {
  await connection.db.transaction(async (tx) => {
    const found = await createHiringMonthsRepository(tx as unknown as Database).findCoverage();
    expect(found).toMatchObject({ from: '2022-01-01', until: '2024-12-31' });
    const [row] = await tx.execute<{ read: number }>(sql`
      select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_xact_user_tables
      where schemaname = 'social_security' and relname like 'hirings%'`);
    expect(row?.read).toBeGreaterThan(0);
    expect(row?.read).toBeLessThan(2 * ROWS_A_MONTH);
  });
});

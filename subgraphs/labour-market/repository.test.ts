import type { SQLWrapper } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from './index.ts';
import { listTensions } from './repository/tensions.ts';
import { createRepository, type Repository } from './repository.ts';

const BASINS = 200;
const OCCUPATIONS = 300;

describe('the lists of a country', () => {
  let database: TestDatabase;
  let connection: Connection;
  let repository: Repository;

  beforeAll(async () => {
    database = await createTestDatabase([labourMarket]);
    connection = database.connectAs(labourMarket);
    repository = createRepository(connection.db);
    await connection.sql`
      insert into labour_market.tensions (id, year, area_kind, area_code, rome_code, level, withheld, edition, file_id)
      select format('tension:%s:B%s:%s', year, basin, rome), year, 'EMPLOYMENT_BASIN', basin, rome,
        case when (n * 7) % 11 = 0 then null else 1 + (n * 7) % 5 end, '{}', '2025-12-31', 1
      from generate_series(1, ${BASINS}::int) b, generate_series(1, ${OCCUPATIONS}::int) n, generate_series(2024, 2025) year,
        lateral (select lpad(b::text, 4, '0') as basin, 'A' || lpad(n::text, 4, '0') as rome) codes`;
    const owner = connect({ url: database.url, maxConnections: 1 });
    await owner.sql`analyze labour_market.tensions`;
    await owner.close();
  });
  afterAll(() => database.close());

  const walk = async (basin: string): Promise<string[]> => {
    const walked: string[] = [];
    let after: (string | null)[] | null = null;
    for (;;) {
      const rows = await repository.listTensions([basin], { limit: 7, after, year: null });
      if (rows.length === 0) return walked;
      walked.push(...rows.map(({ romeCode }) => romeCode));
      const last = rows.at(-1);
      after = [last?.level ?? null, last?.romeCode ?? null];
    }
  };

  test('pages cross from one level to the next and into the missing ones without a gap or a repeat', async () => {
    const walked = await walk('0042');
    const whole = await repository.listTensions(['0042'], { limit: 1000, after: null, year: null });
    expect(whole).toHaveLength(OCCUPATIONS);
    expect(walked).toEqual(whole.map(({ romeCode }) => romeCode));
    expect(new Set(whole.map(({ year }) => year))).toEqual(new Set([2025]));
    expect(whole.at(0)?.level).toBe('5');
    expect(whole.at(-1)?.level).toBeNull();
  });

  test('each basin has its own first ones', async () => {
    const rows = await repository.listTensions(['0001', '0002', '9999'], {
      limit: 3,
      after: null,
      year: 2024,
    });
    expect(rows.map(({ areaCode, year }) => `${areaCode} ${year}`).sort()).toEqual([
      '0001 2024',
      '0001 2024',
      '0001 2024',
      '0002 2024',
      '0002 2024',
      '0002 2024',
    ]);
  });

  test('a page of many basins comes out of the index in order, without sorting any basin', async () => {
    const page = { limit: 21, after: ['4', 'A0100'], year: null };
    const query = listTensions(connection.db, ['0042', '0043'], page) as unknown as SQLWrapper;
    const plan = await connection.db.execute<{ 'QUERY PLAN': string }>(sql`explain ${query}`);
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (?:Only )?Scan using tensions_by_area on tensions tensions_1/u);
    expect(text).not.toContain('Seq Scan');
    expect(text.match(/Sort {2}\(/gu), 'only the page itself is sorted').toHaveLength(1);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../../index.ts';
import { marketsStatement } from './market-sql.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  connection = database.connectAs(labourMarket);
  await connection.sql`
    insert into labour_market.market_scores (id, month, area_kind, area_code, rome_code, offers_per_10_jobseekers, offers, seasonal_months,
      withheld, edition, file_id)
    select format('imt:%s:%s:%s', month, area, n), month, case when area <= 100 then 'DEPARTMENT' else 'EMPLOYMENT_BASIN' end,
      lpad(area::text, case when area <= 100 then 2 else 4 end, '0'), 'A' || lpad(n::text, 4, '0'), (n * area) % 17, 20, '{}', '{}', month, 1
    from generate_series(1, 300) n, generate_series(1, 300) area, unnest(array['2025-09-01', '2026-09-01']::date[]) month`;
  await connection.sql`
    insert into labour_market.tensions (id, year, area_kind, area_code, rome_code, level, withheld, edition, file_id)
    select format('tension:%s:%s', area, n), 2025, 'EMPLOYMENT_BASIN', lpad(area::text, 4, '0'), 'A' || lpad(n::text, 4, '0'), 3, '{}', '2025-12-31', 1
    from generate_series(1, 300) n, generate_series(101, 300) area`;
  await connection.sql`
    insert into labour_market.occupation_moves
    select 'A' || lpad(n::text, 4, '0'), 'A' || lpad(((n + step) % 300)::text, 4, '0'), step
    from generate_series(1, 300) n, generate_series(1, 8) step`;
  await connection.sql`
    insert into labour_market.commune_places
    select lpad(n::text, 5, '0'), lpad((101 + n % 200)::text, 4, '0'), 42 + (n % 900) / 100.0, -4 + (n % 1200) / 100.0 from generate_series(1, 35000) n`;
  const owner = connect({ url: database.url, maxConnections: 1 });
  await owner.sql`analyze labour_market.market_scores, labour_market.tensions, labour_market.occupation_moves, labour_market.commune_places`;
  await owner.close();
}, 120_000);
afterAll(() => database.close());

test.each([true, false])(
  'a caseload reads no table of a country whole (whole country: %s)',
  async (acceptsWholeCountry) => {
    const questions = Array.from({ length: 100 }, (_, n) => ({
      occupationCode: `A${String(n + 1).padStart(4, '0')}`,
      communeCode: '00500',
      departmentCode: '44',
      mobilityKm: 30,
      acceptsWholeCountry,
    }));
    const plan = await connection.db.execute<{ 'QUERY PLAN': string }>(
      sql`explain ${marketsStatement(questions)}`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('market_scores_by_occupation');
    expect(text).toContain('commune_places_by_latitude');
    expect(text).not.toContain('Seq Scan');
  },
);

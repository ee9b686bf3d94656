import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from './index.ts';
import { createHiringMonthsRepository, IS_COUNTED } from './repository/hiring-months.ts';

const MONTHS = 24;
/** Enough rows in a month that reading it whole costs more than asking its index. */
const ESTABLISHMENTS = 120_000;

let database: TestDatabase;
let connection: Connection;

/** Establishment n hires in month n % 24: lastingly, but for multiples of 10 (short) and of 7 (apprentices). */
beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
  await connection.sql.unsafe(`
    do $$ begin for month in 0..${MONTHS - 1} loop
      execute format('create table social_security.hirings_%s partition of social_security.hirings for values from (%L) to (%L)',
        month, date '2024-01-01' + make_interval(months => month), date '2024-01-01' + make_interval(months => month + 1));
    end loop; end $$;
    insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, ends_on, contract)
    select n, n, n, 1, first, case when n % 10 = 0 then first + 31 else first + 32 end, case when n % 7 = 0 then 11 else 1 end
    from generate_series(1, ${ESTABLISHMENTS}) as n
    cross join lateral (select (date '2024-01-01' + make_interval(months => n % ${MONTHS}))::date as first) as f;
    analyze social_security.hirings`);
});
afterAll(() => database.close());

const list = (from: string, until: string, after: string | null, limit: number) =>
  createHiringMonthsRepository(connection.db).listHiringMonths(from, until, {
    after: after === null ? null : [after],
    limit,
    size: limit,
    scope: '',
  });

describe('hirings of all establishments, month by month', () => {
  test('count contracts that last more than 31 days and apprenticeships, in months since the first', async () => {
    const rows = await list('2024-02-01', '2025-12-31', null, 8);
    expect(rows).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
        siret: String(n).padStart(14, '0'),
        months: [n - 1],
        lasting: [n === 7 ? 0 : 1],
        apprenticeships: [n === 7 ? 1 : 0],
      })),
    );
  });

  test('leave out establishments with short contracts only, and those without any in the months asked', async () => {
    const sirets = (await list('2024-11-01', '2024-12-31', null, 6)).map(({ siret }) =>
      Number(siret),
    );
    expect(sirets).toEqual([11, 34, 35, 58, 59, 82]);
  });

  test('go on after a SIRET until all were given once', async () => {
    const all: string[] = [];
    for (let after: string | null = null; ; ) {
      const rows = await list('2024-01-01', '2025-12-31', after, 50_000);
      all.push(...rows.map(({ siret }) => siret));
      if (rows.length < 50_000) break;
      after = all.at(-1) ?? null;
    }
    const lasting = Array.from({ length: ESTABLISHMENTS }, (_, index) => index + 1).filter(
      (n) => n % 10 !== 0 || n % 7 === 0,
    );
    expect(all.map(Number)).toEqual(lasting);
  });

  test.each([
    ['distinct siret', 'order by siret limit 20'],
    ['siret, count(*)', 'and siret <= 150 group by siret'],
  ])(
    'are read by the index of each month, no further than the page goes: %s',
    async (what, end) => {
      const plan: { 'QUERY PLAN': string }[] = await connection.sql.unsafe(`
      explain (analyze, costs off, timing off, summary off) select ${what} from social_security.hirings
      where siret > 100 and hired_on between '2024-01-01' and '2025-12-31' and ${IS_COUNTED} ${end}`);
      const text = plan.map((row) => row['QUERY PLAN']).join('\n');
      expect(text).toMatch(/siret_hired_on_idx/u);
      expect(text).not.toMatch(/Seq Scan/u);
      const read = [...text.matchAll(/Index (?:Only )?Scan .*actual rows=(\d+)/gu)];
      expect(read.reduce((sum, [, rows]) => sum + Number(rows), 0)).toBeLessThan(200);
    },
  );
});

import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drizzle } from '#kernel/database/drizzle.ts';
import { readPage } from '#kernel/graph/page.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { readFilter } from './establishment-filter.ts';
import { employers } from './index.ts';
import { createRepository, type Repository } from './repository.ts';

let database: TestDatabase;
let admin: Sql;
let repository: Repository;
const sent: { query: string; parameters: unknown[] }[] = [];

const page = (first: number) => readPage({ first }, { scope: 'test' });

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  admin = postgres(database.url, { max: 1 });
  await admin`
    insert into employers.establishments
      (siret, is_siret_key_valid, sirene_file_id, sirene_name, sirene_activity_code, sirene_commune_code, sirene_department_code, pes_headcount_band, is_closed)
    select lpad(((n * 7919::bigint) % 1000003)::text, 14, '0'), true, 1,
      case when n % 1000 = 0 then 'LES BOULANGERIES DU PRÉ' else 'ATELIER ' || n end,
      case when n % 700 = 0 then '1071C' else '6201Z' end,
      (44001 + n % 200)::text, '44', case when n % 2000 = 0 then '53' else '01' end, n % 3 = 0
    from generate_series(1, 40000) n`;
  await admin`vacuum analyze employers.establishments`;
  const logger = {
    logQuery: (query: string, parameters: unknown[]) => void sent.push({ query, parameters }),
  };
  repository = createRepository(drizzle(database.connectAs(employers).sql, { logger }));
});
afterAll(async () => {
  await admin.end();
  await database.close();
});

/** The indexes that the planner takes for the one statement that `read` sends, and whether it reads the whole table. */
async function planOf(read: () => Promise<unknown>) {
  sent.length = 0;
  await read();
  expect(sent).toHaveLength(1);
  const [{ query, parameters } = { query: '', parameters: [] }] = sent;
  const rows = await admin.unsafe(`explain ${query}`, parameters as string[]);
  const text = rows.map((row) => String(row['QUERY PLAN'])).join('\n');
  return {
    indexes: [...new Set(text.match(/establishments_(?:by_\w+|pkey)/gu))].sort(),
    readsTheTable: /Seq Scan on establishments/u.test(text),
  };
}

const search = (filter: Parameters<typeof readFilter>[0]) =>
  planOf(() => repository.listEstablishments(readFilter(filter), page(20)));

describe('each list is found by an index', () => {
  test('SIRETs by the primary key', async () => {
    const sirets = ['00000000007919', '00000000015838'];
    expect(await planOf(() => repository.findEstablishments(sirets))).toEqual({
      indexes: ['establishments_pkey'],
      readsTheTable: false,
    });
  });

  test.each([
    ['words of names', { search: 'boulangerie pré' }, 'establishments_by_name'],
    ['a commune', { communeCode: '44109' }, 'establishments_by_commune'],
    [
      'a commune and common activities',
      { communeCode: '44109', activityCodes: ['62.01Z'] },
      'establishments_by_commune',
    ],
    ['a rare activity', { activityCodes: ['1071C'] }, 'establishments_by_activity'],
    [
      'a rare activity in a département',
      { departmentCode: '44', activityCodes: ['1071C'] },
      'establishments_by_activity',
    ],
    ['a département that no one is in', { departmentCode: '35' }, 'establishments_by_department'],
    ['large employers', { headcountBands: ['52', '53'] }, 'establishments_by_large_headcount'],
  ])('%s', async (_case, filter, index) => {
    const { indexes, readsTheTable } = await search(filter);
    expect(indexes).toContain(index);
    expect(readsTheTable).toBe(false);
  });

  test('everything, in the order of the primary key', async () => {
    expect(await search({})).toEqual({ indexes: ['establishments_pkey'], readsTheTable: false });
  });

  test('a hundred communes in one statement, each by its index', async () => {
    const communes = Array.from({ length: 100 }, (_, index) => String(44_001 + index));
    const plan = await planOf(() => repository.listByCommune(communes, null, page(5)));
    expect(plan).toEqual({ indexes: ['establishments_by_commune'], readsTheTable: false });
  });

  test('codes that nothing bears, by one probe each', async () => {
    const plan = await planOf(() =>
      repository.findUnknownCodes([
        { kind: 'activity', code: '1071C' },
        { kind: 'commune', code: '44109' },
        { kind: 'department', code: '35' },
      ]),
    );
    expect(plan.readsTheTable).toBe(false);
  });
});

describe('lists of communes', () => {
  test('hold the first open establishments of each, in the order of SIRETs', async () => {
    const rows = await repository.listByCommune(['44002', '44001'], null, page(3));
    for (const commune of ['44001', '44002']) {
      const own = rows.filter(({ asked }) => asked === commune);
      expect(own).toHaveLength(4);
      expect(own.every(({ communeCode, isOpen }) => communeCode === commune && isOpen)).toBe(true);
      expect(own.map(({ siret }) => siret)).toEqual(own.map(({ siret }) => siret).sort());
    }
  });

  test('are cut to some activities', async () => {
    const rows = await repository.listByCommune(['44101'], ['1071C'], page(50));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ activityCode }) => activityCode))).toEqual(new Set(['1071C']));
  });
});

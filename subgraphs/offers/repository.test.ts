import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#kernel/database/connect.ts';
import { drizzle } from '#kernel/database/drizzle.ts';
import type { CursorKeys } from '#kernel/graph/cursor.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from './index.ts';
import { type Criteria, NO_CRITERIA } from './repository/criteria.ts';
import { keysOf, type Order } from './repository/search-offers.ts';
import { createRepository } from './repository.ts';

const ROWS = 20_000;
const NANTES = { latitude: 47.2316, longitude: -1.548, radiusKm: 20 };

let database: TestDatabase;
let sql: Sql;
let sent: { query: string; parameters: unknown[] }[] = [];
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  ({ sql } = database.connectAs(offers));
  db = drizzle(sql, {
    logger: { logQuery: (query, parameters) => void sent.push({ query, parameters }) },
  });
  await sql`
    insert into offers.offers (
      id, title, clean_title, created_at, updated_at, content_hash, contract_kind, experience, rome_code, siret, siret_group,
      commune_code, department_code, latitude, longitude, skills, openings, is_disability_friendly, lacks_candidates,
      is_own_source, partner, is_open, file_id)
    select 'R' || n, 'Métier ' || n % 400, 'metier', timestamptz '2026-10-01' + n % 700 * interval '1 minute', '2026-10-01', '',
      (array['OPEN_ENDED', 'FIXED_TERM', 'SEASONAL'])[1 + n % 3], (array['REQUIRED', 'DESIRED'])[1 + n % 2], 'M' || 1000 + n % 500,
      lpad((n % 5000)::text, 14, '0'), 'siret ' || n % 5000, lpad((n % 900)::text, 5, '0'), lpad((n % 90)::text, 2, '0'),
      43 + n % 97 / 17.0, -3 + n % 89 / 13.0, '[]', 1, false, false, true, 'France Travail', n % 50 <> 0, 1
    from generate_series(1, ${ROWS}::int) n`;
  const owner = postgres(database.url, { max: 1 });
  await owner`vacuum analyze offers.offers`;
  await owner.end();
}, 120_000);
afterAll(() => database.close());

const page = (after: CursorKeys | null = null, size = 20) => ({
  size,
  limit: size + 1,
  after,
  scope: '',
});
const repository = () => createRepository(db);

/** The plans of the statements that `run` sends. */
async function plansOf(run: () => Promise<unknown>): Promise<string> {
  sent = [];
  await run();
  const plans: string[] = [];
  for (const { query, parameters } of [...sent]) {
    const lines = await sql.unsafe(`explain ${query}`, parameters as string[]);
    plans.push(...lines.map((line) => String(line['QUERY PLAN'])));
  }
  return plans.join('\n');
}

describe('a search reads its index and not the table', () => {
  const searches: [string, Partial<Criteria>, Order, string][] = [
    ['by text', { text: 'métier 12' }, 'RELEVANCE', 'offers_by_text'],
    ['near a point', { near: NANTES }, 'DISTANCE', 'offers_by_position'],
    ['near a point by date', { near: NANTES }, 'DATE', 'offers_by_position'],
    ['by date', {}, 'DATE', 'offers_by_date'],
    ['by occupation', { occupationCodes: ['M1003'] }, 'DATE', 'offers_by_occupation'],
    ['by commune', { communeCode: '00012' }, 'DATE', 'offers_by_commune'],
    ['by département', { departmentCode: '44' }, 'DATE', 'offers_by_department'],
  ];

  test.each(searches)('%s', async (_case, criteria, order, index) => {
    const plan = await plansOf(() =>
      repository().searchOffers({ ...NO_CRITERIA, ...criteria }, order, page()),
    );
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on offers');
  });

  test('the index can give the nearest first, without sorting more than ties', async (context) => {
    const [server] = await sql<{ version: number }[]>`
      select current_setting('server_version_num')::int as version`;
    context.skip((server?.version ?? 0) < 17_00_00, 'PostgreSQL sorts within GiST order since 17');
    sent = [];
    await repository().searchOffers({ ...NO_CRITERIA, near: NANTES }, 'DISTANCE', page());
    const [{ query, parameters } = { query: '', parameters: [] }] = sent;
    const plan = await sql.begin(async (tx) => {
      await tx`set local enable_bitmapscan = off`;
      return tx.unsafe(`explain ${query}`, parameters as string[]);
    });
    const text = plan.map((line) => String(line['QUERY PLAN'])).join('\n');
    expect(text).toMatch(/Order By: \("?position"? <-> /u);
    expect(text).toContain('Incremental Sort');
  });

  test('facets and total of a search by the four values', async () => {
    const plan = await plansOf(() =>
      repository().countOffers({ ...NO_CRITERIA, departmentCode: '44' }, [
        'total',
        'contractKind',
        'occupation',
        'experience',
      ]),
    );
    expect(plan).toContain('offers_by_facet');
    expect(plan).not.toContain('Seq Scan on offers');
  });

  test('lists of communes, establishments and occupations walk their index once for each key', async () => {
    const centers = ['1', '2', '3'].map((key) => ({ ...NANTES, key }));
    const lists: [() => Promise<unknown>, string][] = [
      [() => repository().listOffersNear(centers, 20, NO_CRITERIA, page()), 'offers_by_position'],
      [
        () => repository().listOffersBySiret(['00000000000012', '00000000000013'], false, page()),
        'offers_by_siret',
      ],
      [
        () => repository().listOffersByOccupation(['M1003', 'M1004'], null, page()),
        'offers_by_occupation',
      ],
    ];
    for (const [list, index] of lists) {
      const plan = await plansOf(list);
      expect(sent).toHaveLength(1);
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan on offers');
    }
  });

  test('the groups that a load touches are found by index', async () => {
    const plan = await sql`explain select id from offers.offers where siret_group = 'siret 12'`;
    expect(JSON.stringify(plan)).toContain('offers_by_siret_group');
  });
});

describe('pages', () => {
  const walks: [Order, Partial<Criteria>][] = [
    ['DATE', { contractKinds: ['SEASONAL'], departmentCode: '44' }],
    ['RELEVANCE', { text: 'métier 12' }],
    ['DISTANCE', { near: { ...NANTES, radiusKm: 30 } }],
  ];

  test.each(walks)(
    'in order %s neither skip nor repeat an offer, though many are equal',
    async (order, some) => {
      const criteria = { ...NO_CRITERIA, ...some };
      const whole = await repository().searchOffers(criteria, order, page(null, 2_000));
      const walked: string[] = [];
      for (let after: CursorKeys | null = null; walked.length <= whole.length; ) {
        const rows = await repository().searchOffers(criteria, order, page(after, 7));
        walked.push(...rows.slice(0, 7).map(({ id }) => id));
        const last = rows[6];
        if (rows.length < 8 || last === undefined) break;
        after = JSON.parse(JSON.stringify(keysOf(order, last))) as CursorKeys;
      }
      expect(whole.length).toBeGreaterThan(30);
      expect(walked).toEqual(whole.map(({ id }) => id));
    },
  );

  test('near a commune go on after the last offer of the page before', async () => {
    const centers = [{ ...NANTES, key: '44109' }];
    const whole = await repository().listOffersNear(centers, 30, NO_CRITERIA, page(null, 500));
    const [first] = [whole[24]];
    const rest = await repository().listOffersNear(
      centers,
      30,
      NO_CRITERIA,
      page([first?.chord ?? 0, first?.id ?? ''], 500),
    );
    expect(rest.map(({ id }) => id)).toEqual(whole.slice(25).map(({ id }) => id));
    expect(rest.length).toBeGreaterThan(5);
  });

  test('the circle keeps what the great circle keeps', async () => {
    const found = await repository().searchOffers(
      { ...NO_CRITERIA, near: NANTES },
      'DISTANCE',
      page(null, 20_000),
    );
    const inside = await sql`
      select count(*)::int as count from offers.offers
      where is_open and 2 * 6371.0088 * asin(sqrt(
        sin(radians(latitude - ${NANTES.latitude}) / 2) ^ 2
        + cos(radians(latitude)) * cos(radians(${NANTES.latitude}::float8)) * sin(radians(longitude - ${NANTES.longitude}) / 2) ^ 2)) <= ${NANTES.radiusKm}`;
    expect(found.length).toBe(inside[0]?.['count']);
    expect(found.length).toBeGreaterThan(20);
  });
});

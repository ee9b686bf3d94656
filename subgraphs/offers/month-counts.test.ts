import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from './index.ts';
import { countOffersOfMonth, findOfferCoverage } from './repository/month-counts.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  connection = database.connectAs(offers);
  // Identifier, creation, last sighting, commune, occupation, the offer that it repeats.
  const invented: [string, string, string, string | null, string | null, string | null][] = [
    ['1', '2026-09-01T00:30:00+02:00', '2026-09-10', '44109', 'D1102', null],
    ['2', '2026-08-31T23:30:00+02:00', '2026-09-01', '44109', 'D1102', null],
    ['3', '2026-09-30T23:30:00+02:00', '2026-11-01', '44109', 'D1102', null],
    ['4', '2026-10-01T00:30:00+02:00', '2026-11-01', '44109', 'D1102', null],
    ['5', '2026-07-01T12:00:00+02:00', '2026-08-31', '44109', 'D1102', null],
    ['6', '2026-09-05T12:00:00+02:00', '2026-11-01', '44109', 'D1102', '1'],
    ['7', '2026-07-01T12:00:00+02:00', '2026-11-01', null, null, null],
  ];
  for (const [id, createdAt, seenOn, commune, rome, canonical] of invented) {
    await connection.sql`
      insert into offers.offers (id, title, created_at, updated_at, content_hash, contract_kind, skills, openings, is_disability_friendly,
        lacks_candidates, is_own_source, partner, clean_title, is_open, file_id, commune_code, rome_code, canonical_id)
      values (${id}, 'x', ${createdAt}, ${createdAt}, ${id}, 'CDI', '[]', 1, false, false, true, 'x', 'x', true, 1, ${commune}, ${rome}, ${canonical})`;
    await connection.sql`insert into offers.offer_sightings values (${id}, ${seenOn})`;
  }
});
afterAll(() => database.close());

describe('offers of a month', () => {
  test('are those created by its end in Paris and seen from its first day on, without those that repeat another', async () => {
    const page = { after: null, limit: 10, size: 10, scope: '' };
    expect(await countOffersOfMonth(connection.db, '2026-09-01', page)).toEqual([
      { communeCode: null, occupationCode: null, created: 0, earlier: 1 },
      { communeCode: '44109', occupationCode: 'D1102', created: 2, earlier: 1 },
    ]);
    const rest = { ...page, after: ['', ''] };
    expect(await countOffersOfMonth(connection.db, '2026-09-01', rest)).toHaveLength(1);
  });

  test('reach nowhere as long as no harvest was loaded', async () => {
    expect(await findOfferCoverage(connection.db)).toBeNull();
  });
});

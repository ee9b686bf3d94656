import type { SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../../index.ts';
import { candidates } from './candidates-sql.ts';
import { inventScores } from './invented-scores.fixture.ts';
import { placesOf } from './places-sql.ts';
import type { Place, RecruiterQuery } from './query.ts';
import { createRecruiterSearchRepository } from './repository.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  connection = database.connectAs(employers);
  await inventScores(connection.sql, { communes: 2_000, establishments: 30_000, occupations: 100 });
}, 120_000);
afterAll(() => database.close());

const queryOf = (place: Place | null): RecruiterQuery => ({
  occupationCodes: ['A1007'],
  place,
  headcount: null,
  activityCodes: null,
  contract: 'LASTING',
});

async function planOf(statement: SQL): Promise<string> {
  const rows = await connection.db.execute<{ 'QUERY PLAN': string }>(
    sql`explain (analyze, costs off, timing off, summary off, buffers off) ${statement}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('a search of likely recruiters', () => {
  test.each<[string, Place]>([
    ['around a commune', { kind: 'COMMUNE', code: '11000', radiusKm: 20 }],
    ['around a point', { kind: 'POINT', latitude: 44, longitude: 0, radiusKm: 20 }],
  ])('%s reads the occupation in the communes of the circle, by index', async (_what, place) => {
    const plan = await planOf(sql`select count(*) ${candidates(queryOf(place))}`);
    expect(plan).toMatch(/rome_code_kind_commune_code_idx|occupation_scores_by_commune/u);
    expect(plan).not.toMatch(/Seq Scan on occupation_scores/u);
  });

  test('everywhere reads the occupation alone, by index', async () => {
    const plan = await planOf(sql`select count(*) ${candidates(queryOf(null))}`);
    expect(plan).not.toMatch(/Seq Scan on occupation_scores/u);
  });

  test('finds who lies in the circle, as the distances of all say', async () => {
    const repository = createRecruiterSearchRepository(connection.db);
    const page = { size: 5_000, limit: 5_001, after: null, scope: '' };
    const around = (radiusKm: number) =>
      repository.listRecruiters(
        queryOf({ kind: 'POINT', latitude: 44, longitude: 0, radiusKm }),
        'DISTANCE',
        '2026-11-25',
        page,
      );
    const wide = await around(200);
    const narrow = await around(20);
    expect(wide.length).toBeGreaterThan(narrow.length);
    expect(narrow.length).toBeGreaterThan(3);
    const within = wide.filter(({ distanceKm }) => (distanceKm ?? Number.NaN) <= 20);
    expect(narrow.map(({ siret }) => siret)).toEqual(within.map(({ siret }) => siret));
  });

  test('draws its circle where the database’s own distances do', async () => {
    const place: Place = { kind: 'POINT', latitude: 44.1, longitude: 0.3, radiusKm: 30 };
    const ours = await connection.db.execute<{ code: string }>(
      sql`select commune_code as code from (${placesOf(place)}) as p order by 1`,
    );
    const theirs = await connection.db.execute<{ code: string }>(sql`
      select commune_code as code from employers.commune_positions
      where earth_distance(ll_to_earth(latitude, longitude), ll_to_earth(44.1, 0.3)) * 6371 / 6378.168 <= 30000 order by 1`);
    expect(ours.length).toBeGreaterThan(50);
    expect([...ours]).toEqual([...theirs]);
  });

  test('draws another order the next day, and the same one all day', async () => {
    const repository = createRecruiterSearchRepository(connection.db);
    const page = { size: 50, limit: 51, after: null, scope: '' };
    const on = async (day: string) =>
      (await repository.listRecruiters(queryOf(null), 'SMART', day, page)).map(
        ({ siret }) => siret,
      );
    expect(await on('2026-11-25')).toEqual(await on('2026-11-25'));
    expect(await on('2026-11-25')).not.toEqual(await on('2026-11-26'));
  });
});

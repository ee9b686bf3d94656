import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from '../index.ts';
import { type Changes, writeDeclarationFile } from './declaration-file.fixture.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
});
afterAll(() => database.close());
beforeEach(async () => {
  await connection.sql`truncate social_security.hirings`;
  await connection.sql`truncate social_security.ingest_files, social_security.ingest_rejects`;
});

const load = async (...rows: Changes[]) =>
  database.load(socialSecurity, 'dpae', await writeDeclarationFile(rows));
/** The declarations held, without what tells files and lines. */
const held = () =>
  connection.sql`select siret, row_hash, hired_on::text, count(*)::int from social_security.hirings group by 1, 2, 3 order by 1, 2, 3`;
const clear = () => connection.sql`truncate social_security.hirings`;

const cook: Changes = {};
const waiter: Changes = { dc_romev3_1_id: 'G1803' };
const unknownEmployer: Changes = { kc_siret: '00000000000000' };
const springTime: Changes = { kd_dateembauche: '2026-04-01', dd_datefincdd: 'NULL' };
const longAgo: Changes = { kd_dateembauche: '2019-04-01', dd_datefincdd: 'NULL' };

describe('equal lines', () => {
  test('inside one file are as many hirings', async () => {
    expect(await load(cook, cook, waiter)).toMatchObject({ loaded: 3, duplicate: 0 });
  });

  test('of two files are one hiring', async () => {
    await load(cook, waiter);
    expect(await load(waiter, cook, springTime)).toMatchObject({ loaded: 1, duplicate: 2 });
  });

  test('are one hiring where the employer is unknown, too', async () => {
    await load(unknownEmployer);
    expect(await load(unknownEmployer, cook)).toMatchObject({ loaded: 1, duplicate: 1 });
  });

  test('n in one file and m in another are the larger of n and m', async () => {
    await load(cook, cook);
    expect(await load(cook, cook, cook, waiter)).toMatchObject({ loaded: 2, duplicate: 2 });
    expect(await load(cook, springTime)).toMatchObject({ loaded: 1, duplicate: 1 });
    expect((await held()).map(({ count }) => count).sort()).toEqual([1, 1, 3]);
  });

  test('for different persons are different hirings', async () => {
    await load({ dc_ididentiteexterne: 'PE-ALINE' });
    expect(await load({ dc_ididentiteexterne: 'PE-BRUNO' })).toMatchObject({ loaded: 1 });
  });
});

describe('overlapping files', () => {
  const files = [
    [cook, cook, springTime],
    [cook, waiter, longAgo, longAgo],
    [waiter, springTime, unknownEmployer, longAgo],
  ] as const;
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;

  test('give the same declarations in any order', async () => {
    const outcomes = [];
    for (const order of orders) {
      await clear();
      await connection.sql`truncate social_security.ingest_files, social_security.ingest_rejects`;
      for (const index of order) await load(...files[index]);
      outcomes.push(await held());
    }
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(outcomes[0]?.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  test('the same file again changes nothing and says so', async () => {
    await load(cook, waiter);
    const before = await held();
    expect(await load(cook, waiter)).toMatchObject({ outcome: 'ALREADY_LOADED' });
    expect(await held()).toEqual(before);
  });
});

describe('a month that holds much', () => {
  const large = Array.from({ length: 1_200 }, (_, index) => ({
    dn_tailleetablissement: String(index),
    dc_ididentiteexterne: `PE-${index % 7}`,
  }));

  test('grows by what a file adds, and keeps what it held', async () => {
    await load(...large);
    await connection.sql.unsafe(FILL_MONTH);
    const [{ partition } = { partition: '' }] = await partitions();
    expect(await load(...large.slice(600), waiter, waiter)).toMatchObject({
      loaded: 2,
      duplicate: 600,
    });
    expect((await partitions())[0]?.partition).toBe(partition);
  });

  /** Enough rows of other establishments to make the month too large to be written anew. */
  const FILL_MONTH = `insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, contract)
    select 10000000000000 + n, n, n, 1, '2026-10-05', 2 from generate_series(1, 130000) as n`;
  const partitions = () =>
    connection.sql<{ partition: string }[]>`
      select inhrelid::regclass::text as partition from pg_inherits where inhparent = 'social_security.hirings'::regclass`;
});

describe('partitions', () => {
  test('have the indexes of the whole and no others', async () => {
    await load(cook, springTime, longAgo);
    await load(waiter, springTime, longAgo);
    const counts = await connection.sql`
      select inhrelid::regclass::text, (select count(*)::int from pg_index where indrelid = inhrelid) as indexes,
        (select count(*)::int from pg_index join pg_inherits parts on parts.inhrelid = indexrelid where indrelid = months.inhrelid) as attached
      from pg_inherits months where inhparent = 'social_security.hirings'::regclass`;
    expect(counts.map(({ indexes, attached }) => [indexes, attached])).toEqual([
      [3, 3],
      [3, 3],
      [3, 3],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from './index.ts';
import { createMonthHiringsRepository } from './repository/month-hirings.ts';

let database: TestDatabase;
let connection: Connection;

/** Numbers of the codes 44109 and D1102 in base 36, as the table keeps them. */
const NANTES = Number.parseInt('44109', 36);
const BAKER = Number.parseInt('D1102', 36);

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
  await connection.sql.unsafe(`
    create table social_security.hirings_all partition of social_security.hirings for values from ('2026-08-01') to ('2026-11-01');
    insert into social_security.hirings (siret, row_hash, line_no, file_id, hired_on, ends_on, contract, commune_code, rome_code)
    select siret, line, line, 1, hired_on::date, ends_on::date, contract, ${NANTES}, case when line < 7 then ${BAKER} end from (values
      (1, 10000000000001, '2026-09-01', null, 2),
      (2, 10000000000001, '2026-09-30', '2026-11-01', 1),
      (3, 10000000000001, '2026-09-30', '2026-10-31', 1),
      (4, 10000000000001, '2026-09-15', null, 1),
      (5, 10000000000001, '2026-09-15', null, 3),
      (6, 10000000000001, '2026-09-15', null, 11),
      (7, 10000000000001, '2026-09-15', null, 12),
      (8, 10000000000001, '2026-08-31', null, 2),
      (9, 20000000000002, '2026-10-01', null, 2),
      (10, 30000000000003, '2026-09-02', null, 2),
      (11, null, '2026-09-02', null, 2)) as one(line, siret, hired_on, ends_on, contract)`);
});
afterAll(() => database.close());

const list = (after: string | null, limit: number) =>
  createMonthHiringsRepository(connection.db).listMonthHirings('2026-09-01', {
    after: after === null ? null : [after],
    limit,
    size: limit,
    scope: '',
  });

describe('hirings of a month by establishment', () => {
  test('are counted by commune, occupation and kind of contract; without a SIRET they are left out', async () => {
    const none = { openEnded: 0, fixedTermOver31Days: 0, fixedTermShort: 0, temporary: 0 };
    expect(await list(null, 10)).toEqual([
      {
        siret: '10000000000001',
        month: '2026-09-01',
        hirings: [
          {
            communeCode: '44109',
            occupationCode: 'D1102',
            openEnded: 1,
            fixedTermOver31Days: 1,
            fixedTermShort: 2,
            temporary: 1,
            apprenticeship: 1,
          },
          { communeCode: '44109', occupationCode: null, ...none, apprenticeship: 1 },
        ],
      },
      {
        siret: '30000000000003',
        month: '2026-09-01',
        hirings: [
          { communeCode: '44109', occupationCode: null, ...none, openEnded: 1, apprenticeship: 0 },
        ],
      },
    ]);
  });

  test('go on after a SIRET, each establishment whole', async () => {
    expect((await list(null, 1)).map(({ hirings }) => hirings.length)).toEqual([2]);
    expect((await list('10000000000001', 1)).map(({ siret }) => siret)).toEqual(['30000000000003']);
    expect(await list('30000000000003', 1)).toEqual([]);
  });
});

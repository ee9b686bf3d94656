import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from '../index.ts';
import { writeText } from './declaration-file.fixture.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
});
afterAll(() => database.close());

describe('lists of contracts that alternate work and training', () => {
  test('give establishment, day, kind and postal code', async () => {
    const path = fileURLToPath(new URL('./20241031ExtractAPP.input.csv', import.meta.url));
    expect(await database.load(socialSecurity, 'alternance', path)).toMatchObject({
      received: 4,
      loaded: 2,
      rejected: 2,
      flags: {},
    });
    expect(
      await connection.sql`select siret, hired_on::text, contract, regime, postal_code from social_security.hirings order by hired_on`,
    ).toEqual([
      {
        siret: '99900001100018',
        hired_on: '2024-09-01',
        contract: 11,
        regime: null,
        postal_code: Number.parseInt('44000', 36),
      },
      {
        siret: '9990004400019',
        hired_on: '2024-09-02',
        contract: 12,
        regime: null,
        postal_code: Number.parseInt('01500', 36),
      },
    ]);
  });

  test('reject a day that is none and a kind that nobody knows', async () => {
    expect(
      await connection.sql`select line::int, "column", code, masked_value from social_security.ingest_rejects order by line`,
    ).toEqual([
      { line: 4, column: 'Date debut contrat', code: 'DATE_INVALID', masked_value: '99/99/9999' },
      { line: 5, column: 'Type contrat', code: 'CODE_UNKNOWN', masked_value: 'AAAAA' },
    ]);
  });

  test('are bounded by the day in their name', async () => {
    const path = await writeText(
      'SIRET;Date debut contrat;Type contrat;Code postal\n99900001100018;01/01/2027;APP;44000\n',
      '20261101ExtractAPP.csv',
    );
    expect(await database.load(socialSecurity, 'alternance', path)).toMatchObject({
      loaded: 0,
      rejects: { HIRING_DATE_AFTER_FILE: 1 },
    });
  });
});

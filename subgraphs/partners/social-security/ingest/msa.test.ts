import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from '../index.ts';
import { declarationText, writeText } from './declaration-file.fixture.ts';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
});
afterAll(() => database.close());

describe('farm declarations', () => {
  test('are kept with their regime; a line of another regime is rejected', async () => {
    const path = fileURLToPath(new URL('./msa_dpae_delta_202409302200.input.csv', import.meta.url));
    expect(await database.load(socialSecurity, 'msa', path)).toMatchObject({
      received: 3,
      loaded: 2,
      rejected: 1,
    });
    expect(await connection.sql`select distinct regime from social_security.hirings`).toEqual([
      { regime: 2 },
    ]);
    expect(
      await connection.sql`select line::int, "column", code, masked_value from social_security.ingest_rejects`,
    ).toEqual([{ line: 4, column: 'regime', code: 'CODE_UNKNOWN', masked_value: 'AAAAAAA' }]);
  });

  test('without their 28th column are refused: the file may be the Urssaf’s', async () => {
    const path = await writeText(declarationText([{}]), 'msa_dpae_delta_202610312200.csv');
    expect(await database.load(socialSecurity, 'msa', path)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'COLUMN_MISSING', message: expect.stringMatching(/regime/u) },
    });
  });
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { contract } from './contract.ts';
import { socialSecurity } from './index.ts';

const ID = '20241005-99900001100018-1-3';

let database: TestDatabase;
let served: ServedForCallers;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  for (const { source, path } of contract.seed)
    await database.load(socialSecurity, source, fileURLToPath(new URL(path, import.meta.url)));
  served = await serveForCallers(socialSecurity, database.url);
});
afterAll(async () => {
  await served.close();
  await database.close();
});

test.each([
  [['benefits'], 'UNDER_26'],
  [['fraud-check', 'audit'], 'UNDER_26'],
  [['counselling'], null],
  [['counselling', 'benefits'], null],
  [['own-file'], null],
  [[], null],
])(
  'how old a hired person was is told for %j: %s, and all else of the declaration to everybody',
  async (purposes, ageBand) => {
    const own = { peamId: 'account-00001', counsellorId: 'C1' };
    const { data, errors } = await served.as(
      purposes,
      own,
    )(`{ hiringDeclaration(id: "${ID}") { hiredOn ageBand } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ hiringDeclaration: { hiredOn: '2024-10-05', ageBand } });
  },
);

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { contract } from './contract.ts';
import { tempAgencies } from './index.ts';

const MISSION = '99914991700018-M0000001';

let database: TestDatabase;
let served: ServedForCallers;

beforeAll(async () => {
  database = await createTestDatabase([tempAgencies]);
  for (const { source, path } of contract.seed)
    await database.load(tempAgencies, source, fileURLToPath(new URL(path, import.meta.url)));
  served = await serveForCallers(tempAgencies, database.url);
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const own = { peamId: 'account-00001', counsellorId: 'C1' };
const mission = (id: string) =>
  `{ mission(id: "${id}") { id startsOn months { hours } agency { siret } } }`;

describe('one mission by its id', () => {
  test.each([['benefits'], ['fraud-check']])('is read for %s', async (purpose) => {
    const { data, errors } = await served.as([purpose])(mission(MISSION));
    expect(errors).toEqual([]);
    expect(data?.['mission']).toMatchObject({ id: MISSION });
  });

  test.each([[['own-file']], [['counselling']], [['counselling', 'benefits']], [['profit']], [[]]])(
    'is as unknown as one that does not exist for %j, which cannot tell whose it is',
    async (purposes) => {
      const ask = served.as(purposes, own);
      const foreign = await ask(mission(MISSION));
      expect(foreign.data).toEqual({ mission: null });
      expect(foreign.errors[0]?.extensions['code']).toBe('CODE_UNKNOWN');
      expect(await ask(mission('99914991700018-NONE'))).toEqual(foreign);
    },
  );

  test('is no entity: a plan cannot ask for one past its jobseeker', async () => {
    const { errors } = await served.as(['benefits'])(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Mission { id } } }',
      { r: [{ __typename: 'Mission', id: MISSION }] },
    );
    expect(errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

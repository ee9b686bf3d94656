import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { contract } from './contract.ts';
import { missionsLocales } from './index.ts';

let database: TestDatabase;
let served: ServedForCallers;

beforeAll(async () => {
  database = await createTestDatabase([missionsLocales]);
  for (const { source, path } of contract.seed)
    await database.load(missionsLocales, source, fileURLToPath(new URL(path, import.meta.url)));
  served = await serveForCallers(missionsLocales, database.url);
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const representations =
  'query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker { youthFollowUp { id } } } }';

describe('a follow-up', () => {
  test('is no entity: a plan cannot ask for one past its jobseeker', async () => {
    const { errors } = await served.as(['youth-support'])(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on YouthFollowUp { id } } }',
      { r: [{ __typename: 'YouthFollowUp', id: '7000001' }] },
    );
    expect(errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('is not reached by a jobseeker whose pseudonym the owner did not give', async () => {
    const { data } = await served.as(['youth-support'])(representations, {
      r: [
        { __typename: 'Jobseeker', id: 'one', missionLocalePid: null },
        { __typename: 'Jobseeker', id: '7000001' },
        { __typename: 'Jobseeker', id: 'two', missionLocalePid: '7000001' },
      ],
    });
    expect(data?.['_entities']).toEqual([
      { youthFollowUp: null },
      { youthFollowUp: null },
      { youthFollowUp: null },
    ]);
  });
});

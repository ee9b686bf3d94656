import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isStock, startTarget, type Target, type Told } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ DOCUMENTS: 'apq' });
});
afterAll(() => target.close());

const QUERY = '{ person(id: 1) { name } }';
const persisted = (query: string | undefined, sha256Hash: unknown): Promise<Told> =>
  target.send(
    JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  );
const hashOf = (query: string): string => hash('sha256', query, 'hex');

describe('a document by its hash', () => {
  test('C-32: must be the one of its text', async () => {
    const told = await persisted(QUERY, hashOf('{ __typename }'));
    expect(told.status).toBe(400);
    await target.isUnharmed(told);
  });

  test('C-32: that nobody sent is not found', async () => {
    const told = await persisted(undefined, hashOf('never sent'));
    expect([told.status, told.errors[0]?.message]).toEqual([200, 'PersistedQueryNotFound']);
  });

  test('C-32: of a document that is refused is refused to whoever sends it', async () => {
    const query = '{ person(id: 1) { nope } }';
    await persisted(query, hashOf(query));
    expect((await persisted(undefined, hashOf(query))).status).not.toBe(500);
    expect((await persisted(undefined, hashOf(query))).data).toBeUndefined();
  });

  test('C-32: 5,000 of them, large ones, are not all kept', async () => {
    const first = `${QUERY} # first ${' '.repeat(60_000)}`;
    expect((await persisted(first, hashOf(first))).status).toBe(200);
    for (let count = 0; count < 300; count += 1) {
      const other = `${QUERY} # ${count} ${' '.repeat(60_000)}`;
      await persisted(other, hashOf(other));
    }
    expect((await persisted(undefined, hashOf(first))).errors[0]?.message).toBe(
      'PersistedQueryNotFound',
    );
    await target.isUnharmed();
  });

  test.each(['__proto__', 'constructor', '../../etc/passwd', '', 'x'.repeat(10_000), {}, null])(
    'C-33: is not found by %j',
    async (id) => {
      const told = await persisted(undefined, id);
      expect(told.data).toBeUndefined();
      expect(told.status).toBeLessThan(500);
      await target.isUnharmed(told);
    },
  );
});

test.each([
  ['a text', '"x"'],
  ['a list', '[1,2]'],
  ['no version', '{"sha256Hash":"HASH"}'],
  ['another version', '{"version":2,"sha256Hash":"HASH"}'],
  ['a version of an object', '{"version":{"valueOf":1},"sha256Hash":"HASH"}'],
  ['__proto__', '{"__proto__":{"version":1,"sha256Hash":"HASH"}}'],
  ['a hash of another size', '{"version":1,"sha256Hash":"HASHHASH"}'],
])('C-33: a persisted query that is %s is none', async (_what, persistedQuery) => {
  const said = persistedQuery.replaceAll('HASH', hashOf(QUERY));
  await persisted(QUERY, hashOf(QUERY));
  const told = await target.send(`{"extensions":{"persistedQuery":${said}}}`);
  expect(told.status).toBe(400);
  expect(told.data).toBeUndefined();
  await target.isUnharmed(told);
});

test('C-36: ids are not tried out by the thousand in one request', async () => {
  const guesses = Array.from({ length: 200 }, (_one, n) => `p${n}: person(id: ${n}) { id }`);
  const before = target.asked();
  expect((await target.ask(`{ ${guesses.join(' ')} }`)).status).toBe(400);
  expect(target.asked()).toBe(before);
});

test('C-41: one client that asks without end is told to wait, and another is not', async () => {
  const limited = await startTarget({ QUOTA_STORE: 'memory', LIMITS_PUBLIC: 'costPerMinute=300' });
  const page = '{ search(first: 50) { friend { id } } }';
  const told = await Promise.all(Array.from({ length: 100 }, () => limited.ask(page)));
  const refused = told.filter(({ status }) => status === 429);
  await limited.close();
  expect(refused.length).toBeGreaterThan(90);
  for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

test('C-45: two documents of one name, and one document of two operations, are never mixed up', async () => {
  const asks: [string, string | undefined, unknown][] = [
    ['query A { person(id: 1) { id } }', 'A', { person: { id: '1' } }],
    ['query A { person(id: 2) { name } }', 'A', { person: { name: 'Person 2' } }],
    [
      'query A { person(id: 1) { x: name } } query B { person(id: 1) { x: id } }',
      'A',
      { person: { x: 'Person 1' } },
    ],
    [
      'query A { person(id: 1) { x: name } } query B { person(id: 1) { x: id } }',
      'B',
      { person: { x: '1' } },
    ],
  ];
  for (let round = 0; round < 3; round += 1)
    for (const [query, operationName, data] of asks)
      expect((await target.send(JSON.stringify({ query, operationName }))).data).toEqual(data);
});

test('C-45: variables that only look alike are not taken for each other', async () => {
  const query = 'query($ids: [ID!]!) { people(ids: $ids) { id } }';
  for (const ids of [['1,2'], ['1', '2'], ['[1', '2]'], ['1","2']]) {
    const { data } = await target.ask(query, { ids });
    expect(data).toEqual({ people: ids.map((id) => ({ id })) });
  }
});

test.skipIf(isStock)('C-39: a subscription passes no limit that a query does not', async () => {
  const headers = { accept: 'text/event-stream' };
  const deep = `subscription { x ${'{ friend '.repeat(20)}{ id }${' }'.repeat(20)} }`;
  const told = await target.ask(deep, {}, headers);
  expect(told.status).toBe(400);
  await target.isUnharmed(told);
});

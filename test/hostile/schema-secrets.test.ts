import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectCode, startTarget, type Target } from './world/target.ts';

let target: Target;
let open: Target;
beforeAll(async () => {
  target = await startTarget({ INTROSPECTION: 'closed' });
  open = await startTarget();
});
afterAll(async () => {
  await target.close();
  await open.close();
});

const WAYS = [
  ['__schema', '{ __schema { types { name } } }'],
  ['__type', '{ __type(name: "Person") { name } }'],
  ['an alias', '{ person(id: 1) { id } x: __schema { queryType { name } } }'],
  [
    'a fragment',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { __schema { types { name } } }',
  ],
  ['an inline fragment', '{ ... on Query { __type(name: "Person") { name } } }'],
  ['a mutation', 'mutation { __schema { types { name } } }'],
  [
    'a skipped field',
    'query($no: Boolean = false) { __schema @include(if: $no) { types { name } } }',
  ],
  [
    'an operation beside',
    'query A { person(id: 1) { id } } query B { __schema { types { name } } }',
  ],
  [
    'ofType, deep',
    `{ __type(name: "Person") { fields { type ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} } } }`,
  ],
] as const;

describe('a schema that is closed', () => {
  test.each(WAYS)('C-01: is not told through %s', async (_what, query) => {
    const before = target.asked();
    const told = await target.ask(query);
    expect(told.status).toBe(400);
    expect(told.text).not.toContain('salary');
    expect(target.asked()).toBe(before);
    await target.isUnharmed(told);
  });

  test('C-01: says so, and tells __typename all the same', async () => {
    expectCode(await target.ask('{ __schema { types { name } } }'), 'INTROSPECTION_DISABLED');
    const { data } = await target.ask('{ __typename person(id: 1) { __typename } }');
    expect(data).toEqual({ __typename: 'Query', person: { __typename: 'Person' } });
  });

  test('C-01: stays closed when its text came before, by GET too', async () => {
    const query = '{ __schema { queryType { name } } }';
    for (let count = 0; count < 2; count += 1) expect((await target.ask(query)).status).toBe(400);
    const told = await target.get(`?query=${encodeURIComponent(query)}`, {
      'apollo-require-preflight': 'yes',
    });
    expect(told.status).toBe(400);
  });
});

test('C-01: a schema that is open tells what clients may see, and nothing else', async () => {
  const told = await open.ask('{ __type(name: "Person") { fields { name } } }');
  expect(told.text).not.toContain('hiddenSecret');
  await open.isUnharmed(told);
});

describe('a name that is nearly right tells as much as one that is far off', () => {
  test.each([
    ['C-02: a field', (name: string) => `{ person(id: 1) { ${name} } }`, 'nam', 'zzz'],
    [
      'C-02: a field that nobody may see',
      (name: string) => `{ person(id: 1) { ${name} } }`,
      'hiddenSecre',
      'zzzzzzzzzzz',
    ],
    ['C-03: an argument', (name: string) => `{ search(${name}: "x") { id } }`, 'tex', 'zzz'],
    [
      'C-03: a type',
      (name: string) => `{ person(id: 1) { ... on ${name} { id } } }`,
      'Perso',
      'Zzzzz',
    ],
    [
      'C-03: a directive',
      (name: string) => `{ person(id: 1) { id @${name} } }`,
      'includ',
      'zzzzzz',
    ],
    [
      'C-03: a value of an enum',
      (name: string) => `{ search(filter: { kind: ${name} }) { id } }`,
      'LOCA',
      'ZZZZ',
    ],
    [
      'C-03: a value that nobody may see',
      (name: string) => `{ search(filter: { kind: ${name} }) { id } }`,
      'HIDDE',
      'ZZZZZ',
    ],
    [
      'C-03: a field of an input',
      (name: string) => `{ search(filter: { ${name}: 1 }) { id } }`,
      'nam',
      'zzz',
    ],
  ] as const)('%s', async (_what, ask, near, far) => {
    const [one, other] = [await open.ask(ask(near)), await open.ask(ask(far))];
    expect([one.status, other.status]).toEqual([400, 400]);
    expect(one.text.replaceAll(near, '')).toBe(other.text.replaceAll(far, ''));
  });

  test('C-03: an enum value in a variable', async () => {
    const query = 'query($k: Kind) { search(filter: { kind: $k }) { id } }';
    const [one, other] = [
      await open.ask(query, { k: 'LOCA' }),
      await open.ask(query, { k: 'ZZZZ' }),
    ];
    expect([one.status, one.text.replaceAll('LOCA', '')]).toEqual([
      400,
      other.text.replaceAll('ZZZZ', ''),
    ]);
  });
});

test.each([
  ['_entities', '{ _entities(representations: [{ __typename: "Person", id: 1 }]) { __typename } }'],
  ['_service', '{ _service { sdl } }'],
  ['a field of the supergraph alone', '{ person(id: 1) { hiddenSecret } }'],
])('C-04: the gateway has no %s', async (_what, query) => {
  const told = await open.ask(query);
  expect(told.status).toBe(400);
  await open.isUnharmed();
});

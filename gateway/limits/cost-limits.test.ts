import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
let known: { readonly authorization: string };

beforeAll(async () => {
  hub = await startLimitedHub();
  known = await hub.bearer('alice');
});
afterAll(() => hub.close());

const THREE_LISTS = '{ list { list { list { id } } } }';

describe('an operation that costs too much', () => {
  test('is refused before any subgraph is asked', async () => {
    const before = hub.asked();
    const { status, errors, data } = await hub.ask(THREE_LISTS);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', limit: 'cost', value: 1_110, maximum: 1_000 },
    ]);
    expect(hub.asked()).toBe(before);
  });

  test('is answered to a caller who may ask for more, and not to another one after that', async () => {
    for (const _time of [1, 2, 3])
      expect((await hub.ask(THREE_LISTS, { headers: known })).status).toBe(200);
    expect((await hub.ask(THREE_LISTS)).status).toBe(400);
    expect((await hub.ask(THREE_LISTS, { headers: known })).status).toBe(200);
  });

  test('may reach the limit, by lists as by weights', async () => {
    const document = 'query($n: Int) { dear list(first: $n) { id } }';
    expect((await hub.ask(document, { variables: { n: 100 } })).status).toBe(200);
    const over = await hub.ask(
      `${document} `.replace('dear', 'dear other: list(first: 1) { id }'),
      {
        variables: { n: 100 },
      },
    );
    expect([over.status, over.errors[0]?.extensions['value']]).toEqual([400, 1_001]);
  });

  test.each([
    ['a page in a page', '{ list(first: 50) { list(first: 50) { id } } }', {}],
    ['variables', 'query($n: Int) { list(first: $n) { list(first: $n) { id } } }', { n: 50 }],
    [
      'a default of the operation',
      'query($n: Int = 50) { list(first: $n) { list(first: $n) { id } } }',
      {},
    ],
    ['aliases', '{ a: dear b: dear }', {}],
    [
      'a fragment in a fragment',
      '{ list(first: 9) { ...A } } fragment A on Item { a: list(first: 9) { ...B } b: list(first: 9) { ...B } } fragment B on Item { list(first: 9) { id } }',
      {},
    ],
    ['an inline fragment', '{ ... on Query { dear ... { more: dear } } }', {}],
    [
      'what a variable includes',
      'query($yes: Boolean!) { dear more: dear @include(if: $yes) }',
      { yes: true },
    ],
  ])('is found in %s', async (_where, query, variables) => {
    const { status, errors } = await hub.ask(query, { variables });
    expect([status, errors[0]?.extensions['limit']]).toEqual([400, 'cost']);
  });

  test('is found in a known operation whose variables change', async () => {
    const document = 'query Known($n: Int) { list(first: $n) { list(first: $n) { id } } }';
    for (const n of [1, 2, 3, 30])
      expect((await hub.ask(document, { variables: { n } })).status).toBe(200);
    const { status, errors } = await hub.ask(document, { variables: { n: 40 } });
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'cost', value: 1_640, maximum: 1_000 },
    ]);
    expect((await hub.ask(document, { variables: { n: 3 } })).status).toBe(200);
  });

  test('may be left out by a variable', async () => {
    const document =
      'query($yes: Boolean!) { free dear @include(if: $yes) more: dear @include(if: $yes) }';
    expect((await hub.ask(document, { variables: { yes: false } })).status).toBe(200);
    expect((await hub.ask(document, { variables: { yes: true } })).status).toBe(400);
  });
});

describe('a page', () => {
  test.each([
    ['list(first: $n) { id }', '{ list(first: 101) { id } }'],
    ['page(first: $n) { nodes { id } }', '{ page(last: 101) { nodes { id } } }'],
  ])('may have as many items as the tier allows, and not one more: %s', async (field, literal) => {
    const document = `query($n: Int) { ${field} }`;
    expect((await hub.ask(document, { variables: { n: 100 } })).status).toBe(200);
    const over = await hub.ask(document, { variables: { n: 101 } });
    expect([over.status, over.errors[0]?.extensions]).toEqual([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'pageItems', value: 101, maximum: 100, argument: '$n' },
    ]);
    const written = await hub.ask(literal);
    expect([written.status, written.errors[0]?.extensions['limit']]).toEqual([400, 'pageItems']);
    const more = { variables: { n: 500 }, headers: known };
    expect((await hub.ask(document, more)).status).toBe(200);
    expect((await hub.ask(document, { ...more, variables: { n: 501 } })).status).toBe(400);
    expect((await hub.ask(document, { variables: { n: 500 } })).status).toBe(400);
  });

  test('of a skipped field, of the largest number and of a default is measured', async () => {
    for (const query of [
      '{ free list(first: 101) @skip(if: true) { id } }',
      '{ list(first: 2147483647) { id } }',
      'query($n: Int = 101) { list(first: $n) { id } }',
    ])
      expect((await hub.ask(query)).errors[0]?.extensions['limit']).toBe('pageItems');
  });

  test('is asked by exactly one of the arguments that set its length, where the schema says so', async () => {
    for (const field of [
      'page',
      'page(first: 1, last: 1)',
      'page(first: null)',
      'page(last: $n)',
    ]) {
      const { status, errors } = await hub.ask(
        `query($n: Int) { ${field} { nodes { id } } x: list(first: $n) { id } }`,
      );
      expect([field, status, errors[0]?.extensions]).toEqual([
        field,
        400,
        { code: 'SLICING_ARGUMENT_REQUIRED', field: 'Query.page', arguments: ['first', 'last'] },
      ]);
    }
    expect(
      (await hub.ask('query($n: Int) { page(last: $n) { nodes { id } } }', { variables: { n: 1 } }))
        .status,
    ).toBe(200);
  });
});

describe('a request that asks what it costs', () => {
  const headers = { 'estuaire-explain': 'cost' };

  test('is told what was estimated, what came and what it may', async () => {
    const query =
      'query($n: Int) { list(first: $n) { list(first: 2) { ...F } } free } fragment F on Item { id list(first: 0) { id } }';
    for (const n of [3, 4]) {
      const { status, extensions } = await hub.ask(query, { variables: { n }, headers });
      expect([status, extensions?.['cost']]).toEqual([
        200,
        { estimated: n + 2 * n, actual: n + 2 * n, maximum: 1_000 },
      ]);
    }
    const both = await hub.ask('{ list { broken name } }', { headers: { ...headers, ...known } });
    expect(both.extensions?.['cost']).toEqual({ estimated: 10, actual: 10, maximum: 5_000 });
  });

  test('is told of a mutation, of an introspection and of what did not come', async () => {
    const costOf = async (query: string) =>
      (await hub.ask(query, { headers })).extensions?.['cost'];
    expect(await costOf('mutation { change }')).toMatchObject({ estimated: 10, actual: 10 });
    expect(await costOf('{ __schema { queryType { name } } }')).toMatchObject({
      estimated: 100,
      actual: 100,
    });
    expect(
      await costOf(
        '{ page(first: 9) { nodes { id } } gone: page(last: 5) @skip(if: true) { nodes { id } } }',
      ),
    ).toMatchObject({ estimated: 10, actual: 10 });
  });

  test('is not told otherwise', async () => {
    expect((await hub.ask('{ free }')).extensions).toBeUndefined();
    expect(
      (await hub.ask('{ free }', { headers: { 'estuaire-explain': 'costs, plans' } })).extensions,
    ).toBeUndefined();
  });
});

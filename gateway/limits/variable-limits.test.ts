import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, type SmallHub, startSmallHub } from '#test/support/small-hub.ts';
import { TIERS } from './tiers.ts';

const limits = TIERS.authenticated;
let hub: SmallHub;

beforeAll(async () => {
  hub = await startSmallHub('authenticated');
});
afterAll(() => hub.close());

const PEOPLE = 'query($ids: [ID!]!) { people(ids: $ids) { id } }';
const SEARCH =
  'query($filter: Filter, $text: String) { search(filter: $filter, text: $text) { id } }';

/** Filters `depth` deep, in the variables whose own object is the first level. */
function nested(depth: number): unknown {
  let filter: unknown = null;
  for (let level = 1; level < depth; level += 1) filter = { and: filter };
  return { filter };
}

describe('the variables of a request', () => {
  test.each([
    ['listItems', PEOPLE, (n: number) => ({ ids: Array.from({ length: n }, String) })],
    ['valueDepth', SEARCH, nested],
    ['textBytes', SEARCH, (n: number) => ({ text: 'é'.repeat(n / 2) })],
  ] as const)('may reach the limit of %s, and not exceed it', async (limit, query, variables) => {
    const atLimit = await hub.ask(query, variables(limits[limit]));
    expect([atLimit.status, atLimit.errors]).toEqual([200, []]);
    const over = await hub.ask(query, variables(limits[limit] + (limit === 'textBytes' ? 2 : 1)));
    expect(over.status).toBe(400);
    expect(over.errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        limit,
        value: expect.any(Number),
        maximum: limits[limit],
        argument: expect.stringMatching(/^\$(?:ids|filter|text)$/u),
      },
    ]);
  });

  test.each([
    ['90,000 ids', PEOPLE, { ids: Array.from({ length: 90_000 }, () => '1') }],
    ['20,000 items of the wrong type', PEOPLE, { ids: Array.from({ length: 20_000 }, () => true) }],
    ['500 items of the wrong type', PEOPLE, { ids: Array.from({ length: 500 }, () => true) }],
    [
      'items of the wrong type, each a long text',
      'query($filter: Filter) { search(filter: $filter) { id } }',
      { filter: { and: Array.from({ length: 200 }, () => 'x'.repeat(4_000)) } },
    ],
    ['names of fields 100 kB long', SEARCH, { filter: { ['x'.repeat(100_000)]: 1 } }],
  ])('%s are refused in less than 10 kB', async (_what, query, variables) => {
    const { status, text, errors } = await hub.ask(query, variables);
    expect(status).toBe(400);
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    expect(text.length).toBeLessThan(10_000);
  });

  test('nested 5,000 or 50,000 deep are refused, whatever their type', async () => {
    for (const depth of [5_000, 50_000]) {
      const list = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const { status, errors } = await post(
        hub.url,
        `{"query":${JSON.stringify(PEOPLE)},"variables":{"ids":${list}}}`,
      );
      expect([status, errors[0]?.extensions['limit']]).toEqual([400, 'valueDepth']);
    }
  });

  test.each([['9007199254740993'], ['-1e300'], ['1e400']])(
    'hold no number whose digits are lost before it is read: %s',
    async (number) => {
      const query = 'query($id: ID!) { person(id: $id) { id } }';
      const { status, errors } = await post(
        hub.url,
        `{"query":${JSON.stringify(query)},"variables":{"id":${number}}}`,
      );
      expect([status, errors[0]?.extensions]).toMatchObject([
        400,
        {
          limit: 'number',
          value: expect.any(Number),
          maximum: Number.MAX_SAFE_INTEGER,
          argument: '$id',
        },
      ]);
    },
  );

  test('an ID of many digits is kept digit for digit, as a text and in the document', async () => {
    const inDocument = await hub.ask('{ person(id: 9007199254740993) { id } }');
    expect(inDocument.data).toEqual({ person: { id: '9007199254740993' } });
    const asText = await hub.ask('query($id: ID!) { person(id: $id) { id } }', {
      id: '9007199254740993',
    });
    expect(asText.data).toEqual(inDocument.data);
  });

  test.each([
    ['{ search(first: 3000000000) { id } }', {}],
    ['query($n: Int) { search(first: $n) { id } }', { n: 3_000_000_000 }],
    ['query($n: Float) { search(ratio: $n) { id } }', { n: 'NaN' }],
    ['query($id: ID!) { person(id: $id) { id } }', {}],
  ])(
    'a value that its type does not have is the caller’s mistake: %s',
    async (query, variables) => {
      expect((await hub.ask(query, variables)).status).toBe(400);
    },
  );

  test.each([
    ['{ __typename }', 'Nope'],
    ['{ __typename } { __typename }', undefined],
    ['subscription { x }', undefined],
  ])('an operation that is not there is the caller’s mistake: %s', async (query, name) => {
    expect((await hub.ask(query, {}, name)).status).toBe(400);
  });
});

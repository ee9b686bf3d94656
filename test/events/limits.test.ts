import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type EventHub, startEventHub } from './event-hub.ts';
import { type Received, subscribeBySse } from './sse-client.ts';

const deep = (depth: number): string =>
  `subscription { placeChanged { ${'offers { place { '.repeat(depth)} name ${'} }'.repeat(depth)} } }`;

/** Documents that no query may be like, either; each with the code that both are refused with. */
const REFUSED: readonly [what: string, query: string, variables: object, code: string][] = [
  ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
  [
    'a field that is not there',
    'subscription { offerMatched { nothing } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'two root fields',
    'subscription { offerMatched { score } sureMatched { score } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an introspection',
    'subscription { __schema { types { name } } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['too deep a document', deep(20), {}, 'LIMIT_EXCEEDED'],
  [
    'too many aliases',
    `subscription { offerMatched { ${Array.from({ length: 50 }, (_, n) => `a${n}: score`).join(' ')} } }`,
    {},
    'LIMIT_EXCEEDED',
  ],
  [
    'too many tokens',
    `subscription { offerMatched { ${'score '.repeat(9_000)} } }`,
    {},
    'LIMIT_EXCEEDED',
  ],
  [
    'brackets without end',
    `subscription { offerMatched(ids: ${'['.repeat(9_000)}`,
    {},
    'LIMIT_EXCEEDED',
  ],
  [
    'a list that is too long',
    'subscription($ids: [ID!]) { offerMatched(ids: $ids) { score } }',
    { ids: Array(2_000).fill('x') },
    'LIMIT_EXCEEDED',
  ],
  [
    'a text with NUL',
    'subscription($ids: [ID!]) { offerMatched(ids: $ids) { score } }',
    { ids: ['\0'] },
    'TEXT_MALFORMED',
  ],
  [
    'a variable of another type',
    'subscription($n: Int) { offerMatched(minScore: $n) { score } }',
    { n: 'x' },
    'BAD_USER_INPUT',
  ],
  [
    'an alias __proto__',
    'subscription { offerMatched { __proto__: score } }',
    {},
    'BAD_USER_INPUT',
  ],
  [
    'a root field on a condition',
    'subscription($y: Boolean!) { ...F } fragment F on Subscription { offerMatched @include(if: $y) { score } }',
    { y: true },
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an unknown operation',
    'subscription A { offerMatched { score } } subscription B { offerMatched { score } }',
    {},
    'OPERATION_RESOLUTION_FAILURE',
  ],
];

describe('C-39: a subscription passes what a query passes', () => {
  let hub: EventHub;
  beforeAll(async () => {
    hub = await startEventHub();
  });
  afterAll(() => hub.close());

  test.each(REFUSED)(
    '%s is refused over server-sent events',
    async (_what, query, variables, code) => {
      const client = await subscribeBySse(hub.url, query, { variables });
      expect([client.status, await client.json()]).toEqual([
        400,
        {
          errors: expect.arrayContaining([
            expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
          ]),
        },
      ]);
      expect(hub.offers.streams).toHaveLength(0);
    },
  );

  test.each(REFUSED)('%s is refused over a WebSocket', async (_what, query, variables, code) => {
    const client = createClient({
      url: hub.webSocketUrl,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const refused = await client
      .iterate({ query, variables: { ...variables } })
      .next()
      .catch((error: unknown) => error);
    await client.dispose();
    const errors = refused as Received['errors'];
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain(code);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace|"http"/u);
    expect(hub.offers.streams).toHaveLength(0);
  });

  test.each([
    ['no object', '[]', 400],
    ['no JSON', '{"query":', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query":{}}', 400],
    [
      'variables that are no object',
      '{"query":"subscription { offerMatched { score } }","variables":[]}',
      400,
    ],
  ])('a body with %s is refused', async (_what, body, status) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const response = await fetch(hub.url, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/node_modules|Internal/u);
  });

  test('a form of another page cannot subscribe', async () => {
    const body = JSON.stringify({ query: 'subscription { offerMatched { score } }' });
    const headers = { 'content-type': 'text/plain', accept: 'text/event-stream' };
    expect((await fetch(hub.url, { method: 'POST', headers, body })).status).toBe(415);
    const get = await fetch(
      `${hub.url}?query=${encodeURIComponent('subscription { offerMatched { score } }')}`,
      { headers: { accept: 'text/event-stream' } },
    );
    expect(get.status).toBeGreaterThanOrEqual(400);
    expect(hub.offers.streams).toHaveLength(0);
  });
});

describe('the cost of a subscription', () => {
  test('is taken from the quota with each event, and ends it when nothing is left', async () => {
    const hub = await startEventHub({ LIMITS: 'public' });
    try {
      const query = `subscription { offerMatched { ${'offers { place { name } distance } '} } }`;
      const client = await subscribeBySse(hub.url, query);
      const stream = await hub.offers.stream();
      let last: Received | 'complete' | 'cut' = 'cut';
      let events = 0;
      const taking = (async () => {
        for (;;) {
          const next = await client.next();
          if (next === 'complete' || next === 'cut') return;
          last = next;
          events += 1;
        }
      })();
      for (let index = 0; index < 60_000 && stream.isOpen(); index += 1) {
        stream.answer({ data: { offerMatched: { offers: [] } } });
        if (index % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
      }
      await taking;
      expect(last).toMatchObject({ errors: [{ extensions: { code: 'QUOTA_EXCEEDED' } }] });
      expect(events).toBeGreaterThan(10);
      await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
    } finally {
      await hub.close();
    }
  });
});

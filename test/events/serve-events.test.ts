import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NOBODY } from '#kernel/caller.ts';
import { writeCaller } from '#kernel/graph/caller-context.ts';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { defineSubgraph } from '#kernel/graph/subgraph.ts';
import { createLogger } from '#kernel/log.ts';
import { createSigner, GATEWAY_HEADERS, subgraphKey } from '#kernel/signature.ts';
import { TEST_PSEUDONYM_KEY } from '#test/support/database.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { subscribeBySse } from './sse-client.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Query { ping: String }
  type Subscription { counted(to: Int!, width: Int = 1): Count broken: Count refused: Count }
  type Count { value: Int text: String asker: String context: Int }`;

interface Context {
  readonly asker: string | null;
  readonly signal: AbortSignal;
  readonly number: number;
}

/** How many events were asked for, and how many subscriptions ended. */
let pulled = 0;
let ended = 0;
let contexts = 0;

async function* count(to: number, width: number, signal: AbortSignal) {
  try {
    for (let value = 0; value < to && !signal.aborted; value += 1) {
      pulled += 1;
      yield { value, text: 'x'.repeat(width) };
    }
    // More events may come, for as long as somebody waits for them.
    if (to > 3) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  } finally {
    ended += 1;
  }
}
const root = (value: unknown) => value;
const resolvers = {
  Subscription: {
    counted: {
      subscribe: (
        _root: unknown,
        { to, width }: { to: number; width: number },
        { signal }: Context,
      ) => count(to, width, signal),
      resolve: root,
    },
    broken: {
      async *subscribe() {
        yield { value: 1 };
        throw new Error('a secret of the database');
      },
      resolve: root,
    },
    refused: {
      subscribe() {
        throw new Error('a secret of the database');
      },
      resolve: root,
    },
  },
  Count: {
    asker: (_count: unknown, _args: unknown, { asker }: Context) => asker,
    context: (_count: unknown, _args: unknown, { number }: Context) => number,
  },
};

let folder: string;
let running: RunningSubgraph;
const start = () =>
  startSubgraph(
    defineSubgraph({
      name: 'counting',
      folder: pathToFileURL(`${folder}/`),
      resolvers,
      createContext({ caller, signal }) {
        contexts += 1;
        return { asker: caller.subject, signal, number: contexts };
      },
      sources: [],
    }),
    {
      databaseUrl: 'postgres://nobody@127.0.0.1:9/none',
      port: 0,
      pseudonymKey: TEST_PSEUDONYM_KEY,
      requests: { signedWith: subgraphKey(TEST_GATEWAY_SECRET, 'counting') },
      log: createLogger('test', 'silent'),
    },
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'estuaire-counting-'));
  await writeFile(join(folder, 'schema.graphql'), SDL);
  running = await start();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  pulled = 0;
  ended = 0;
});

/** The headers of a question that the gateway signs for somebody. */
function signed(query: string): Record<string, string> {
  const caller = writeCaller({ ...NOBODY, subject: 'gwenn' });
  const head = { method: 'POST', path: '/graphql', requestId: 'r', caller };
  const { signature } = createSigner(subgraphKey(TEST_GATEWAY_SECRET, 'counting'))(
    head,
    JSON.stringify({ query }),
  );
  return {
    [GATEWAY_HEADERS.request]: 'r',
    [GATEWAY_HEADERS.caller]: caller,
    [GATEWAY_HEADERS.signature]: signature,
  };
}
const subscribe = (query: string) => subscribeBySse(running.url, query, { headers: signed(query) });

test('events come one by one, each with a context of its own for who was signed, until complete', async () => {
  const client = await subscribe('subscription { counted(to: 2) { value asker context } }');
  const [first, second] = [await client.next(), await client.next()] as {
    data: { counted: { value: number; asker: string; context: number } };
  }[];
  expect([first?.data.counted, second?.data.counted]).toMatchObject([
    { value: 0, asker: 'gwenn' },
    { value: 1, asker: 'gwenn' },
  ]);
  expect(first?.data.counted.context).not.toBe(second?.data.counted.context);
  expect(await client.next()).toBe('complete');
  expect(ended).toBe(1);
});

test('a request that nobody signed, or for something else, brings no events', async () => {
  const query = 'subscription { counted(to: 2) { value } }';
  expect((await subscribeBySse(running.url, query)).status).toBe(401);
  const other = signed('subscription { counted(to: 3) { value } }');
  expect((await subscribeBySse(running.url, query, { headers: other })).status).toBe(401);
  expect(pulled).toBe(0);
});

test('what cannot begin is answered in JSON, and tells nothing of its cause', async () => {
  const unknown = await (await subscribe('subscription { counted(to: 1) { nothing } }')).json();
  expect(unknown.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  const refused = await (await subscribe('subscription { refused { value } }')).json();
  expect(refused.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(refused)).not.toContain('secret');
});

test('a query is answered as ever, whatever it accepts', async () => {
  const accept = 'text/event-stream, application/json;q=0.9';
  const headers = { ...signed('{ ping }'), accept };
  const client = await subscribeBySse(running.url, '{ ping }', { headers });
  expect(await client.json()).toEqual({ data: { ping: null } });
});

test('events that break are cut off without complete, for they are not over', async () => {
  const client = await subscribe('subscription { broken { value } }');
  expect(await client.next()).toEqual({ data: { broken: { value: 1 } } });
  expect(await client.next()).toBe('cut');
});

test('a receiver that leaves ends the subscription', async () => {
  const client = await subscribe('subscription { counted(to: 10) { value } }');
  await client.next();
  client.leave();
  await vi.waitFor(() => expect(ended).toBe(1));
});

test('a receiver that does not read is not run ahead of', async () => {
  const query = 'subscription { counted(to: 100000, width: 20000) { value text } }';
  const sent = httpRequest(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...signed(query) },
  });
  sent.on('error', () => undefined);
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    sent.on('response', resolve);
    sent.end(JSON.stringify({ query }));
  });
  response.pause();
  let before = -1;
  while (before < pulled) {
    before = pulled;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(pulled).toBeGreaterThan(0);
  expect(pulled).toBeLessThan(5_000);
  sent.destroy();
  await vi.waitFor(() => expect(ended).toBe(1));
});

test('a subgraph that ends cuts its subscriptions without complete, and waits for none', async () => {
  const client = await subscribe('subscription { counted(to: 10) { value } }');
  for (let taken = 0; taken < 10; taken += 1) await client.next();
  await running.close();
  expect(await client.next()).toBe('cut');
  running = await start();
});

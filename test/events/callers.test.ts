import { createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type EventHub, startEventHub } from './event-hub.ts';
import { rawSocket } from './raw-socket.ts';
import { type SseClient, subscribeBySse } from './sse-client.ts';

const PRIVATE = 'subscription { privateMatched { score } }';
const CONTACTS = 'subscription { offerMatched { score offer { id contact } } }';

describe('who may read which events', () => {
  let hub: EventHub;
  let authorization: string;
  const clients: SseClient[] = [];
  const subscribe = async (query: string, headers: Record<string, string> = {}) => {
    const client = await subscribeBySse(hub.url, query, { headers });
    clients.push(client);
    return client;
  };
  const seconds = (from: number): number => Math.floor(Date.now() / 1_000) + from;
  beforeAll(async () => {
    hub = await startEventHub({ EVENT_RECHECK_MS: '100' });
    authorization = `Bearer ${await hub.token({})}`;
  });
  afterAll(() => hub.close());
  afterEach(() => {
    for (const client of clients.splice(0)) client.leave();
    hub.forget();
  });

  test('a root field that may not be read is refused, and its subgraph is not asked', async () => {
    const client = await subscribe(PRIVATE);
    expect([client.status, await client.json()]).toEqual([
      403,
      { errors: [expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })] },
    ]);
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', PRIVATE);
    await vi.waitFor(() => expect(JSON.stringify(socket.received)).toContain('FORBIDDEN'));
    socket.terminate();
    expect(hub.offers.streams).toHaveLength(0);
  });

  test('with a token it is read, from the header or from connection_init', async () => {
    const client = await subscribe(PRIVATE, { authorization });
    await (await hub.offers.stream()).send({ privateMatched: { score: 1 } });
    expect(await client.next()).toEqual({ data: { privateMatched: { score: 1 } } });
    const overSocket = createClient({
      url: hub.webSocketUrl,
      webSocketImpl: WebSocket,
      connectionParams: { Authorization: authorization },
    });
    const next = overSocket.iterate({ query: PRIVATE }).next();
    await (await hub.offers.stream(1)).send({ privateMatched: { score: 2 } });
    expect((await next).value).toEqual({ data: { privateMatched: { score: 2 } } });
    await overSocket.dispose();
  });

  test('two callers with different rights read the same event each their own way', async () => {
    const anonymous = await subscribe(CONTACTS);
    const known = await subscribe(CONTACTS, { authorization });
    const first = await hub.offers.stream(0);
    const second = await hub.offers.stream(1);
    const event = { offerMatched: { score: 1, offer: { id: 'a', contact: 'x@a.invalid' } } };
    for (const stream of [first, second]) await stream.send(event);
    expect(await known.next()).toEqual({ data: event });
    expect(await anonymous.next()).toEqual({
      data: { offerMatched: { score: 1, offer: { id: 'a', contact: null } } },
      errors: [
        expect.objectContaining({
          path: ['offerMatched', 'offer', 'contact'],
          extensions: { code: 'FORBIDDEN' },
        }),
      ],
    });
    expect([first.query, second.query].map((query) => query.includes('contact'))).toEqual([
      false,
      true,
    ]);
  });

  test('a token that cannot be used is refused before anything else', async () => {
    const bad = { authorization: 'Bearer nonsense' };
    expect((await subscribe(CONTACTS, bad)).status).toBe(401);
    const socket = await rawSocket(hub.webSocketUrl);
    socket.send({ type: 'connection_init', payload: bad });
    expect(await socket.closed).toEqual([4401, 'TOKEN_INVALID']);
    const expired = `Bearer ${await hub.token({ iat: seconds(-600), exp: seconds(-300) })}`;
    const late = await rawSocket(hub.webSocketUrl);
    late.send({ type: 'connection_init', payload: { authorization: expired } });
    expect(await late.closed).toEqual([4403, 'TOKEN_INVALID']);
    expect(hub.offers.streams).toHaveLength(0);
  });

  test('a token that expires ends what it opened', async () => {
    // Clocks may be a minute apart.
    const token = await hub.token({ iat: seconds(-600), exp: seconds(-57) });
    const client = await subscribe(PRIVATE, { authorization: `Bearer ${token}` });
    const stream = await hub.offers.stream();
    expect(await client.next()).toMatchObject({
      errors: [{ extensions: { code: 'TOKEN_INVALID', reason: 'expired' } }],
    });
    expect(await client.next()).toBe('complete');
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
  });

  test('an agreement that ends closes the connection', async () => {
    const claims = {
      role: 'partner',
      org: 'mission-locale',
      agreement_until: seconds(3),
    } as const;
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init({ authorization: `Bearer ${await hub.token(claims)}` });
    socket.subscribe('1', PRIVATE);
    const stream = await hub.offers.stream();
    expect(await socket.closed).toEqual([4403, 'TOKEN_INVALID']);
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
  });

  test('no token stands in the log', () => {
    expect(hub.logged.join('')).not.toContain(authorization.slice('Bearer '.length));
  });
});

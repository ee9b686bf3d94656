import { request } from 'node:http';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type EventHub, startEventHub } from './event-hub.ts';
import { rawSocket } from './raw-socket.ts';

const MATCHED = 'subscription { offerMatched { score offer { id place { name } } } }';

describe('subscriptions over a WebSocket', () => {
  let hub: EventHub;
  const clients: Client[] = [];
  const connect = (headers: Record<string, string> = {}): Client => {
    const socket = class extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers });
      }
    };
    const client = createClient({ url: hub.webSocketUrl, webSocketImpl: socket, retryAttempts: 0 });
    clients.push(client);
    return client;
  };
  beforeAll(async () => {
    hub = await startEventHub({
      SUBSCRIPTIONS_PER_CONNECTION: '3',
      EVENT_CONNECTIONS_PER_CALLER: '4',
      EVENT_ORIGINS: 'https://app.invalid',
    });
  });
  afterAll(() => hub.close());
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    hub.forget();
  });

  test('bring events with the fields of both subgraphs, several on one connection', async () => {
    const client = connect();
    const offers = client.iterate({ query: MATCHED });
    const places = client.iterate({ query: 'subscription { placeChanged { name } }' });
    const [offer, place] = [offers.next(), places.next()];
    await (await hub.places.stream()).send({ placeChanged: { name: 'Lieu', code: 'p' } });
    const stream = await hub.offers.stream();
    await stream.send({ offerMatched: { score: 1, offer: { id: 'a' } } });
    expect((await place).value).toEqual({ data: { placeChanged: { name: 'Lieu' } } });
    expect((await offer).value).toEqual({
      data: { offerMatched: { score: 1, offer: { id: 'a', place: { name: 'Lieu p-a' } } } },
    });
    stream.complete();
    expect(await offers.next()).toEqual({ done: true, value: undefined });
  });

  test('end at the subgraph when the client completes them, though no event ever came', async () => {
    const client = connect();
    const unsubscribe = client.subscribe(
      { query: MATCHED },
      { next: () => undefined, error: () => undefined, complete: () => undefined },
    );
    const stream = await hub.offers.stream();
    unsubscribe();
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
  });

  test('end at the subgraph when the connection is cut', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', MATCHED);
    const stream = await hub.offers.stream();
    socket.terminate();
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
  });

  test('end with the coded error when the subgraph is gone', async () => {
    const events = connect().iterate({ query: MATCHED });
    const next = events.next();
    (await hub.offers.stream()).reset();
    await expect(next).rejects.toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'offers' } },
    ]);
  });

  test('are the only operations on it', async () => {
    const events = connect().iterate({ query: '{ offer(id: "a") { title } }' });
    await expect(events.next()).rejects.toMatchObject([
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ]);
    expect(hub.offers.asked).toHaveLength(0);
  });

  test('are limited in number, also those that their client ends before they begin', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    for (let index = 0; index < 20; index += 1) {
      socket.subscribe('same', MATCHED);
      socket.send({ id: 'same', type: 'complete' });
    }
    socket.subscribe('same', MATCHED);
    // How many of them end in time for the next one is a matter of luck.
    await vi.waitFor(
      () => expect(JSON.stringify(socket.received)).toContain('TOO_MANY_SUBSCRIPTIONS'),
      { timeout: 10_000 },
    );
    expect(hub.offers.streams.length).toBeLessThanOrEqual(3);
    socket.terminate();
    await vi.waitFor(() =>
      expect(hub.offers.streams.every((stream) => !stream.isOpen())).toBe(true),
    );
  });

  test('two of one id, the first completed before it began, both end with the connection', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('same', MATCHED);
    socket.send({ id: 'same', type: 'complete' });
    socket.subscribe('same', MATCHED);
    const streams = [await hub.offers.stream(0), await hub.offers.stream(1)];
    socket.terminate();
    await vi.waitFor(() =>
      expect(streams.map((stream) => stream.isOpen())).toEqual([false, false]),
    );
  });

  test('connections of one caller are limited, and given back', async () => {
    const sockets = [];
    for (let index = 0; index < 4; index += 1) {
      const socket = await rawSocket(hub.webSocketUrl);
      await socket.init();
      sockets.push(socket);
    }
    const fifth = await rawSocket(hub.webSocketUrl);
    fifth.send({ type: 'connection_init' });
    expect(await fifth.closed).toEqual([1013, 'TOO_MANY_SUBSCRIPTIONS']);
    for (const socket of sockets) socket.terminate();
    await vi.waitFor(async () => {
      const again = await rawSocket(hub.webSocketUrl);
      await again.init();
      again.terminate();
    });
  });

  test.each([
    ['another path', { path: '/other' }, 404],
    ['a page of another origin', { origin: 'https://evil.invalid' }, 403],
    ['a page without an origin of its own', { origin: 'null' }, 403],
    ['a page at another port', { origin: 'http://127.0.0.1:1' }, 403],
  ])(
    '%s is refused',
    async (_what, { path, origin }: { path?: string; origin?: string }, status) => {
      const url = new URL(path ?? '/graphql', hub.webSocketUrl).href;
      await expect(rawSocket(url, { origin })).rejects.toThrowError(`${status}`);
    },
  );

  test('the page of the gateway and those of listed origins may open one', async () => {
    for (const origin of [new URL(hub.url).origin, 'https://app.invalid']) {
      const socket = await rawSocket(hub.webSocketUrl, { origin });
      await socket.init();
      socket.terminate();
    }
  });

  test.each([
    ['no subprotocol', { protocol: null }, [], 4406],
    [
      'a subscription before connection_init',
      {},
      [{ id: '1', type: 'subscribe', payload: { query: MATCHED } }],
      4401,
    ],
    ['two connection_init', {}, [{ type: 'connection_init' }, { type: 'connection_init' }], 4429],
    ['no JSON', {}, ['{'], 4400],
    [
      'a message of a server',
      {},
      [{ type: 'connection_init' }, { id: '1', type: 'next', payload: {} }],
      4400,
    ],
    ['an unknown message', {}, [{ type: 'attack' }], 4400],
    ['bytes', {}, [Buffer.from('{}')], 1003],
    ['a message over the limit of a body', {}, ['x'.repeat(2_000_000)], 1009],
    [
      'a message of brackets',
      {},
      [`{"type":"ping","payload":{"a":${'['.repeat(250_000)}${']'.repeat(250_000)}}}`],
      4400,
    ],
  ] as [string, object, (string | Buffer | object)[], number][])(
    '%s closes the connection',
    async (_what, options, messages, code) => {
      const socket = await rawSocket(hub.webSocketUrl, options);
      for (const message of messages) socket.send(message);
      expect((await socket.closed)[0]).toBe(code);
    },
  );

  test('who does not say who it is has three seconds', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    expect(await socket.closed).toEqual([4408, 'Connection initialisation timeout']);
  });

  test('what a client sends with a ping does not come back: the gateway keeps nothing for one that does not read', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    for (let round = 0; round < 100; round += 1)
      socket.send({ type: 'ping', payload: { text: 'x'.repeat(100_000) } });
    await vi.waitFor(() => expect(socket.received.length).toBe(101));
    expect(socket.bytesReceived()).toBeLessThan(5_000);
    socket.terminate();
  });

  test('an upgrade to something else is answered as if nobody had asked for it', async () => {
    const { port } = new URL(hub.url);
    const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c' };
    const status = await new Promise((resolve, reject) => {
      request({ port, path: '/health', headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  test('after all of it an honest client is served', async () => {
    const events = connect().iterate({ query: 'subscription { offerMatched { score } }' });
    const next = events.next();
    await (await hub.offers.stream()).send({ offerMatched: { score: 2 } });
    expect((await next).value).toEqual({ data: { offerMatched: { score: 2 } } });
    expect(hub.logged.join('')).not.toMatch(/"level":[56]0/u);
  });
});

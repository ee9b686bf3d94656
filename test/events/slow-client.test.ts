import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type EventHub, startEventHub } from './event-hub.ts';
import type { OpenStream } from './event-subgraph.ts';
import { rawSocket } from './raw-socket.ts';
import { subscribeBySse } from './sse-client.ts';

const QUERY = 'subscription { offerMatched { note } }';
const NOTE = 'x'.repeat(20_000);
const MAX_EVENTS = 5_000;

describe('a client that does not read', () => {
  let hub: EventHub;
  beforeAll(async () => {
    hub = await startEventHub({
      EVENT_HEARTBEAT_MS: '5000',
      EVENT_OVERFLOW_MS: '300',
      EVENT_MAX_WAITING: '20',
    });
  });
  afterAll(() => hub.close());
  afterEach(() => hub.forget());

  /** Sends events until the gateway leaves. */
  async function flood(stream: OpenStream): Promise<void> {
    for (let sent = 0; sent < MAX_EVENTS && stream.isOpen(); sent += 1) {
      stream.answer({ data: { offerMatched: { note: NOTE } } });
      if (sent % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
  }

  test('is left, over server-sent events', async () => {
    const ended = Promise.withResolvers<string>();
    const sent = request(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    sent.on('error', () => undefined);
    sent.on('response', async (response) => {
      await flood(await hub.offers.stream());
      let last = '';
      for await (const chunk of response) last = (last + String(chunk)).slice(-2_000);
      ended.resolve(last);
    });
    sent.end(JSON.stringify({ query: QUERY }));
    expect(await ended.promise).toMatch(/SUBSCRIPTION_OVERFLOW.*\n\nevent: complete/u);
  });

  test('is left, over a WebSocket', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', QUERY);
    const stream = await hub.offers.stream();
    socket.pause();
    await flood(stream);
    socket.resume();
    expect(await socket.closed).toEqual([4410, 'SUBSCRIPTION_OVERFLOW']);
  });

  test('costs others nothing', async () => {
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', QUERY);
    const slow = await hub.offers.stream(0);
    socket.pause();
    const client = await subscribeBySse(hub.url, QUERY);
    const quick = await hub.offers.stream(1);
    const flooding = flood(slow);
    for (let index = 0; index < 20; index += 1) {
      quick.answer({ data: { offerMatched: { note: `${index}` } } });
      expect(await client.next()).toEqual({ data: { offerMatched: { note: `${index}` } } });
    }
    await flooding;
    socket.terminate();
    client.leave();
  });
});

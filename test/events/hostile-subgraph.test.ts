import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type EventHub, startEventHub } from './event-hub.ts';
import type { OpenStream } from './event-subgraph.ts';
import { type SseClient, subscribeBySse } from './sse-client.ts';

const EVENT = (data: unknown): string => `event: next\ndata: ${JSON.stringify(data)}\n\n`;

describe('a subgraph whose events are not to be believed', () => {
  let hub: EventHub;
  const clients: SseClient[] = [];
  const subscribe = async (query: string): Promise<SseClient> => {
    const client = await subscribeBySse(hub.url, query);
    clients.push(client);
    return client;
  };
  beforeAll(async () => {
    hub = await startEventHub({ EVENT_IDLE_MS: '1500', EVENT_MAX_BYTES: '20000' });
  });
  afterAll(() => hub.close());
  afterEach(() => {
    for (const client of clients.splice(0)) client.leave();
    hub.forget();
  });

  test.each([
    ['keys that nobody asked for', { score: 1, note: 'n', secret: 'hunter2' }, { score: 1 }],
    ['text for a number', { score: 'hunter2' }, { score: null }],
    ['an object for a number', { score: { hunter2: 1 } }, { score: null }],
    ['a list for an object', ['hunter2'], null],
    ['a text for an object', 'hunter2', null],
  ])('%s are not passed on', async (_what, offerMatched, expected) => {
    const client = await subscribe('subscription { offerMatched { score } }');
    const stream = await hub.offers.stream();
    stream.answer({ data: { offerMatched, constructor: { prototype: { polluted: 1 } } } });
    stream.raw('event: next\ndata: {"data":{"__proto__":{"polluted":1},"offerMatched":null}}\n\n');
    const event = await client.next();
    expect(event).toMatchObject({ data: { offerMatched: expected } });
    expect(JSON.stringify(event)).not.toContain('hunter2');
    expect(await client.next()).toEqual({ data: { offerMatched: null } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['another type', { __typename: 'Query', id: 'a' }],
    ['no key', { __typename: 'Offer' }],
  ])('an entity of %s brings nothing of the other subgraph', async (_what, offer) => {
    const client = await subscribe('subscription { offerMatched { offer { place { name } } } }');
    (await hub.offers.stream()).answer({ data: { offerMatched: { offer } } });
    const event = await client.next();
    expect(JSON.stringify(event)).not.toContain('Lieu');
  });

  test('its errors reach the client without what could steer the gateway', async () => {
    const client = await subscribe('subscription { offerMatched { score } }');
    const extensions = { code: 'OURS', http: { status: 500 }, stacktrace: ['at hunter2'] };
    (await hub.offers.stream()).answer({
      data: { offerMatched: null },
      errors: Array.from({ length: 100 }, () => ({ message: 'hunter2', extensions })),
    });
    const event = await client.next();
    const failed = expect.objectContaining({ message: 'The subgraph "offers" failed.' });
    expect(event).toEqual({ data: { offerMatched: null }, errors: Array(5).fill(failed) });
    expect(JSON.stringify(event)).not.toMatch(/hunter2|http|stack/u);
    expect(JSON.stringify(event).length).toBeLessThan(3_000);
  });

  const INVALID = 'SUBGRAPH_RESPONSE_INVALID';
  const TOO_LARGE = 'SUBGRAPH_RESPONSE_TOO_LARGE';
  test.each([
    ['no JSON', (stream) => stream.raw('event: next\ndata: {"data":\n\n'), INVALID],
    ['no answer', (stream) => stream.raw(EVENT(42)), INVALID],
    ['data that is a list', (stream) => stream.raw(EVENT({ data: [] })), INVALID],
    [
      'what is not UTF-8',
      (stream) => stream.raw(Buffer.from([0x64, 0x3a, 0xc3, 0x28, 10, 10])),
      INVALID,
    ],
    [
      'an event that is too large',
      (stream) => stream.answer({ data: { offerMatched: { note: 'x'.repeat(30_000) } } }),
      TOO_LARGE,
    ],
    ['a line without an end', (stream) => stream.raw(`data: ${'x'.repeat(30_000)}`), TOO_LARGE],
    ['comments without an end', (stream) => stream.raw(`:${'x'.repeat(30_000)}`), TOO_LARGE],
  ] as [string, (stream: OpenStream) => void, string][])(
    '%s ends the subscription',
    async (_what, send, code) => {
      const client = await subscribe('subscription { offerMatched { note } }');
      const stream = await hub.offers.stream();
      send(stream);
      expect(await client.next()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(await client.next()).toBe('complete');
      await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
    },
  );

  test.each([
    ['no JSON', (stream) => stream.raw('{"id":'), INVALID],
    ['no message', (stream) => stream.raw('{"type":"attack"}'), INVALID],
    ['bytes', (stream) => stream.raw(Buffer.from([0, 1, 2])), INVALID],
    ['an answer that is none', (stream) => stream.answer({ data: 'x' }), INVALID],
    [
      'an event that is too large',
      (stream) => stream.answer({ data: { placeChanged: { name: 'x'.repeat(30_000) } } }),
      TOO_LARGE,
    ],
  ] as [string, (stream: OpenStream) => void, string][])(
    '%s over a WebSocket ends the subscription',
    async (_what, send, code) => {
      const client = await subscribe('subscription { placeChanged { name } }');
      const stream = await hub.places.stream();
      send(stream);
      expect(await client.next()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(await client.next()).toBe('complete');
      await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
    },
  );

  test('an orderly close of the WebSocket is not taken for the end of the events, and nobody connects again', async () => {
    const client = await subscribe('subscription { placeChanged { name } }');
    const stream = await hub.places.stream();
    stream.closeOrderly();
    expect(await client.next()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(hub.places.streams).toHaveLength(1);
  });

  test('one that refuses the subscription is heard in its own codes only', async () => {
    hub.offers.refusal = { errors: [{ message: 'hunter2', extensions: { code: 'OURS' } }] };
    const client = await subscribe('subscription { offerMatched { score } }');
    const event = await client.next();
    expect(event).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    expect(JSON.stringify(event)).not.toContain('hunter2');
    expect(await client.next()).toBe('complete');
  });

  test.each([
    ['a redirect', (location: string) => ({ status: 307, headers: { location } })],
    ['HTML', () => ({ status: 200, headers: { 'content-type': 'text/html' } })],
    [
      'a compressed stream',
      () => ({
        status: 200,
        headers: { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' },
      }),
    ],
    ['503', () => ({ status: 503, headers: {} })],
  ])('%s is no event stream', async (_what, instead) => {
    hub.offers.instead = instead(hub.places.url);
    const client = await subscribe('subscription { offerMatched { score } }');
    expect(await client.next()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^SUBGRAPH_/u) } }],
    });
    expect(hub.places.asked).toHaveLength(0);
  });

  test.each(['offers', 'places'] as const)('silence of %s has an end', async (name) => {
    hub[name].isSilent = true;
    const root = name === 'offers' ? 'offerMatched { score }' : 'placeChanged { name }';
    const client = await subscribe(`subscription { ${root} }`);
    expect(await client.next()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
    });
  });

  test('after all of it, nothing internal is told and nothing runs on', async () => {
    expect(hub.logged.join('')).not.toMatch(/"level":60|unhandled/iu);
    const client = await subscribe('subscription { offerMatched { score } }');
    await (await hub.offers.stream()).send({ offerMatched: { score: 7 } });
    expect(await client.next()).toEqual({ data: { offerMatched: { score: 7 } } });
  });
});

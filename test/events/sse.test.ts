import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createVerifier, GATEWAY_HEADERS, subgraphKey } from '#kernel/signature.ts';
import { type EventHub, SECRET, startEventHub } from './event-hub.ts';
import { type SseClient, subscribeBySse } from './sse-client.ts';

const MATCHED = `subscription {
  offerMatched { score offer { id title place { name } distance(unit: "m") } }
}`;
const match = (id: string) => ({
  offerMatched: { score: 3, offer: { id, title: `Offre ${id}` } },
});

describe('a subscription over server-sent events', () => {
  let hub: EventHub;
  const clients: SseClient[] = [];
  const subscribe = async (...[query, options]: [string, object?]): Promise<SseClient> => {
    const client = await subscribeBySse(hub.url, query, options);
    clients.push(client);
    return client;
  };
  beforeAll(async () => {
    hub = await startEventHub();
  });
  afterAll(() => hub.close());
  afterEach(() => {
    for (const client of clients.splice(0)) client.leave();
    hub.forget();
  });

  test('brings each event with the fields of both subgraphs, until it is complete', async () => {
    const client = await subscribe(MATCHED);
    expect([client.status, client.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    const stream = await hub.offers.stream();
    for (const id of ['o1', 'o2']) {
      await stream.send(match(id));
      const place = { name: `Lieu p-${id}` };
      const offer = { id, title: `Offre ${id}`, place, distance: 5_000 };
      expect(await client.next()).toEqual({ data: { offerMatched: { score: 3, offer } } });
    }
    stream.complete();
    expect(await client.next()).toBe('complete');
    expect(await client.next()).toBe('cut');
  });

  test('comes from a subgraph over graphql-ws as well, and the rest from the other one', async () => {
    const client = await subscribe(
      'subscription($code: ID) { placeChanged(code: $code) { name offers { id title } } }',
      { variables: { code: 'p1' } },
    );
    const stream = await hub.places.stream();
    expect(stream.variables).toEqual({ code: 'p1' });
    await stream.send({
      placeChanged: { code: 'p1', name: 'Lieu', offers: [{ id: 'a' }, { id: 'b' }] },
    });
    const offers = ['a', 'b'].map((id) => ({ id, title: `Offre ${id}` }));
    expect(await client.next()).toEqual({ data: { placeChanged: { name: 'Lieu', offers } } });
    stream.complete();
    expect(await client.next()).toBe('complete');
  });

  test('asks for the entities of an event at once, each entity once', async () => {
    const client = await subscribe(
      'subscription($ids: [ID!]) { x: offerMatched(ids: $ids) { offers { place { name } } } }',
      { variables: { ids: ['a'] } },
    );
    const stream = await hub.offers.stream();
    expect(stream.variables).toEqual({ ids: ['a'] });
    await stream.send({ offerMatched: { offers: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] } });
    expect(await client.next()).toEqual({
      data: {
        x: { offers: ['a', 'b', 'a'].map((id) => ({ place: { name: `Lieu p-${id}` } })) },
      },
    });
    expect(hub.places.asked).toHaveLength(1);
  });

  test('is asked for under a signature, with nothing of the client in it', async () => {
    for (const [root, subgraph] of [
      ['offerMatched { score }', hub.offers],
      ['placeChanged { name }', hub.places],
    ] as const) {
      await subscribe(`subscription { ${root} }`, { headers: { 'x-mine': 'mine', cookie: 'a=b' } });
      const { told, signed } = await subgraph.stream();
      const { refuses } = createVerifier(subgraphKey(SECRET, subgraph.name));
      const [requestId, caller, signature] = [
        GATEWAY_HEADERS.request,
        GATEWAY_HEADERS.caller,
        GATEWAY_HEADERS.signature,
      ].map((name) => String(told[name] ?? ''));
      const head = {
        method: 'POST',
        path: '/graphql',
        requestId: requestId ?? '',
        caller: caller ?? '',
      };
      expect(refuses(head, signature, Buffer.from(signed))).toBeNull();
      expect(told).not.toMatchObject({ 'x-mine': 'mine' });
      expect(told.cookie).toBeUndefined();
    }
  });

  test('is null with an error where the other subgraph is down, and whole again with the next event', async () => {
    const client = await subscribe(MATCHED);
    const stream = await hub.offers.stream();
    hub.places.isDown = true;
    await stream.send(match('o1'));
    expect(await client.next()).toEqual({
      data: {
        offerMatched: {
          score: 3,
          offer: { id: 'o1', title: 'Offre o1', place: null, distance: null },
        },
      },
      errors: [
        expect.objectContaining({
          path: ['offerMatched', 'offer'],
          extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'places' }),
        }),
      ],
    });
    hub.places.isDown = false;
    await stream.send(match('o2'));
    expect(await client.next()).toMatchObject({
      data: { offerMatched: { offer: { distance: 5_000 } } },
    });
  });

  test('passes errors of an event on, and nulls where they rise', async () => {
    const client = await subscribe('subscription { sureMatched { sureOffer { id } } }');
    const stream = await hub.offers.stream();
    await stream.send({ sureMatched: { sureOffer: null } });
    expect(await client.next()).toMatchObject({
      data: null,
      errors: [{ extensions: { subgraph: 'offers' } }],
    });
  });

  test('keeps the order of ten thousand events that come at once, and loses none', async () => {
    const client = await subscribe('subscription { offerMatched { score } }');
    const stream = await hub.offers.stream();
    const event = (score: number): string =>
      `event: next\ndata: ${JSON.stringify({ data: { offerMatched: { score } } })}\n\n`;
    stream.raw(Array.from({ length: 10_000 }, (_, score) => event(score)).join(''));
    stream.complete();
    for (let score = 0; score < 10_000; score += 1)
      expect(await client.next()).toEqual({ data: { offerMatched: { score } } });
    expect(await client.next()).toBe('complete');
  });

  test('the same over graphql-ws upstream', async () => {
    const client = await subscribe('subscription { placeChanged { code } }');
    const stream = await hub.places.stream();
    for (let code = 0; code < 10_000; code += 1)
      stream.answer({ data: { placeChanged: { code: `${code}` } } });
    stream.complete();
    for (let code = 0; code < 10_000; code += 1)
      expect(await client.next()).toEqual({ data: { placeChanged: { code: `${code}` } } });
    expect(await client.next()).toBe('complete');
  });

  test.each(['offers', 'places'] as const)(
    'a client that leaves ends the subscription at %s',
    async (name) => {
      const root = name === 'offers' ? 'offerMatched { score }' : 'placeChanged { name }';
      const client = await subscribe(`subscription { ${root} }`);
      const stream = await hub[name].stream();
      client.leave();
      await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
    },
  );

  test.each(['offers', 'places'] as const)(
    'a connection that %s resets is told, never patched over',
    async (name) => {
      const root = name === 'offers' ? 'offerMatched { score }' : 'placeChanged { name }';
      const client = await subscribe(`subscription { ${root} }`);
      (await hub[name].stream()).reset();
      expect(await client.next()).toMatchObject({
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name } }],
      });
      expect(await client.next()).toBe('complete');
      expect(hub[name].streams).toHaveLength(1);
    },
  );

  test('is kept open by comments while nothing happens', async () => {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { offerMatched { score } }' }),
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.length >= 9) break;
    }
    expect(text).toBe(':\n\n:\n\n:\n\n');
  });

  test('another operation than a subscription is one event, or JSON for those who take that', async () => {
    const one = await subscribe('{ offer(id: "a") { title } }');
    expect([await one.next(), await one.next()]).toEqual([
      { data: { offer: { title: 'Offre a' } } },
      'complete',
    ]);
    const accept = 'text/event-stream, application/json;q=0.9';
    const json = await subscribe('{ offer(id: "a") { title } }', { headers: { accept } });
    expect(json.headers.get('content-type')).toMatch(/^application\/json/u);
    expect(await json.json()).toEqual({ data: { offer: { title: 'Offre a' } } });
  });

  test.each([
    ['application/json', 406, 'SUBSCRIPTION_NOT_ACCEPTED'],
    ['multipart/mixed;subscriptionSpec=1.0, application/json', 406, 'SUBSCRIPTION_NOT_ACCEPTED'],
    ['*/*', 406, 'SUBSCRIPTION_NOT_ACCEPTED'],
  ])('is refused for a client that accepts %s', async (accept, status, code) => {
    const client = await subscribe('subscription { offerMatched { score } }', {
      headers: { accept },
    });
    expect(client.status).toBe(status);
    expect(await client.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(hub.offers.streams).toHaveLength(0);
  });

  test('multipart/mixed alone is no answer of this hub', async () => {
    const headers = { accept: 'multipart/mixed' };
    expect((await subscribe('{ __typename }', { headers })).status).toBe(406);
    expect((await subscribe('subscription { offerMatched { score } }', { headers })).status).toBe(
      406,
    );
  });

  test('nothing runs on when all have left, and what ran was counted', async () => {
    await vi.waitFor(async () => {
      const metrics = await (await fetch(new URL('/metrics', hub.url))).text();
      expect(metrics).toMatch(/^estuaire_subscriptions 0$/mu);
      expect(metrics).toMatch(/^estuaire_events_total [1-9]\d{4}$/mu);
    });
  });
});

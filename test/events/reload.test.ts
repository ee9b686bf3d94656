import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EventHub, startEventHub } from './event-hub.ts';
import { type EventSubgraph, serveEvents } from './event-subgraph.ts';
import { rawSocket } from './raw-socket.ts';
import { subscribeBySse } from './sse-client.ts';

const MATCHED = 'subscription { offerMatched { score offer { id place { name } } } }';

describe('a subscription while the supergraph changes', () => {
  let hub: EventHub;
  const moved: EventSubgraph[] = [];
  beforeEach(async () => {
    hub = await startEventHub();
  });
  afterEach(async () => {
    await hub.close();
    for (const subgraph of moved.splice(0)) await subgraph.close();
  });
  const served = (): number =>
    hub.logged.filter((line) => line.includes('supergraph serves')).length;
  const publish = async (change: (supergraph: string) => string): Promise<void> => {
    const before = served();
    await hub.publish(change);
    await vi.waitFor(() => expect(served()).toBeGreaterThan(before), 10_000);
  };

  test('goes on over the new one, with the same subscription at its subgraph', async () => {
    const client = await subscribeBySse(hub.url, MATCHED);
    const stream = await hub.offers.stream();
    const offers = await serveEvents('places', 'ws', hub.placesSdl, {
      Offer: {
        __resolveReference: (key: object) => key,
        place: () => ({ name: 'Nouveau lieu' }),
      },
    });
    moved.push(offers);
    await publish((supergraph) => supergraph.replace(hub.places.url, offers.url));
    await vi.waitFor(async () => {
      await stream.send({ offerMatched: { score: 1, offer: { id: 'a' } } });
      expect(await client.next()).toMatchObject({
        data: { offerMatched: { offer: { place: { name: 'Nouveau lieu' } } } },
      });
    });
    expect(hub.offers.streams).toHaveLength(1);
    expect(stream.isOpen()).toBe(true);
  });

  test('moves where its events come from another place, and what waited is not lost', async () => {
    const client = await subscribeBySse(hub.url, 'subscription { offerMatched { score } }');
    const before = await hub.offers.stream();
    const other = await serveEvents('offers', 'sse', hub.offersSdl, {});
    moved.push(other);
    await publish((supergraph) => supergraph.replace(hub.offers.url, other.url));
    const after = await other.stream();
    await vi.waitFor(() => expect(before.isOpen()).toBe(false));
    for (let score = 0; score < 100; score += 1) await after.send({ offerMatched: { score } });
    for (let score = 0; score < 100; score += 1)
      expect(await client.next()).toEqual({ data: { offerMatched: { score } } });
  });

  test('loses no event of a subgraph that sends all the time while versions come and go', async () => {
    const client = await subscribeBySse(hub.url, MATCHED);
    const stream = await hub.offers.stream();
    let sent = 0;
    let isSending = true;
    const sending = (async () => {
      while (isSending) {
        await stream.send({ offerMatched: { score: sent, offer: { id: `${sent}` } } });
        sent += 1;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    for (let version = 0; version < 4; version += 1)
      await publish((supergraph) => `${supergraph}\n# version ${version}\n`);
    isSending = false;
    await sending;
    for (let score = 0; score < sent; score += 1) {
      const place = { name: `Lieu p-${score}` };
      expect(await client.next()).toEqual({
        data: { offerMatched: { score, offer: { id: `${score}`, place } } },
      });
    }
    expect(hub.offers.streams).toHaveLength(1);
  });

  test('ends with what is wrong when the new one does not answer it any more', async () => {
    const client = await subscribeBySse(hub.url, MATCHED);
    const stream = await hub.offers.stream();
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', MATCHED);
    await hub.offers.stream(1);
    await publish((supergraph) => supergraph.replaceAll('score: Int', 'points: Int'));
    expect(await client.next()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('"score"'),
          extensions: { code: 'SUBSCRIPTION_OUTDATED' },
        },
      ],
    });
    expect(await client.next()).toBe('complete');
    await vi.waitFor(() =>
      expect(JSON.stringify(socket.received)).toContain('SUBSCRIPTION_OUTDATED'),
    );
    await vi.waitFor(() => expect(stream.isOpen()).toBe(false));
    socket.terminate();
  });
});

describe('a gateway that ends', () => {
  test('closes WebSockets with 1001 and cuts streams without complete: the events are not over', async () => {
    const hub = await startEventHub();
    const client = await subscribeBySse(hub.url, MATCHED);
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', MATCHED);
    const streams = [await hub.offers.stream(0), await hub.offers.stream(1)];
    const closing = hub.closeGateway();
    expect(await client.next()).toBe('cut');
    expect(await socket.closed).toEqual([1001, 'Going away']);
    expect(JSON.stringify(socket.received)).not.toContain('complete');
    await closing;
    await vi.waitFor(() =>
      expect(streams.map((stream) => stream.isOpen())).toEqual([false, false]),
    );
    await hub.close();
  });

  test('does not wait for a client that never closes its side', async () => {
    const hub = await startEventHub();
    const socket = await rawSocket(hub.webSocketUrl);
    await socket.init();
    socket.subscribe('1', MATCHED);
    await hub.offers.stream();
    socket.pause();
    await hub.closeGateway();
    socket.terminate();
    await hub.close();
  });
});

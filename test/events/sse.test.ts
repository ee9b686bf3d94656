import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type EventHub, startEventHub } from './event-hub.ts';
import { subscribeBySse } from './sse-client.ts';

const MATCHED = `subscription {
  offerMatched { score offer { id title place { name } distance(unit: "m") } }
}`;

describe('a subscription over server-sent events', () => {
  let hub: EventHub;
  beforeAll(async () => {
    hub = await startEventHub();
  });
  afterAll(() => hub.close());
  afterEach(async () => {
    hub.offers.isDown = false;
    hub.places.isDown = false;
    for (const stream of [...hub.offers.streams, ...hub.places.streams]) stream.reset();
    (hub.offers.streams as unknown[]).length = 0;
    (hub.places.streams as unknown[]).length = 0;
  });

  test('brings each event with the fields of both subgraphs, until it is complete', async () => {
    const client = await subscribeBySse(hub.url, MATCHED);
    expect([client.status, client.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    const stream = await hub.offers.stream();
    for (const id of ['o1', 'o2']) {
      await stream.send({ offerMatched: { score: 3, offer: { id, title: `Offre ${id}` } } });
      expect(await client.next()).toEqual({
        data: {
          offerMatched: {
            score: 3,
            offer: { id, title: `Offre ${id}`, place: { name: `Lieu p-${id}` }, distance: 5_000 },
          },
        },
      });
    }
    stream.complete();
    expect(await client.next()).toBe('complete');
  });
});

import { expect, test } from 'vitest';
import type { Upstream } from '../upstream/data-source.ts';
import { createUpstreams } from './upstreams.ts';

function recorded() {
  const events: string[] = [];
  const upstreams = createUpstreams((name, url) => {
    events.push(`open ${name} ${url}`);
    return {
      ask: () => Promise.reject(new Error('not asked')),
      close: async () => void events.push(`close ${name} ${url}`),
    } as Upstream;
  });
  return { events, upstreams };
}

test('versions share the client of a subgraph whose URL is the same, until the last one gives it back', async () => {
  const { events, upstreams } = recorded();
  const first = upstreams.take('offers', 'http://a.invalid');
  const second = upstreams.take('offers', 'http://a.invalid');
  expect(second.upstream).toBe(first.upstream);
  await first.release();
  expect(events).toEqual(['open offers http://a.invalid']);
  await second.release();
  expect(events).toEqual(['open offers http://a.invalid', 'close offers http://a.invalid']);
});

test('a subgraph that moved gets a new client, and so does one of another name at the same URL', () => {
  const { events, upstreams } = recorded();
  upstreams.take('offers', 'http://a.invalid');
  upstreams.take('offers', 'http://b.invalid');
  upstreams.take('employers', 'http://a.invalid');
  expect(events).toHaveLength(3);
});

test('a client that was closed is not given again', async () => {
  const { events, upstreams } = recorded();
  await upstreams.take('offers', 'http://a.invalid').release();
  upstreams.take('offers', 'http://a.invalid');
  expect(events.map((event) => event.split(' ')[0])).toEqual(['open', 'close', 'open']);
});

import type { RequestListener } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { testScope } from '#test/support/scope.ts';
import {
  ask,
  client,
  closeAll,
  codeOf,
  json,
  listening,
  logged,
  MUTATION,
  QUERY,
} from './upstream.fixture.ts';

afterEach(closeAll);

const OK = json('{"data":{"x":1}}');

/** A subgraph that breaks off the first requests in the way of `breaking`. */
async function breakingOff(times: number, breaking: RequestListener) {
  let asked = 0;
  const url = await listening((request, response) => {
    asked += 1;
    if (asked <= times) breaking(request, response);
    else OK(request, response);
  });
  return { url, asked: () => asked };
}

const reset: RequestListener = (request) => request.socket.resetAndDestroy();

describe('a connection that is lost', () => {
  test('before the answer begins costs a query nothing: it is asked once more', async () => {
    const { url, asked } = await breakingOff(1, reset);
    const retried: boolean[] = [];
    const onFetch = ({ isRetried }: { isRetried: boolean }) => retried.push(isRetried);
    expect(await ask(url, { onFetch })).toEqual({ data: { x: 1 } });
    expect([asked(), retried]).toEqual([2, [true]]);
  });

  test('is not asked a third time', async () => {
    const { url, asked } = await breakingOff(2, reset);
    expect(await codeOf(ask(url))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked()).toBe(2);
  });

  test.each([
    ['a mutation', MUTATION],
    ['what is no query for sure', '{"variables":{},"query":"query{x}"}'],
    ['what hides it behind a comment', JSON.stringify({ query: '#query\nmutation{x}' })],
  ])('never repeats %s', async (_what, body) => {
    const { url, asked } = await breakingOff(1, reset);
    expect(await codeOf(ask(url, {}, {}, body))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked()).toBe(1);
  });

  test.each([
    ['in the middle of a length', { 'content-length': '100' }],
    ['in the middle of chunks', { 'transfer-encoding': 'chunked' }],
  ])('after the answer began, %s, is not asked again', async (_what, headers) => {
    const { url, asked } = await breakingOff(9, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.write('{"data":', () => response.destroy());
    });
    expect(await codeOf(ask(url))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked()).toBe(1);
  });

  test('after a whole answer without a length is an end like any other', async () => {
    const url = await listening((request, response) => {
      response.shouldKeepAlive = false;
      response.removeHeader('transfer-encoding');
      OK(request, response);
    });
    expect(await ask(url)).toEqual({ data: { x: 1 } });
    expect(await ask(url)).toEqual({ data: { x: 1 } });
  });
});

describe('a subgraph that breaks off everything', () => {
  test('is asked at most 1.2 times as often as clients ask', async () => {
    const { url, asked } = await breakingOff(Number.POSITIVE_INFINITY, reset);
    const upstream = client(url);
    for (let count = 0; count < 100; count += 1)
      await codeOf(upstream.ask({ body: QUERY }, testScope));
    expect(asked()).toBeLessThanOrEqual(120);
  });

  test('is left alone after twenty calls, and whoever asks is told so at once', async () => {
    const { url, asked } = await breakingOff(Number.POSITIVE_INFINITY, reset);
    const states: string[] = [];
    const upstream = client(url, { onBreaker: (name, state) => states.push(`${name} ${state}`) });
    for (let count = 0; count < 100; count += 1)
      expect(await codeOf(upstream.ask({ body: QUERY }, testScope))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(asked()).toBe(20);
    expect(states).toEqual(['partner open']);
    expect(logged.join('')).toContain('"state":"open"');
  });

  test('whoever waits for it when the breaker opens does not wait any longer', async () => {
    let asked = 0;
    const url = await listening((request) => {
      asked += 1;
      if (asked > 1) request.socket.resetAndDestroy();
    });
    const slow = { headersMs: 60_000, timeoutMs: 60_000 };
    const upstream = client(url, { ...slow, connections: 2, queue: 50 });
    const gone = new AbortController();
    const hanging = upstream.ask({ body: MUTATION }, { ...testScope, signal: gone.signal });
    const others = Array.from({ length: 40 }, () =>
      codeOf(upstream.ask({ body: MUTATION }, testScope)),
    );
    expect(new Set(await Promise.all(others))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(asked).toBeLessThan(30);
    gone.abort();
    expect(await codeOf(hanging)).toBe('SUBGRAPH_TIMEOUT');
  });
});

test('clients that ask for too much, or go, shut nobody else out', async () => {
  const url = await listening((request, response) => {
    if (request.headers['estuaire-request'] === 'large')
      json(' '.repeat(20_000))(request, response);
    if (request.headers['estuaire-request'] === 'wrong') json('{}', 400)(request, response);
    if (request.headers['estuaire-request'] === 'honest') OK(request, response);
  });
  const upstream = client(url, { headersMs: 60_000, timeoutMs: 60_000, connections: 100 });
  const as = (id: string, scope = {}) =>
    codeOf(upstream.ask({ body: QUERY }, { ...testScope, id, ...scope }));
  for (let count = 0; count < 30; count += 1) {
    await as('large');
    await as('wrong');
    await as('slow', { deadlineAt: performance.now() + 1 });
  }
  await setTimeout(30);
  expect(await as('honest')).toBe('ANSWERED');
});

test('of a subgraph that flaps no more fails than what it broke off, and it is asked at most 1.2 times as often', async () => {
  let isUp = true;
  const flapping = setInterval(() => {
    isUp = !isUp;
  }, 100);
  let asked = 0;
  const url = await listening((request, response) => {
    asked += 1;
    if (isUp) OK(request, response);
    else request.socket.resetAndDestroy();
  });
  const upstream = client(url);
  let clientsAsked = 0;
  const until = performance.now() + 1_000;
  const user = async (): Promise<void> => {
    while (performance.now() < until) {
      clientsAsked += 1;
      await codeOf(upstream.ask({ body: QUERY }, testScope));
      await setTimeout(5);
    }
  };
  await Promise.all(Array.from({ length: 8 }, user));
  clearInterval(flapping);
  expect(asked).toBeGreaterThan(20);
  expect(asked).toBeLessThanOrEqual(1.2 * clientsAsked);
});

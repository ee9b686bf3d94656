import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { testScope } from '#test/support/scope.ts';
import {
  ask,
  client,
  closeAll,
  codeOf,
  json,
  listening,
  MUTATION,
  QUERY,
} from './upstream.fixture.ts';

afterEach(closeAll);

const never: RequestListener = () => undefined;

const drip: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'application/json');
  const dripping = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(dripping));
};

/** How an ask ends and after how many milliseconds. */
async function timed(asked: Promise<unknown>): Promise<[string, number]> {
  const from = performance.now();
  const code = await codeOf(asked as never);
  return [code, performance.now() - from];
}

describe('a subgraph that takes too long', () => {
  test.each([
    ['does not begin its answer', never, { headersMs: 100, timeoutMs: 60_000 }],
    ['drips one byte after the other', drip, { headersMs: 60_000, timeoutMs: 200 }],
  ])('is hung up on when it %s', async (_what, answer, limits) => {
    const closed = Promise.withResolvers<void>();
    const url = await listening((request, response) => {
      response.on('close', closed.resolve);
      answer(request, response);
    });
    expect(await codeOf(ask(url, limits))).toBe('SUBGRAPH_TIMEOUT');
    await closed.promise;
  });

  test('is not waited for when it takes the connection and never greets', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const { port } = mute.address() as { port: number };
    const limits = { connectMs: 100, headersMs: 60_000, timeoutMs: 60_000 };
    expect(await codeOf(ask(`https://127.0.0.1:${port}/graphql`, limits))).toBe('SUBGRAPH_TIMEOUT');
    mute.close();
  });

  test('is not blamed for what lay in the socket while the gateway was busy itself', async () => {
    const thread = new Worker(
      `const { createServer } = require('node:http');
       const { parentPort } = require('node:worker_threads');
       const server = createServer((request, response) => {
         parentPort.postMessage('asked');
         response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"x":1}}');
       }).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    const [port] = (await once(thread, 'message')) as [number];
    const answer = codeOf(ask(`http://127.0.0.1:${port}/graphql`, { timeoutMs: 300 }));
    await setTimeout(100);
    const until = performance.now() + 500;
    while (performance.now() < until);
    expect(await answer).toBe('ANSWERED');
    await thread.terminate();
  });

  test('is not asked again', async () => {
    let asked = 0;
    const url = await listening(() => {
      asked += 1;
    });
    expect(await codeOf(ask(url, { timeoutMs: 100 }))).toBe('SUBGRAPH_TIMEOUT');
    expect(asked).toBe(1);
  });
});

describe("a client's request", () => {
  test('is not waited for beyond its own end', async () => {
    const url = await listening(never);
    const limits = { headersMs: 60_000, timeoutMs: 60_000 };
    const scope = { deadlineAt: performance.now() + 100 };
    const [code] = await timed(ask(url, limits, scope));
    expect(code).toBe('SUBGRAPH_TIMEOUT');
  });

  test('that has ended already is not sent', async () => {
    let asked = 0;
    const url = await listening((request, response) => {
      asked += 1;
      json('{"data":{}}')(request, response);
    });
    const late = { deadlineAt: performance.now() - 1 };
    expect(await codeOf(ask(url, {}, late))).toBe('SUBGRAPH_TIMEOUT');
    expect(asked).toBe(0);
  });

  test('whose client is gone hangs up on the subgraph', async () => {
    const closed = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const url = await listening((_request, response) => {
      asked.resolve();
      response.on('close', closed.resolve);
    });
    const gone = new AbortController();
    const outcomes: string[] = [];
    const limits = { headersMs: 60_000, timeoutMs: 60_000 };
    const answer = client(url, { ...limits, onFetch: ({ outcome }) => outcomes.push(outcome) }).ask(
      { body: QUERY },
      { ...testScope, signal: gone.signal },
    );
    await asked.promise;
    gone.abort();
    expect(await codeOf(answer)).toBe('SUBGRAPH_TIMEOUT');
    await closed.promise;
    expect(outcomes).toEqual(['CANCELLED']);
  });
});

describe('back-pressure', () => {
  test('so many are under way, so many wait, the next is refused at once; who waits is sent in turn', async () => {
    const answers: (() => void)[] = [];
    const url = await listening((request, response) => {
      answers.push(() => json('{"data":{"x":1}}')(request, response));
    });
    const upstream = client(url, {
      connections: 2,
      queue: 2,
      headersMs: 60_000,
      timeoutMs: 60_000,
    });
    const one = (): Promise<string> => codeOf(upstream.ask({ body: QUERY }, testScope));
    const four = [one(), one(), one(), one()];
    expect(await one()).toBe('SUBGRAPH_BUSY');
    for (let count = 0; count < 4; count += 1) {
      await expect.poll(() => answers.length).toBeGreaterThan(0);
      answers.shift()?.();
    }
    expect(await Promise.all(four)).toEqual(Array(4).fill('ANSWERED'));
    expect(answers).toHaveLength(0);
  });

  test('who waits longer than an answer may take is told so, and is never sent', async () => {
    const bodies: string[] = [];
    const url = await listening((request) => {
      request.setEncoding('utf8').on('data', (body: string) => bodies.push(body));
    });
    const upstream = client(url, { connections: 1, queue: 1, headersMs: 60_000, timeoutMs: 200 });
    const hanging = codeOf(upstream.ask({ body: QUERY }, testScope));
    const waiting = codeOf(upstream.ask({ body: MUTATION }, testScope));
    expect(await Promise.all([hanging, waiting])).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    expect(bodies).toEqual([QUERY]);
  });

  test('closing waits for what is under way and what waits', async () => {
    const url = await listening((request, response) => {
      void setTimeout(50).then(() => json('{"data":{"x":1}}')(request, response));
    });
    const upstream = client(url, { connections: 1 });
    const both = [1, 2].map(() => codeOf(upstream.ask({ body: QUERY }, testScope)));
    await upstream.close();
    expect(await Promise.all(both)).toEqual(['ANSWERED', 'ANSWERED']);
  });
});

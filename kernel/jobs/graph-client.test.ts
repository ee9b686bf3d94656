import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createGraphClient } from './graph-client.ts';

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

/** A client of a hub that answers as `answers` say, one after the other, the last one for ever. */
async function clientOf(...answers: RequestListener[]) {
  let calls = 0;
  server = createServer((request, response) => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    request.resume().once('end', () => answer?.(request, response));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}/graphql`;
  const client = createGraphClient({ url, token: async () => `t${calls}`, waitsMs: [1, 1] });
  return { client, calls: () => calls };
}

const json =
  (status: number, body: object, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

describe('a job that asks the hub', () => {
  test('is given the data, and brings a token of the moment', async () => {
    const { client } = await clientOf((request, response) =>
      json(200, { data: { said: request.headers.authorization } })(request, response),
    );
    expect(await client.ask('{ said }')).toEqual({ said: 'Bearer t0' });
  });

  test('asks again when the hub is busy, over quota or misses a subgraph for a moment', async () => {
    const { client, calls } = await clientOf(
      json(503, { errors: [{ message: 'busy' }] }, { 'retry-after': '0' }),
      json(200, {
        data: { a: null },
        errors: [{ message: 'x', extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
      }),
      json(200, { data: { a: 1 } }),
    );
    expect(await client.ask('{ a }')).toEqual({ a: 1 });
    expect(calls()).toBe(3);
  });

  test('takes no answer with an error in it: what is null there is not nothing', async () => {
    const { client, calls } = await clientOf(
      json(200, {
        data: { a: null },
        errors: [{ message: 'not for you', path: ['a'], extensions: { code: 'FORBIDDEN' } }],
      }),
    );
    await expect(client.ask('{ a }')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringMatching(/answered 200 at a: not for you/u),
    });
    expect(calls()).toBe(1);
  });

  test('gives up after its tries, with what the hub said last', async () => {
    const { client, calls } = await clientOf((_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html>');
    });
    await expect(client.ask('{ a }')).rejects.toThrow(/answered 502: no GraphQL answer/u);
    expect(calls()).toBe(3);
  });

  test('gives up when nobody is there', async () => {
    const url = 'http://127.0.0.1:9/graphql';
    const client = createGraphClient({ url, token: async () => 't', waitsMs: [1] });
    await expect(client.ask('{ a }')).rejects.toThrow(/does not answer/u);
  });
});

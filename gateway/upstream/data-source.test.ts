import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createLogger } from '#kernel/log.ts';
import { testScope } from '#test/support/scope.ts';
import { createUpstream } from './data-source.ts';

const servers: Server[] = [];
const logged: string[] = [];
const log = createLogger('test', 'debug', { write: (line) => void logged.push(line) });

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  logged.length = 0;
});

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}

async function ask(url: string, timeoutMs = 500) {
  const upstream = createUpstream({ name: 'partner', url, timeoutMs, maxBytes: 10_000, log });
  const request = { query: '{ x }', variables: { nir: 'hunter2' } };
  try {
    return await upstream.ask(request, testScope);
  } finally {
    await upstream.close();
  }
}

function drip(response: ServerResponse): void {
  const dripping = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(dripping));
}

describe('the client of a subgraph', () => {
  test('asks at the path and query of its URL, with the user and password of it', async () => {
    const seen: unknown[] = [];
    const port = await listening(({ url, headers }, response) => {
      seen.push([url, headers.authorization, headers.host]);
      response.setHeader('content-type', 'application/json').end('{"data":{"x":1}}');
    });
    expect(await ask(`http://me:p%40ss@127.0.0.1:${port}/api/v1/graphql?tenant=pes`)).toEqual({
      data: { x: 1 },
    });
    const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    expect(seen).toEqual([['/api/v1/graphql?tenant=pes', authorization, `127.0.0.1:${port}`]]);
  });

  test('takes an answer that is compressed, though nobody asked for it, for none', async () => {
    const port = await listening((_request, response) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(gzipSync('{"data":{"x":1}}'));
    });
    await expect(ask(`http://127.0.0.1:${port}/`)).rejects.toThrowError(/not a GraphQL response/u);
  });

  test.each([
    ['stops in the middle', (_q, r) => r.write('{"data":', () => r.destroy()), 'UNAVAILABLE'],
    ['drips one byte at a time', (_q, r) => drip(r), 'TIMEOUT'],
    ['never ends', (_q, r) => r.end(' '.repeat(20_000)), 'RESPONSE_TOO_LARGE'],
  ] as [string, RequestListener, string][])(
    'names the one that %s',
    async (_what, answer, code) => {
      const port = await listening((request, response) => {
        response.setHeader('content-type', 'application/json');
        answer(request, response);
      });
      await expect(ask(`http://me:hunter2@127.0.0.1:${port}/graphql`)).rejects.toMatchObject({
        code: `SUBGRAPH_${code}`,
        extensions: { subgraph: 'partner' },
      });
      expect(logged.join('')).not.toMatch(/hunter2/u);
    },
  );

  test('tells the log why one cannot be reached, without password or variables', async () => {
    await expect(ask('http://me:hunter2@127.0.0.1:9/graphql')).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    expect(logged.join('')).toContain('ECONNREFUSED');
    expect(logged.join('')).not.toMatch(/hunter2/u);
  });
});

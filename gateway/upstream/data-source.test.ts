import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
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
  QUERY,
} from './upstream.fixture.ts';

afterEach(closeAll);

const encoded =
  (encoding: string, body: Buffer): RequestListener =>
  (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding })
      .end(body);

describe('the client of a subgraph', () => {
  test('asks at the path and query of its URL, with the user and password of it', async () => {
    const seen: unknown[] = [];
    const url = await listening((request, response) => {
      seen.push([request.url, request.headers.authorization]);
      json('{"data":{"x":1}}')(request, response);
    });
    const secured = url
      .replace('http://', 'http://me:p%40ss@')
      .replace('/graphql', '/api?tenant=pes');
    expect(await ask(secured)).toEqual({ data: { x: 1 } });
    const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    expect(seen).toEqual([['/api?tenant=pes', authorization]]);
  });

  test('sends the body as it is and nothing about the client but the correlation id', async () => {
    const seen: unknown[] = [];
    const url = await listening((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => seen.push(body, request.headers));
      request.on('end', () => json('{"data":null}')(request, response));
    });
    await ask(url, {}, { id: 'a-request' });
    expect(seen).toEqual([
      QUERY,
      {
        host: new URL(url).host,
        connection: 'keep-alive',
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-encoding': 'identity',
        'estuaire-request': 'a-request',
        'content-length': String(Buffer.byteLength(QUERY)),
      },
    ]);
  });

  test('keeps its connections', async () => {
    const ports = new Set<number | undefined>();
    const url = await listening((request, response) => {
      ports.add(request.socket.remotePort);
      json('{"data":{"x":1}}')(request, response);
    });
    const upstream = client(url);
    for (let count = 0; count < 9; count += 1) await upstream.ask({ body: QUERY }, testScope);
    // One is still being handed back when the next request begins.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test('reads an answer in pieces that cut its characters', async () => {
    const bytes = Buffer.from('{"data":{"x":"Évreux 🌊"}}');
    const url = await listening((_request, response) => {
      response.setHeader('content-type', 'application/json');
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(await ask(url)).toEqual({ data: { x: 'Évreux 🌊' } });
  });

  test('waits for the answer behind early hints', async () => {
    const url = await listening((request, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      json('{"data":{"x":1}}')(request, response);
    });
    expect(await ask(url)).toEqual({ data: { x: 1 } });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000, ' '))],
    ['br', Buffer.from('{"data":{"x":1}}')],
  ])(
    'takes an answer compressed with %s, though nobody asked for it, for none',
    async (kind, body) => {
      const url = await listening(encoded(kind, body));
      expect(await codeOf(ask(url, { maxBytes: 1_000_000 }))).toBe('SUBGRAPH_RESPONSE_INVALID');
    },
  );
});

describe('an answer that is too large', () => {
  test.each([
    ['says so', (_q, r) => r.setHeader('content-length', 20_000).write('{"data":')],
    ['comes at once', (_q, r) => r.end(' '.repeat(20_000))],
    [
      'never ends',
      (_q, r) => {
        const more = (): void => {
          while (!r.destroyed && r.write(' '.repeat(5_000)));
        };
        r.on('drain', more);
        more();
      },
    ],
  ] as [string, RequestListener][])('is cut off when it %s', async (_what, answer) => {
    const closed = Promise.withResolvers<void>();
    const url = await listening((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.on('close', closed.resolve);
      answer(request, response);
    });
    expect(await codeOf(ask(url))).toBe('SUBGRAPH_RESPONSE_TOO_LARGE');
    if (_what !== 'comes at once') await closed.promise;
  });
});

describe('an answer that is none', () => {
  test.each([
    ['redirects with 302', 302],
    ['redirects with 307', 307],
    ['redirects with 308', 308],
  ])('one that %s is not followed', async (_what, status) => {
    let hits = 0;
    const decoy = await listening((request, response) => {
      hits += 1;
      json('{"data":{"x":1}}')(request, response);
    });
    const url = await listening((_request, response) =>
      response.writeHead(status, { location: decoy, 'content-type': 'application/json' }).end(),
    );
    expect(await codeOf(ask(url))).toBe('SUBGRAPH_RESPONSE_INVALID');
    expect(hits).toBe(0);
  });

  test.each([500, 401, 403, 404, 429, 503])(
    'a status of %i is told by its code alone, with a body of secrets',
    async (status) => {
      const body = '{"data":{"x":1},"errors":[{"message":"password hunter2 at db.internal"}]}';
      const url = await listening(json(body, status));
      const error = await ask(url.replace('//', '//me:hunter2@')).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({
        message: 'The subgraph "partner" cannot be reached.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'partner', requestId: 'test' },
      });
      expect(logged.join('')).toContain(`"status":${status}`);
      expect(JSON.stringify(error) + logged.join('')).not.toMatch(/hunter2|internal|127\.0/u);
    },
  );

  test('a subgraph of the hub says in its own words what is wrong with a request; a partner does not', async () => {
    const errors = [{ message: 'text: …', extensions: { code: 'TEXT_MALFORMED' } }];
    const url = await listening(json(JSON.stringify({ errors }), 400));
    expect((await ask(url)).errors).toMatchObject([{ message: 'text: …' }]);
    expect(await codeOf(ask(url, { partners: ['partner'] }))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test('a subgraph that speaks something else than HTTP is told as one that cannot be reached', async () => {
    const url = await listening((request) => request.socket.end('+OK dovecot ready\r\n'));
    expect(await codeOf(ask(url))).toBe('SUBGRAPH_UNAVAILABLE');
  });
});

describe('what a subgraph says besides', () => {
  test('no header of it is part of the answer', async () => {
    const url = await listening((request, response) => {
      for (const [name, value] of [
        ['set-cookie', 'session=1'],
        ['cache-control', 'public, max-age=31536000'],
        ['location', 'http://elsewhere.invalid/'],
        ['proxy-authenticate', 'Basic'],
      ] as const)
        response.setHeader(name, value);
      json('{"data":{"x":1},"extensions":{"http":{"status":500}}}')(request, response);
    });
    expect(await ask(url)).toEqual({ data: { x: 1 } });
  });

  test('its words go to the log in one line, without numbers, addresses and quotes', async () => {
    const message = 'no "DUPONT" 1 85 05 78 006 084\r\n\u001b[31m me@partner.invalid';
    const errors = Array.from({ length: 20_000 }, () => ({
      message,
      extensions: { stack: 'at x' },
    }));
    const url = await listening(json(JSON.stringify({ data: null, errors: errors.slice(0, 50) })));
    const answer = await ask(url);
    expect(answer.errors).toHaveLength(5);
    expect(JSON.stringify(answer)).not.toMatch(/DUPONT|stack|at x/u);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('no … … [31m …');
    expect(logged[0]).not.toMatch(/DUPONT|006|partner\.invalid|hunter2/u);
  });

  test('one that cannot be reached is told to the log, without password or variables', async () => {
    expect(await codeOf(ask('http://me:hunter2@127.0.0.1:9/graphql'))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(logged.join('')).toContain('ECONNREFUSED');
    expect(logged.join('')).not.toMatch(/hunter2/u);
  });

  test('one that fails a hundred times writes ten lines a second', async () => {
    const url = await listening(json('{}', 500));
    const upstream = client(url, { queue: 200 });
    await Promise.all(
      Array.from({ length: 100 }, () => codeOf(upstream.ask({ body: QUERY }, testScope))),
    );
    const lines = logged.filter((line) => line.includes('refused a request'));
    expect(lines.length).toBeLessThanOrEqual(20);
  });
});

test('every fetch is reported once: how it ended, how long it took, how much came', async () => {
  const reports: unknown[] = [];
  const url = await listening(json('{"data":{"x":1}}'));
  const upstream = client(url, { onFetch: (report) => reports.push(report) });
  await upstream.ask({ body: QUERY }, testScope);
  await codeOf(upstream.ask({ body: QUERY }, { ...testScope, deadlineAt: 0 }));
  const one = { subgraph: 'partner', ms: expect.any(Number), isRetried: false };
  expect(reports).toEqual([
    { ...one, outcome: 'ANSWERED', bytes: 16 },
    { ...one, outcome: 'SUBGRAPH_TIMEOUT', bytes: 0 },
  ]);
});

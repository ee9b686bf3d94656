import { constants, createSecureServer, type ServerHttp2Stream } from 'node:http2';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { selfSigned } from '#test/support/certificate.ts';
import { testScope } from '#test/support/scope.ts';
import { client, closeAll, codeOf, json, logged, QUERY } from './upstream.fixture.ts';

const YEAR_MS = 365 * 24 * 3_600_000;
const now = Date.now();
const valid = { from: new Date(now - YEAR_MS), until: new Date(now + YEAR_MS) };
const expired = { from: new Date(now - 2 * YEAR_MS), until: new Date(now - YEAR_MS) };
const known = getCACertificates('default');
const servers: Server[] = [];

afterEach(async () => {
  setDefaultCACertificates(known);
  for (const server of servers.splice(0)) server.close();
  await closeAll();
});

async function urlOf(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}/graphql`;
}

const asked = (url: string): Promise<string> =>
  codeOf(client(url, { connectMs: 5_000, timeoutMs: 5_000 }).ask({ body: QUERY }, testScope));

describe('S-29: a subgraph over TLS', () => {
  test.each([
    ['nobody vouches for', 'localhost', valid, false, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['is for another name', 'elsewhere.invalid', valid, true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['has expired', 'localhost', expired, true, 'CERT_HAS_EXPIRED'],
  ] as const)(
    'whose certificate %s is not asked',
    async (_what, name, period, isTrusted, reason) => {
      const certificate = selfSigned(name, period);
      if (isTrusted) setDefaultCACertificates([...known, certificate.cert]);
      let requests = 0;
      const server = createServer({ ...certificate }, (request, response) => {
        requests += 1;
        json('{"data":{"x":1}}')(request, response);
      });
      expect(await asked(await urlOf(server))).toBe('SUBGRAPH_UNAVAILABLE');
      expect(requests).toBe(0);
      expect(logged.join('')).toContain(reason);
    },
  );

  test('that speaks no TLS but 1.1 is not asked', async () => {
    const certificate = selfSigned('localhost', valid);
    setDefaultCACertificates([...known, certificate.cert]);
    const old: ServerOptions = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' };
    const ciphers = 'DEFAULT@SECLEVEL=0';
    const server = createServer({ ...certificate, ...old, ciphers }, json('{"data":{"x":1}}'));
    expect(await asked(await urlOf(server))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test('that is known by its certificate is asked over HTTP/1.1', async () => {
    const certificate = selfSigned('localhost', valid);
    setDefaultCACertificates([...known, certificate.cert]);
    const url = await urlOf(createServer({ ...certificate }, json('{"data":{"x":1}}')));
    expect(await asked(url)).toBe('ANSWERED');
  });

  test('that speaks HTTP/2 is asked so, many times over few connections, and hung up on like any other', async () => {
    const certificate = selfSigned('localhost', valid);
    setDefaultCACertificates([...known, certificate.cert]);
    const versions = new Set<string>();
    let sessions = 0;
    const server = createSecureServer(
      { ...certificate, allowHTTP1: false },
      (request, response) => {
        versions.add(request.httpVersion);
        if (request.headers['estuaire-request'] === 'hangs') return;
        response.setHeader('content-type', 'application/json');
        response.end('{"data":{"x":1}}');
      },
    ).on('session', () => {
      sessions += 1;
    });
    const upstream = client(await urlOf(server as unknown as Server), {
      connectMs: 5_000,
      headersMs: 5_000,
      timeoutMs: 5_000,
      queue: 100,
    });
    expect(await codeOf(upstream.ask({ body: QUERY }, testScope))).toBe('ANSWERED');
    const many = Array.from({ length: 30 }, () => codeOf(upstream.ask({ body: QUERY }, testScope)));
    const hanging = codeOf(
      upstream.ask(
        { body: QUERY },
        {
          ...testScope,
          id: 'hangs',
          deadlineAt: performance.now() + 300,
        },
      ),
    );
    expect(new Set(await Promise.all(many))).toEqual(new Set(['ANSWERED']));
    expect(await hanging).toBe('SUBGRAPH_TIMEOUT');
    expect(await codeOf(upstream.ask({ body: QUERY }, testScope))).toBe('ANSWERED');
    expect([...versions]).toEqual(['2.0']);
    expect(sessions).toBeLessThanOrEqual(8);
  });

  test.each<[string, (stream: ServerHttp2Stream) => void]>([
    ['S-28: resets every stream', (stream) => stream.close(constants.NGHTTP2_REFUSED_STREAM)],
    ['S-28: says goodbye to every question', (stream) => stream.session?.goaway()],
    ['S-28: ends the session', (stream) => stream.session?.destroy()],
    ['S-28: sends headers without an end', (stream) => stream.respond({ ':status': 200 })],
  ])('that %s over HTTP/2 is told as a failure, and asked again later', async (_what, lie) => {
    const certificate = selfSigned('localhost', valid);
    setDefaultCACertificates([...known, certificate.cert]);
    let isLying = true;
    const server = createSecureServer({ ...certificate, allowHTTP1: false });
    server.on('sessionError', () => undefined);
    server.on('stream', (stream) => {
      stream.on('error', () => undefined);
      if (isLying) return lie(stream);
      stream.respond({ ':status': 200, 'content-type': 'application/json' });
      stream.end('{"data":{"x":1}}');
    });
    const url = await urlOf(server as unknown as Server);
    const upstream = client(url, { connectMs: 5_000, headersMs: 700, timeoutMs: 700 });
    const codes = await Promise.all(
      Array.from({ length: 10 }, () => codeOf(upstream.ask({ body: QUERY }, testScope))),
    );
    expect(codes).not.toContain('ANSWERED');
    isLying = false;
    expect(await codeOf(upstream.ask({ body: QUERY }, testScope))).toBe('ANSWERED');
  });
});

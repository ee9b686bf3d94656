import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectCode, startTarget, type Target } from './world/target.ts';

const PAGE = 'https://app.invalid';
let target: Target;
let shared: Target;
beforeAll(async () => {
  target = await startTarget();
  shared = await startTarget({ CORS_ORIGINS: PAGE });
});
afterAll(async () => {
  await target.close();
  await shared.close();
});

const BODY = '{"query":"{ person(id: 1) { name } }"}';
const SEARCH = `?query=${encodeURIComponent('{ person(id: 1) { name } }')}`;

describe('a request that the page of somebody else can make unasked', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['parts', 'multipart/form-data; boundary=x'],
  ])('C-07: is refused as %s', async (_what, type) => {
    const before = target.asked();
    const told = await target.send(BODY, { 'content-type': type });
    expect([400, 415]).toContain(told.status);
    expect(target.asked()).toBe(before);
    await target.isUnharmed(told);
  });

  test('C-07: is refused by GET without a header that asks first', async () => {
    expect((await target.get(SEARCH)).status).toBe(400);
  });

  test('C-07: changes nothing by GET', async () => {
    const search = `?query=${encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }')}`;
    const told = await target.get(search, { 'apollo-require-preflight': 'yes' });
    expect(told.status).toBe(405);
  });

  test.each(['message/rfc822', 'text/plain;application/json', 'application/json, text/plain'])(
    'C-08: is refused by GET as %s',
    async (type) => {
      expect((await target.get(SEARCH, { 'content-type': type })).status).toBe(415);
      await target.isUnharmed();
    },
  );
});

test.each(['koi8-r', 'utf-7', 'utf-16', 'cp1252'])(
  'C-10: a body in %s is not read as UTF-8',
  async (charset) => {
    const before = target.asked();
    const told = await target.send(BODY, {
      'content-type': `application/json; charset=${charset}`,
    });
    expect(told.status).toBe(415);
    expect(target.asked()).toBe(before);
    await target.isUnharmed(told);
  },
);

test.each(['utf-8', 'UTF-8', '"utf-8"'])('C-10: a body in %s is read', async (charset) => {
  const headers = { 'content-type': `application/json; charset=${charset}` };
  expect((await target.send(BODY, headers)).status).toBe(200);
});

test.each([
  ['two questions', `[${BODY},${BODY}]`],
  ['none', '[]'],
  ['ten thousand', `[${Array.from({ length: 2_000 }, () => BODY).join()}]`],
])('C-06: a list of %s is no request', async (_what, body) => {
  const before = target.asked();
  expect((await target.send(body)).status).toBe(400);
  expect(target.asked()).toBe(before);
  await target.isUnharmed();
});

test.each([
  ['variables that are no JSON', `${SEARCH}&variables=%7B`],
  ['variables that are a list', `${SEARCH}&variables=[1]`],
  ['extensions that are no JSON', `${SEARCH}&extensions=%7B`],
  ['two documents', `${SEARCH}&query=%7B__typename%7D`],
  ['a broken escape', '?query=%E0%A4%A'],
])('C-09: a URL with %s is the mistake of its sender', async (_what, search) => {
  const told = await target.get(search, { 'apollo-require-preflight': 'yes' });
  expect(told.status).toBe(400);
  await target.isUnharmed(told);
});

test.each([
  ['GET with a body', 'GET', '', BODY],
  ['PUT', 'PUT', '', BODY],
  ['DELETE', 'DELETE', '', null],
  ['PATCH', 'PATCH', '', BODY],
  ['HEAD', 'HEAD', SEARCH, null],
  ['TRACE', 'TRACE', '', null],
])('C-09: %s asks nothing', async (_what, method, search, body) => {
  const before = target.asked();
  const { statusCode, body: told } = await request(`${target.url}${search}`, {
    method: method as 'GET',
    headers: body === null ? {} : { 'content-type': 'application/json' },
    body,
  });
  await told.dump();
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  expect(target.asked()).toBe(before);
  await target.isUnharmed();
});

test.each<[string, string | Buffer]>([
  ['null', 'null'],
  ['a number', '42'],
  ['a text', '"{ __typename }"'],
  ['nothing', ''],
  ['a list nested 40,000 deep', '['.repeat(40_000)],
  ['two bodies', BODY + BODY],
  ['a comment', `/* x */ ${BODY}`],
  ['single quotes', BODY.replaceAll('"', "'")],
  ['NaN', '{"query":"{ person(id: 1) { name } }","variables":{"x":NaN}}'],
  ['UTF-16', Buffer.from(BODY, 'utf16le')],
  ['extensions that are a list', `${BODY.slice(0, -1)},"extensions":[1]}`],
  ['variables that are a text', `${BODY.slice(0, -1)},"variables":"{}"}`],
  ['an operation called by an object', `${BODY.slice(0, -1)},"operationName":{"a":1}}`],
])('C-09: a body that is %s is the mistake of its sender', async (_what, body) => {
  const before = target.asked();
  const told = await target.send(body);
  expect([400, 413]).toContain(told.status);
  expect(told.text.length).toBeLessThan(2_000);
  expect(target.asked()).toBe(before);
  await target.isUnharmed(told);
});

test('C-09: extensions that nobody reads, nested 8,000 deep, change nothing', async () => {
  const nested = `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`;
  for (const own of ['{"x":NESTED}', '{"__proto__":NESTED}', '{"http":{"status":500}}']) {
    const extensions = own.replace('NESTED', nested);
    const told = await target.send(`${BODY.slice(0, -1)},"extensions":${extensions}}`);
    expect([200, 400]).toContain(told.status);
    await target.isUnharmed(told);
  }
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ['br', (bytes: Buffer) => bytes.subarray(0, 1_000)],
  ['x-unknown', (bytes: Buffer) => bytes.subarray(0, 1_000)],
])('C-12: a body that is compressed, says %s, is not inflated', async (encoding, compress) => {
  const bomb = Buffer.from(`{"query":"{ __typename } #${' '.repeat(40_000_000)}"}`);
  const told = await target.send(compress(bomb), { 'content-encoding': encoding });
  expect([400, 413, 415]).toContain(told.status);
  await target.isUnharmed(told);
});

describe('an answer in a form that the gateway does not have', () => {
  test.each([
    'application/xml',
    'text/html',
    'application/json;q=0',
    'application/json; charset=latin1',
    'multipart/mixed',
  ])('C-40: is refused before anybody is asked: %s', async (accept) => {
    // Twice, the second time as a known operation.
    await target.send(BODY);
    const before = target.asked();
    const told = await target.send(BODY, { accept });
    expect(told.status).toBe(406);
    expectCode(told, 'NOT_ACCEPTABLE');
    expect(target.asked()).toBe(before);
  });

  test.each([
    'application/json',
    '*/*',
    'application/*;q=0.1',
    'text/html, application/xhtml+xml, */*;q=0.8',
    'multipart/mixed, application/graphql-response+json; charset=utf-8',
  ])('C-40: is none of these: %s', async (accept) => {
    expect((await target.send(BODY, { accept })).status).toBe(200);
  });
});

describe('the page of another origin', () => {
  test.each([
    'null',
    'https://evil.invalid',
    'https://sub.app.invalid',
    'http://app.invalid',
    `${PAGE}.evil.invalid`,
  ])('C-46: reads nothing: %s', async (origin) => {
    for (const one of [target, shared]) {
      const { headers } = await one.send(BODY, { origin });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['access-control-allow-credentials']).toBeUndefined();
      const asking = await preflight(one.url, origin);
      expect(asking.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('C-46: that is listed reads answers and refusals, without cookies', async () => {
    const { headers, status } = await preflight(shared.url, PAGE);
    expect([status, headers['access-control-allow-origin']]).toEqual([204, PAGE]);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    for (const body of [BODY, '{"query":"{"}', 'x']) {
      const told = await shared.send(body, { origin: PAGE });
      expect(told.headers['access-control-allow-origin']).toBe(PAGE);
      expect(told.headers['access-control-allow-credentials']).toBeUndefined();
      expect(told.headers['vary']).toContain('origin');
    }
  });
});

async function preflight(url: string, origin: string) {
  const { statusCode, headers, body } = await request(url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  await body.dump();
  return { status: statusCode, headers };
}

test('C-43: no answer may be kept by a cache, whatever lane it took', async () => {
  const unlike = JSON.stringify({ query: '{ person(id: 43) { name } }' });
  for (const body of [unlike, unlike, '{"query":"{"}', '[]'])
    for (const { headers } of [await target.send(body)]) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['vary']).toContain('authorization');
    }
});

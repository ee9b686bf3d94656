import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { registerPlayground } from './plugin.ts';

let directory: string;
let app: FastifyInstance;
let firstAnswer: { statusCode: number; body: string };

async function start(
  cacheDir = join(directory, 'cache'),
  endpoint = '/graphql',
  givesTokens = false,
) {
  const started = fastify();
  await registerPlayground(started, {
    cacheDir,
    operationsDir: directory,
    endpoint,
    givesTokens,
  });
  return started;
}

const untilBuilt = (instance: FastifyInstance) =>
  vi.waitUntil(async () => (await instance.inject('/playground')).statusCode === 200, {
    timeout: 60_000,
    interval: 20,
  });

/** Bundled once for all tests: it is the slow part. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'playground-'));
  await writeFile(join(directory, 'a.graphql'), '# Title\nquery A { a }');
  app = await start();
  firstAnswer = await app.inject('/playground');
  await untilBuilt(app);
}, 90_000);

afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

const assetsOf = (html: string) => [...html.matchAll(/\/playground\/assets\/[\w.-]+/g)].map(String);

describe('the playground', () => {
  test('asks to come back while the page is being built', () => {
    expect(firstAnswer.statusCode).toBe(503);
    expect(firstAnswer.body).toContain('http-equiv="refresh"');
  });

  test('names where tokens are to be had only where the hub gives some', async () => {
    const signIn = '&quot;signIn&quot;:';
    expect((await app.inject('/playground')).body).toContain(`${signIn}null`);
    const giving = await start(undefined, undefined, true);
    await untilBuilt(giving);
    const { body } = await giving.inject('/playground');
    expect(body).toContain(`${signIn}{&quot;rolesUrl&quot;:&quot;/playground/roles&quot;`);
    await giving.close();
  });

  test('serves a page that runs only what this origin serves', async () => {
    const { headers, body } = await app.inject('/playground');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(body).not.toMatch(/<script(?![^>]* src=")|\son\w+=|https?:\/\/(?!www\.w3\.org)/);
  });

  test('serves every asset that the page names, for ever, with the same protection', async () => {
    const assets = assetsOf((await app.inject('/playground')).body);
    expect(assets.length).toBeGreaterThanOrEqual(5);
    for (const url of assets) {
      const plain = await app.inject(url);
      expect(plain.statusCode, url).toBe(200);
      expect(plain.headers).toMatchObject({
        'content-type': expect.stringMatching(/^text\/(javascript|css)/),
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      const zipped = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
    }
  });

  test.each([
    '/playground/assets/../..',
    '/playground/assets/../../bundle.json',
    '/playground/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/playground/assets/..%5cbundle.json',
    '/playground/assets/bundle.json',
    '/playground/assets/',
  ])('answers 404 for %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404);
  });

  test('lists the saved operations', async () => {
    const { headers, body } = await app.inject('/playground/operations.json');
    expect(headers['content-type']).toContain('application/json');
    expect(JSON.parse(body)).toMatchObject({ operations: [{ title: 'Title' }], problems: [] });
  });

  test('reuses the bundle of an earlier start', async () => {
    const cache = join(directory, 'cache');
    const before = await readdir(cache);
    const { mtimeMs } = await stat(join(cache, before[0] ?? ''));
    const second = await start();
    await untilBuilt(second);
    const page = await second.inject('/playground');
    await second.close();

    expect(page.body).toBe((await app.inject('/playground')).body);
    expect(await readdir(cache)).toEqual(before);
    expect((await stat(join(cache, before[0] ?? ''))).mtimeMs).toBe(mtimeMs);
  });

  test('says so when the page cannot be built, and leaves the gateway running', async () => {
    const failing = await start(join(directory, 'a.graphql', 'cache'));
    await vi.waitUntil(async () => (await failing.inject('/playground')).body.includes('alert'));
    const page = await failing.inject('/playground');
    await failing.close();
    expect(page.statusCode).toBe(503);
    expect(page.body).not.toContain('refresh');
  });

  test.each(['https://elsewhere.example/graphql', '//elsewhere.example', 'graphql'])(
    'refuses %s as its endpoint',
    async (endpoint) => {
      await expect(start(undefined, endpoint)).rejects.toThrow('must be a path');
    },
  );
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
beforeAll(async () => {
  hub = await startLimitedHub();
});
afterAll(() => hub.close());

async function ask(query: string, accepted: string | null) {
  const { headers, body } = await request(hub.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accepted === null ? {} : { 'accept-encoding': accepted }),
    },
    body: JSON.stringify({ query }),
  });
  return { headers, bytes: Buffer.from(await body.arrayBuffer()) };
}

/** The second time it goes by the lane of known operations. */
const twice = [1, 2];
const LONG = '{ long(characters: 30000) }';

describe('an answer', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent as %s to who accepts it', async (encoding, decompress) => {
    const { bytes: plain } = await ask(LONG, null);
    for (const _time of twice) {
      const { headers, bytes } = await ask(LONG, encoding);
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'cache-control': 'no-store',
      });
      // One line, for all that it depends on.
      expect(String(headers['vary']).split(', ').toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'authorization',
        'estuaire-purpose',
      ]);
      expect(headers['content-length'] ?? String(bytes.length)).toBe(String(bytes.length));
      expect(bytes.length).toBeLessThan(plain.length / 10);
      expect(decompress(bytes).equals(plain)).toBe(true);
    }
  });

  test.each([
    ['nothing', null],
    ['no compression', 'identity'],
    ['what nobody knows', 'sdch'],
    ['brotli with weight nought', 'br;q=0'],
  ])('is sent as it is to who accepts %s', async (_what, accepted) => {
    for (const _time of twice) {
      const { headers, bytes } = await ask(LONG, accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(bytes.toString('utf8'))).toEqual({ data: { long: 'é'.repeat(30_000) } });
    }
  });

  test('that is short is sent as it is', async () => {
    const { headers } = await ask('{ free }', 'gzip, br');
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('is measured before it is compressed', async () => {
    const small = await startLimitedHub({ LIMITS_PUBLIC: 'answerBytes=10000' });
    const { headers, body } = await request(small.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify({ query: LONG }),
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(await body.text()).toContain('ANSWER_TOO_LARGE');
    await small.close();
  });
});

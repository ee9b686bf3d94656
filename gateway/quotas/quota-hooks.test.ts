import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
afterEach(() => hub.close());

const start = async (variables: Record<string, string> = {}): Promise<void> => {
  hub = await startLimitedHub({ LIMITS_PUBLIC: 'costPerMinute=200', ...variables });
};
const TEN = '{ list { id } }';

describe('the quota of a client', () => {
  test('is used up by what its requests cost; then they are refused for the rest of the minute', async () => {
    await start();
    const first = await hub.ask(TEN);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"cost";q=200;w=60',
      ratelimit: expect.stringMatching(/^"cost";r=190;t=(?:5\d|60)$/u),
    });
    expect(first.headers['retry-after']).toBeUndefined();
    // The tenth is the last that fits, and known by then.
    for (let count = 1; count < 10; count += 1)
      expect((await hub.ask('{ list(first: 20) { id } }')).status).toBe(200);
    const before = hub.asked();
    for (const query of [
      '{ list(first: 20) { id } }',
      '{ free }',
      'nonsense',
      '{ another { document } }',
    ]) {
      const { status, headers, errors } = await hub.ask(query);
      expect([status, errors[0]?.extensions]).toEqual([
        429,
        { code: 'QUOTA_EXCEEDED', maximum: 200, retryAfterSeconds: expect.any(Number) },
      ]);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
      expect(headers['ratelimit']).toMatch(/^"cost";r=0;t=\d+$/u);
    }
    expect(hub.asked()).toBe(before);
  });

  test('is used up by five hundred costly requests at once, which leave the others theirs', async () => {
    await start({ LIMITS_PUBLIC: 'costPerMinute=9000' });
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => hub.ask('{ dear }', { from: '127.0.0.2' })),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses).toEqual(new Set([200, 429]));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect((await hub.ask('{ dear }', { from: '127.0.0.3' })).status).toBe(200);
  });

  test('is one for all that an address asks without a token, and one for each caller, wherever from', async () => {
    await start({ LIMITS_AUTHENTICATED: 'costPerMinute=30' });
    const [alice, bob] = [await hub.bearer('alice'), await hub.bearer('bob')];
    for (const from of ['127.0.0.2', '127.0.0.3', '127.0.0.4'])
      expect((await hub.ask(TEN, { headers: alice, from })).status).toBe(200);
    expect((await hub.ask(TEN, { headers: alice, from: '127.0.0.5' })).status).toBe(429);
    expect((await hub.ask(TEN, { headers: bob, from: '127.0.0.2' })).status).toBe(200);
    expect((await hub.ask(TEN, { from: '127.0.0.2' })).status).toBe(200);
  });

  test('is used up by requests that are refused, too', async () => {
    await start();
    for (const wrong of [
      '{ nope }',
      '{ list {',
      '{ a: dear b: dear }',
      'query($n: Int!) { list(first: $n) { id } }',
    ]) {
      for (let count = 0; count < 5; count += 1) expect((await hub.ask(wrong)).status).toBe(400);
    }
    expect((await hub.ask(TEN)).status).toBe(429);
    expect((await hub.ask(TEN)).status).toBe(429);
  });

  test('is used up by false tokens, for who sends none from there', async () => {
    await start();
    for (let count = 0; count < 20; count += 1) {
      const headers = { authorization: 'Bearer not.a.token' };
      expect((await hub.ask(TEN, { headers })).status).toBe(401);
    }
    await hub.ask(TEN);
    expect((await hub.ask(TEN)).status).toBe(429);
    expect((await hub.ask(TEN, { headers: await hub.bearer('alice') })).status).toBe(200);
  });

  test('is that of the peer, whatever X-Forwarded-For says', async () => {
    await start({ LIMITS_PUBLIC: 'costPerMinute=20' });
    const as = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const statuses = [];
    for (const last of [1, 2, 3, 4])
      statuses.push((await hub.ask(TEN, as(`192.0.2.${last}`))).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('is that of whom a trusted proxy names', async () => {
    await start({ LIMITS_PUBLIC: 'costPerMinute=20', TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
    const as = (address: string, from = '127.0.0.1') => ({
      headers: { 'x-forwarded-for': address },
      from,
    });
    const ask = async (options: ReturnType<typeof as>) => (await hub.ask(TEN, options)).status;
    expect([
      await ask(as('192.0.2.1')),
      await ask(as('192.0.2.1')),
      await ask(as('192.0.2.1')),
    ]).toEqual([200, 200, 429]);
    expect(await ask(as('192.0.2.2'))).toBe(200);
    // What a client writes before the proxy adds the client's own address counts for nothing.
    expect(await ask(as('192.0.2.3, 192.0.2.1'))).toBe(429);
    const spoofed = [];
    for (const last of [4, 5, 6]) spoofed.push(await ask(as(`192.0.2.${last}`, '127.0.0.9')));
    expect(spoofed).toEqual([200, 200, 429]);
  });

  test('is none where none is counted', async () => {
    await start({ QUOTA_STORE: 'none', LIMITS_PUBLIC: 'costPerMinute=1' });
    for (let count = 0; count < 5; count += 1) {
      const { status, headers } = await hub.ask(TEN);
      expect([status, headers['ratelimit']]).toEqual([200, undefined]);
    }
  });

  test('is checked before a body is read', async () => {
    await start({ LIMITS_PUBLIC: 'costPerMinute=5' });
    await hub.ask(TEN);
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50000\r\n\r\n{',
    );
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 429 /u);
    socket.destroy();
  });
});

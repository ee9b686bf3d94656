import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HONEST_BODY, requestOf, sendRaw } from './world/raw.ts';
import { startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ CLIENT_HEADERS_MS: '700', CLIENT_REQUEST_MS: '1200' });
});
afterAll(() => target.close());

const length = `content-length: ${HONEST_BODY.length}`;
const raw = (lines: readonly string[], body = HONEST_BODY) =>
  sendRaw(target.url, requestOf(target.url, ['connection: close', ...lines], body));

describe('a body whose length is a lie', () => {
  test('C-11: longer than it says is read to there, and its rest as no request', async () => {
    const { told } = await raw(['content-length: 10']);
    expect(told).not.toContain('HTTP/1.1 200');
    await target.isUnharmed();
  });

  test('C-11: shorter than it says is waited for, not for ever', async () => {
    const { told, isClosed } = await raw(['content-length: 1000']);
    expect(isClosed).toBe(true);
    expect(told).not.toContain('HTTP/1.1 200');
    await target.isUnharmed();
  });

  test.each(['-1', '1e3', '0x10', `${HONEST_BODY.length}, 5`, '99999999999999999999'])(
    'C-11: of %s is none',
    async (said) => {
      const { told, isClosed } = await raw([`content-length: ${said}`]);
      expect(isClosed).toBe(true);
      expect(told).toMatch(/^HTTP\/1.1 4\d\d /u);
      await target.isUnharmed();
    },
  );

  test('C-11: chunks without an end are cut off at the limit', async () => {
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
    const { told, isClosed } = await raw(['transfer-encoding: chunked'], chunk.repeat(100));
    expect(isClosed).toBe(true);
    expect(told).toMatch(/^HTTP\/1.1 413 /u);
    await target.isUnharmed();
  });
});

describe('a client that takes its time', () => {
  test('C-13: with its headers is hung up on', async () => {
    const { isClosed, told } = await sendRaw(target.url, 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-');
    expect([isClosed, told.includes(' 200 ')]).toEqual([true, false]);
    await target.isUnharmed();
  });

  test('C-13: with its body is hung up on', async () => {
    const { told, isClosed } = await sendRaw(target.url, requestOf(target.url, [length], '{'));
    expect([isClosed, told.includes(' 200 ')]).toEqual([true, false]);
    await target.isUnharmed();
  });

  test('C-13: by the hundreds, saying nothing, costs others nothing', async () => {
    const { hostname, port } = new URL(target.url);
    const sockets = Array.from({ length: 500 }, () => connect(Number(port), hostname));
    const closed = sockets.map(
      (socket) => new Promise<void>((resolve) => socket.resume().once('close', () => resolve())),
    );
    await target.isUnharmed();
    const waiting = new Promise<string>((resolve) =>
      setTimeout(() => resolve('open'), 6_000).unref(),
    );
    const ended = Promise.all(closed).then(() => 'closed');
    expect(await Promise.race([ended, waiting])).toBe('closed');
    for (const socket of sockets) socket.destroy();
  });
});

describe('headers', () => {
  test.each([
    ['101 of them', Array.from({ length: 101 }, (_one, n) => `x-${n}: 1`)],
    ['3,000 of them', Array.from({ length: 3_000 }, (_one, n) => `x${n}:1`)],
    ['one of 1 MB', [`x-long: ${'x'.repeat(1_000_000)}`]],
  ])('C-38: %s are refused', async (_what, lines) => {
    const { told } = await raw([...lines, length]);
    expect(told).toMatch(/^HTTP\/1.1 4(?:31|00) /u);
    await target.isUnharmed();
  });

  test.each([
    [
      'a length and chunks',
      ['content-length: 5', 'transfer-encoding: chunked'],
      `0\r\n\r\n${HONEST_BODY}`,
    ],
    [
      'chunks and a length',
      ['transfer-encoding: chunked', 'content-length: 5'],
      `0\r\n\r\n${HONEST_BODY}`,
    ],
    ['two lengths', [length, 'content-length: 1'], HONEST_BODY],
    ['chunks under another name', ['transfer-encoding: xchunked', length], HONEST_BODY],
    ['chunks, twice', ['transfer-encoding: chunked, identity', length], HONEST_BODY],
    [
      'a bare line feed after a chunk',
      ['transfer-encoding: chunked'],
      `${HONEST_BODY.length.toString(16)};x\n${HONEST_BODY}\r\n0\r\n\r\n`,
    ],
    ['a header on the next line', ['x: 1', ' content-length: 5', length], HONEST_BODY],
    ['a blank before the colon', [`content-length : ${HONEST_BODY.length}`], HONEST_BODY],
  ])('C-38: %s are no way to hide a request', async (_what, lines, body) => {
    const { told, isClosed } = await raw(lines, body);
    expect(isClosed).toBe(true);
    expect(told).toMatch(/^HTTP\/1.1 4\d\d /u);
    expect(told).not.toContain('HTTP/1.1 200');
    await target.isUnharmed();
  });

  test('C-38: two tokens are refused', async () => {
    const { told } = await raw(['authorization: Bearer a', 'authorization: Bearer b', length]);
    expect(told).toMatch(/^HTTP\/1.1 4\d\d /u);
  });

  test('C-38: nobody is believed who says where a request comes from', async () => {
    const limited = await startTarget({ QUOTA_STORE: 'memory', LIMITS_PUBLIC: 'costPerMinute=30' });
    const statuses: number[] = [];
    for (let count = 0; count < 60; count += 1) {
      const from = {
        'x-forwarded-for': `198.51.100.${count}`,
        forwarded: `for=198.51.100.${count}`,
      };
      statuses.push((await limited.send(HONEST_BODY, from)).status);
    }
    await limited.close();
    expect(statuses).toContain(429);
  });
});

test('C-42: clients that leave before their answers cost others nothing', async () => {
  const { hostname, port } = new URL(target.url);
  for (let count = 0; count < 200; count += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(requestOf(target.url, [length], HONEST_BODY), () => socket.resetAndDestroy());
  }
  await target.isUnharmed();
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';
import { post, type SmallHub, startSmallHub } from '#test/support/small-hub.ts';
import { TIERS } from './tiers.ts';

const { bodyBytes } = TIERS.public;
let hub: SmallHub;

beforeAll(async () => {
  hub = await startSmallHub('public');
});
afterAll(() => hub.close());

/** A request of `bytes` bytes whose document asks for next to nothing. */
const bodyOf = (bytes: number): string => {
  const body = (padding: string) => JSON.stringify({ query: '{ __typename }', x: padding });
  return body('x'.repeat(bytes - body('').length));
};

describe('the body of a request', () => {
  test('may reach the limit in bytes, and not exceed it by one', async () => {
    expect((await post(hub.url, bodyOf(bodyBytes))).status).toBe(200);
    const { status, errors } = await post(hub.url, bodyOf(bodyBytes + 1));
    expect(status).toBe(413);
    expect(errors).toEqual([
      {
        message: expect.stringContaining('102,400 bytes'),
        extensions: { code: 'BODY_TOO_LARGE', maximum: bodyBytes },
      },
    ]);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('compressed with %s is refused unread, however small it is', async (encoding, compress) => {
    const bomb = new Uint8Array(compress(JSON.stringify({ query: ' '.repeat(10_000_000) })));
    const { status, errors } = await post(hub.url, bomb, { 'content-encoding': encoding });
    expect([status, errors.map(({ extensions }) => extensions['code'])]).toEqual([
      415,
      ['BODY_ENCODED'],
    ]);
    const plain = await post(hub.url, bodyOf(100), { 'content-encoding': 'identity' });
    expect(plain.status).toBe(200);
  });

  test('that comes in chunks and does not end is cut off at the limit', async () => {
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    for (let sent = 0; sent <= bodyBytes; sent += 0x4000)
      socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 413 /u);
    expect(String(answer)).toContain('BODY_TOO_LARGE');
    await once(socket, 'close');
  });

  test('longer than its Content-Length says is a bad request, and its rest is not read as another', async () => {
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n${bodyOf(200)}`,
    );
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    await once(socket, 'close');
    expect(answer.match(/HTTP\/1.1 400 /gu)?.length).toBeGreaterThan(0);
    expect(answer).not.toContain('HTTP/1.1 200 ');
  });
});

describe('the body of a request, by who sends it', () => {
  let byCaller: LimitedHub;
  let known: { readonly authorization: string };
  beforeAll(async () => {
    byCaller = await startLimitedHub();
    known = await byCaller.bearer('alice');
  });
  afterAll(() => byCaller.close());

  const bodies = [bodyOf(bodyBytes + 1), bodyOf(TIERS.authenticated.bodyBytes)] as const;

  test('may be as large as the tier of the caller has it', async () => {
    for (const body of bodies) {
      const nobody = await byCaller.send(body);
      expect([nobody.status, nobody.errors[0]?.extensions['maximum']]).toEqual([413, bodyBytes]);
      expect((await byCaller.send(body, { headers: known })).status).toBe(200);
    }
    const over = await byCaller.send(`${bodies[1]} `, { headers: known });
    expect([over.status, over.errors[0]?.extensions['maximum']]).toEqual([
      413,
      TIERS.authenticated.bodyBytes,
    ]);
  });

  const head = (...lines: string[]): string =>
    ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', ...lines, '', ''].join(
      '\r\n',
    );

  async function answerTo(text: string): Promise<string> {
    const { hostname, port } = new URL(byCaller.url);
    const socket = connect(Number(port), hostname);
    socket.write(text);
    const [answer] = await once(socket, 'data');
    socket.destroy();
    return String(answer);
  }

  test('is refused by its length before it comes', async () => {
    expect(await answerTo(head(`content-length: ${bodyBytes + 1}`))).toMatch(/^HTTP\/1.1 413 /u);
  });

  test('is refused unread with a token that is none, however large it says to be', async () => {
    const answer = await answerTo(
      head('authorization: Bearer nonsense', 'content-length: 1000000'),
    );
    expect(answer).toMatch(/^HTTP\/1.1 401 /u);
  });

  test('in chunks is cut off where the tier ends', async () => {
    const { hostname, port } = new URL(byCaller.url);
    const socket = connect(Number(port), hostname);
    socket.write(head('transfer-encoding: chunked'));
    for (let sent = 0; sent <= bodyBytes; sent += 0x4000)
      socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 413 /u);
    expect(String(answer)).toContain(`"maximum":${bodyBytes}`);
    await once(socket, 'close');
  });

  test('in chunks that end in time is answered', async () => {
    const body = JSON.stringify({ query: '{ free }' });
    const chunks = [body.slice(0, 5), body.slice(5)].map(
      (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
    );
    const answer = await answerTo(
      `${head('transfer-encoding: chunked')}${chunks.join('')}0\r\n\r\n`,
    );
    expect(answer).toContain('{"data":{"free":1}}');
  });
});

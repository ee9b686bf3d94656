import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, type Reply, rewriting, saying, sendJson } from './world/partner.ts';
import { costsNothing, costsOnlyItsField } from './world/question.ts';
import { startTarget, type Target } from './world/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const INVALID = 'SUBGRAPH_RESPONSE_INVALID';
const TOO_LARGE = 'SUBGRAPH_RESPONSE_TOO_LARGE';
const SECRET = 'hunter2 at http://10.0.0.9/admin';

const typed =
  (headers: Readonly<Record<string, string>>, change = (text: string): string | Buffer => text) =>
  async ({ response, honest }: Parameters<Reply>[0]): Promise<void> => {
    response.writeHead(200, headers);
    response.end(change(JSON.stringify(await honest())));
  };
const inJson = { 'content-type': 'application/json' };

describe('an answer that is too large', () => {
  test.each([
    ['a text of 50 MB', `{"data":{"_entities":[{"score":7,"x":"${'x'.repeat(50_000_000)}"}]}}`],
    ['a list of 2,000,000', `{"data":{"_entities":[${'1,'.repeat(2_000_000)}1]}}`],
  ])('S-03: %s is not read', (_what, text) => costsOnlyItsField(target, body(text)));

  test('S-03: chunks without an end are cut off', async () => {
    let isClosed = false;
    const endless: Reply = ({ response }) => {
      response.writeHead(200, inJson);
      const write = (): void => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', write).once('close', () => {
        isClosed = true;
      });
      write();
    };
    await costsOnlyItsField(target, endless, TOO_LARGE);
    expect(isClosed).toBe(true);
  });
});

describe('an answer that is compressed although nobody asked', () => {
  const bomb = Buffer.from(`{"data":{"x":"${' '.repeat(40_000_000)}"}}`);
  test.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb)],
    ['gzip, gzip', gzipSync(gzipSync(bomb))],
    ['br', Buffer.from('not brotli')],
  ])('S-04: as %s is not inflated', (encoding, bytes) =>
    costsOnlyItsField(
      target,
      typed({ ...inJson, 'content-encoding': encoding }, () => bytes),
      INVALID,
    ),
  );
});

describe('an answer of another type', () => {
  test.each([
    'text/html',
    'text/event-stream',
    'multipart/mixed; boundary=-',
    'application/json; charset=utf-16',
    'application/xml',
    'application/json, text/html',
  ])('S-07: %s is none, whatever is in it', (type) =>
    costsOnlyItsField(target, typed({ 'content-type': type }), INVALID),
  );

  test('S-07: no type at all is none', () => costsOnlyItsField(target, typed({}), INVALID));

  test.each([204, 301, 304])('S-07: %i is no answer', (status) =>
    costsOnlyItsField(target, async ({ response, honest }) =>
      sendJson(response, JSON.stringify(await honest()), status),
    ),
  );
});

test.each([400, 401, 403, 404, 429, 500, 502, 503])(
  'S-08: what the partner says with %i stays with the hub',
  (status) =>
    costsOnlyItsField(target, ({ response }) =>
      sendJson(response, JSON.stringify({ error: SECRET, stack: `at x (/srv/app.js:1)` }), status),
    ),
);

describe('a body that is no JSON', () => {
  test.each<[string, (text: string) => string]>([
    ['cut in half', (text) => text.slice(0, text.length / 2)],
    ['cut before its end', (text) => text.slice(0, -1)],
    ['nothing', () => ''],
    ['blanks', () => '   '],
    ['with something behind', (text) => `${text}x`],
    ['with another answer behind', (text) => text + text],
    ['with a comment', (text) => text.replace('{', '{/* x */')],
    ['with a comma too many', (text) => text.replace(/\}$/u, ',}')],
    ['in single quotes', (text) => text.replaceAll('"', "'")],
    ['HTML', () => `<html><body>${SECRET}</body></html>`],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['NaN', (text) => text.replace('7', 'NaN')],
    ['Infinity', (text) => text.replace('7', '-Infinity')],
    ['a number in hexadecimal', (text) => text.replace('7', '0x7')],
    ['a number that begins with 0', (text) => text.replace('7', '07')],
  ])('S-09: %s', (_what, change) => costsOnlyItsField(target, rewriting(change), INVALID));

  test('S-09: of two members of one name one counts, and is what the schema says', () =>
    costsNothing(
      target,
      rewriting((text) => text.replace('"score":7', '"score":"EVIL","score":7')),
    ));

  test.each([
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['Latin-1', (text: string) => Buffer.from(text.replace('7', '7,"x":"é"'), 'latin1')],
    ['half of a character', (text: string) => Buffer.from([...Buffer.from(text), 0xc3])],
  ])('S-10: %s is not read as UTF-8', (_what, change) =>
    costsOnlyItsField(target, typed(inJson, change), INVALID),
  );

  test('S-10: half of a surrogate pair, escaped, leaves the answer JSON in UTF-8', async () => {
    target.partner.reply = saying('note', '"a\\ud800b"');
    const told = await target.ask('{ person(id: "1") { name note } }');
    expect(told.text.isWellFormed()).toBe(true);
    expect(told.data).toMatchObject({ person: { name: 'Person 1' } });
    await target.isUnharmed(told);
  });

  test.each([
    'null',
    '[]',
    '42',
    '"x"',
    '{}',
    '{"data":[]}',
    '{"data":"x"}',
    '{"data":1}',
    '{"Data":{}}',
    '{"errors":[]}',
    '{"data":{"_entities":null}}',
    '{"data":null}',
  ])('S-11: %s is no answer', async (text) => {
    target.partner.reply = body(text);
    const told = await target.ask('{ person(id: "1") { name score } }');
    expect(told.data).toEqual({ person: { name: 'Person 1', score: null } });
    await target.isUnharmed(told);
  });
});

import { describe, expect, test } from 'vitest';
import { ERRORS } from '#kernel/error-codes.ts';
import type { Source } from './failure.ts';
import { readResponse } from './read-response.ts';

const OWN: Source = { subgraph: 'partner', requestId: 'a-request', isPartner: false };
const PARTNER: Source = { ...OWN, isPartner: true };

function read(body: unknown, contentType = 'application/json; charset=utf-8', source = OWN) {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return readResponse({ contentType, contentEncoding: '', body: bytes }, source, () => undefined);
}
const errorOf = (error: unknown, source = OWN) =>
  read({ data: null, errors: [error] }, 'application/json', source).errors?.[0];

const FAILED = {
  message: 'The subgraph "partner" failed.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'partner', requestId: 'a-request' },
};

describe('the answer of a subgraph', () => {
  test.each([
    '',
    'null',
    '[]',
    '42',
    '"x"',
    '{"data":[]}',
    '{"data":"x"}',
    '{"data":{},"errors":{}}',
    '{"data":{},"errors":"x"}',
    '{"errors":[]}',
    '{}',
    '{"data":{}} x',
    '{"data":{"a":1e',
    '{"data":{"a":NaN}}',
    '{"data":{"a":Infinity}}',
    '{"data":{"a":1,}}',
    '{"data":{}/* x */}',
    '\ufeff{"data":{}}',
  ])('%s is no GraphQL answer', (text) => {
    expect(() => read(text)).toThrowError(/not a GraphQL response/u);
  });

  test.each([
    'application/json',
    'application/json;charset=UTF-8',
    'Application/JSON; charset="utf-8"',
    'application/graphql-response+json; charset=utf-8',
  ])('%s is read', (contentType) => {
    expect(read({ data: { x: 1 } }, contentType)).toEqual({ data: { x: 1 } });
  });

  test.each([
    '',
    'text/html',
    'text/plain',
    'application/jsonp',
    'application/json-seq',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json, text/html',
    'multipart/mixed; boundary=x',
  ])('%s is no answer', (contentType) => {
    expect(() => read({ data: {} }, contentType)).toThrowError(/not a GraphQL response/u);
  });

  test.each([
    ['a byte of Latin-1', [0xe9]],
    ['a character cut off', [0xc3]],
    ['a longer spelling than there is', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('with %s it is not UTF-8', (_what, bytes) => {
    const body = Buffer.concat([
      Buffer.from('{"data":{"x":"'),
      Buffer.from(bytes),
      Buffer.from('"}}'),
    ]);
    expect(() => read(body)).toThrowError(/not a GraphQL response/u);
  });

  test.each([
    ['half a million lists in each other', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    [
      'a hundred thousand objects in each other',
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    ],
    ['a million empty lists', `[${'[],'.repeat(1_000_000)}[]]`],
    [
      'a quarter of a million keys',
      `{${Array.from({ length: 250_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    ],
  ])('%s are not parsed', (_what, value) => {
    expect(() => read(`{"data":{"x":${value}}}`)).toThrowError(/more than the gateway reads/u);
  });

  test('brackets and colons inside of long texts are no parts', () => {
    const data = { x: '[{:"\\'.repeat(50_000) };
    expect(read({ data })).toEqual({ data });
  });

  test('a large answer of ordinary shape is read', () => {
    const offers = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      title: 'Boulanger',
      city: 'Évreux',
    }));
    expect(read({ data: { offers } })).toEqual({ data: { offers } });
  });

  test('what is compressed although nobody asked, or is not JSON by its own word, is no answer', () => {
    expect(() => read('\u001f\u008b\b\u0000')).toThrowError(/not a GraphQL response/u);
    expect(() => read({ data: {} }, 'text/html')).toThrowError(/not a GraphQL response/u);
  });

  test('of twenty thousand errors five are passed on', () => {
    const errors = Array.from({ length: 20_000 }, () => ({ message: 'x' }));
    expect(read({ data: null, errors }).errors).toHaveLength(5);
  });
});

describe('an error of a subgraph', () => {
  test('with a code of data keeps its words and its details, and says who speaks', () => {
    const extensions = { code: 'ARGUMENT_OUT_OF_RANGE', argument: 'first', maximum: 10 };
    expect(errorOf({ message: 'first: expected 0 to 10.', path: ['a', 0], extensions })).toEqual({
      message: 'first: expected 0 to 10.',
      path: ['a', 0],
      extensions: { ...extensions, subgraph: 'partner', requestId: 'a-request' },
    });
  });

  test.each([
    ['without a code', { message: 'password at db.internal' }],
    ['with a code of its own', { message: 'x', extensions: { code: 'OUR_CODE' } }],
    ['with a name that every object has', { message: 'x', extensions: { code: 'constructor' } }],
    ['that is no error', 'password'],
    ['that speaks for the policy', { message: 'x', extensions: { code: 'PURPOSE_REFUSED' } }],
    ['that speaks for the gateway', { message: 'x', extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
  ])('%s only says that the subgraph failed', (_what, error) => {
    expect(errorOf(error)).toEqual(FAILED);
  });

  test('cannot set status or headers of the hub’s answer, nor speak in another’s name', () => {
    const http = { status: 200, headers: { 'set-cookie': 'x=1' } };
    const extensions = { code: 'CODE_UNKNOWN', subgraph: 'offers', http, stacktrace: ['at /srv'] };
    expect(errorOf({ message: 'x', extensions })?.extensions).toEqual({
      code: 'CODE_UNKNOWN',
      subgraph: 'partner',
      requestId: 'a-request',
    });
  });

  test('of a partner says its code in the words of the hub, and nothing else', () => {
    const extensions = { code: 'CODE_UNKNOWN', value: 'DUPONT', argument: 'name' };
    expect(errorOf({ message: 'Call 01 02 03', path: ['a'], extensions }, PARTNER)).toEqual({
      message: ERRORS.CODE_UNKNOWN.meaning,
      path: ['a'],
      extensions: { code: 'CODE_UNKNOWN', subgraph: 'partner', requestId: 'a-request' },
    });
  });

  test('is cut to a length and to one line', () => {
    const error = errorOf({
      message: `a\r\n\u001b[31m${'x'.repeat(100_000)}`,
      path: Array.from({ length: 10_000 }, () => 'x'),
      extensions: { code: 'CODE_UNKNOWN', value: 'y'.repeat(100_000) },
    });
    expect(error?.message).toMatch(/^a {3}\[31mx+…$/u);
    expect(JSON.stringify(error).length).toBeLessThan(1_500);
  });
});

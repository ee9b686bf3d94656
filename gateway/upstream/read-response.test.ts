import { describe, expect, test } from 'vitest';
import { readResponse } from './read-response.ts';

const read = (body: unknown, contentType = 'application/json; charset=utf-8') =>
  readResponse(typeof body === 'string' ? body : JSON.stringify(body), contentType, 'partner');
const errorOf = (error: unknown) => read({ data: null, errors: [error] }).errors?.[0];

const FAILED = {
  message: 'The subgraph "partner" failed.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'partner' },
};

describe('the answer of a subgraph', () => {
  test.each(['null', '[]', '42', '"x"', '{"data":[]}', '{}', '{"data":{}} x', '{"data":{"a":1e'])(
    '%s is no GraphQL answer',
    (text) => {
      expect(() => read(text)).toThrowError(/not a GraphQL response/u);
    },
  );

  test('what is compressed although nobody asked, or is not JSON by its own word, is no answer', () => {
    expect(() => read('\u001f\u008b\b\u0000')).toThrowError(/not a GraphQL response/u);
    expect(() => read({ data: {} }, 'text/html')).toThrowError(/not a GraphQL response/u);
  });

  test('of ten thousand errors twenty are passed on', () => {
    const errors = Array.from({ length: 10_000 }, () => ({ message: 'x' }));
    expect(read({ data: null, errors }).errors).toHaveLength(20);
  });
});

describe('an error of a subgraph', () => {
  test('with a code of data keeps its words and its details, and says who speaks', () => {
    const extensions = { code: 'ARGUMENT_OUT_OF_RANGE', argument: 'first', maximum: 10 };
    expect(errorOf({ message: 'first: expected 0 to 10.', path: ['a', 0], extensions })).toEqual({
      message: 'first: expected 0 to 10.',
      path: ['a', 0],
      extensions: { ...extensions, subgraph: 'partner' },
    });
  });

  test.each([
    ['without a code', { message: 'password at db.internal' }],
    ['with a code of its own', { message: 'x', extensions: { code: 'OUR_CODE' } }],
    ['with a name that every object has', { message: 'x', extensions: { code: 'constructor' } }],
    ['that is no error', 'password'],
    ['that speaks for the policy', { message: 'x', extensions: { code: 'PERSONAL_DATA_CLOSED' } }],
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

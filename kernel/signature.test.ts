import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSigner, createVerifier, MAX_AGE_MS, subgraphKey } from './signature.ts';

const KEY = subgraphKey('a secret for tests only, of no use elsewhere', 'offers');
const HEAD = { method: 'POST', path: '/graphql', requestId: 'r-1', caller: 'e30' };
const BODY = '{"query":"query{x}","variables":{"é":"🌊"}}';
const sign = createSigner(KEY);

describe('a signed request', () => {
  test('is taken, with the bytes of its body', () => {
    const { signature, body } = sign(HEAD, BODY);
    expect(body.toString()).toBe(BODY);
    expect(createVerifier(KEY).refuses(HEAD, signature, body)).toBeNull();
  });

  test('carries what anybody who holds the key can compute with HMAC-SHA-256', () => {
    const [version = '', time = '', sender = '', count = '', mac = ''] = sign(
      HEAD,
      BODY,
    ).signature.split('.');
    const text = `${version}\nPOST\n/graphql\nr-1\ne30\n${time}\n${sender}.${count}\n${BODY}`;
    expect(createHmac('sha256', KEY).update(text).digest('base64url')).toBe(mac);
  });

  test('is not taken twice', () => {
    const verifier = createVerifier(KEY);
    const { signature, body } = sign(HEAD, BODY);
    expect(verifier.refuses(HEAD, signature, body)).toBeNull();
    expect(verifier.refuses(HEAD, signature, body)).toBe('replayed');
  });

  test.each([
    ['another method', { ...HEAD, method: 'GET' }, BODY],
    ['another path', { ...HEAD, path: '/graphql?x' }, BODY],
    ['another request', { ...HEAD, requestId: 'r-2' }, BODY],
    ['another caller', { ...HEAD, caller: 'e31' }, BODY],
    ['another body', HEAD, `${BODY} `],
    ['no body', HEAD, ''],
    [
      'what moves a line from one part to the next',
      { ...HEAD, requestId: 'r-1\ne30', caller: '' },
      BODY,
    ],
  ])('with %s is altered', (_what, head, body) => {
    const { signature } = sign(HEAD, BODY);
    expect(createVerifier(KEY).refuses(head, signature, Buffer.from(body))).toBe('altered');
  });

  test.each([
    ['time', 1, (value: string) => String(Number(value) + 1)],
    ['sender', 2, (value: string) => value.replace(/^./u, (first) => (first === 'a' ? 'b' : 'a'))],
    ['count', 3, (value: string) => String(Number(value) + 1)],
    ['code', 4, (value: string) => value.replace(/^./u, (first) => (first === 'a' ? 'b' : 'a'))],
  ])('with another %s is altered, and nothing is remembered of it', (_what, part, change) => {
    const verifier = createVerifier(KEY);
    const { signature, body } = sign(HEAD, BODY);
    const parts = signature.split('.');
    parts[part] = change(parts[part] ?? '');
    expect(verifier.refuses(HEAD, parts.join('.'), body)).toBe('altered');
    expect(verifier.refuses(HEAD, signature, body)).toBeNull();
  });

  test('for another subgraph is altered', () => {
    const other = subgraphKey('a secret for tests only, of no use elsewhere', 'training');
    const { signature, body } = sign(HEAD, BODY);
    expect(createVerifier(other).refuses(HEAD, signature, body)).toBe('altered');
  });

  test.each([
    undefined,
    '',
    'v1',
    'v2.1.1.1.1',
    'v1.1764000000000.zz.1.x',
    `${'a'.repeat(100_000)}`,
  ])('without a signature of the form, %j, is unsigned', (signature) => {
    const verifier = createVerifier(KEY);
    expect(verifier.refusesEarly(signature)).toBe('unsigned');
    expect(verifier.refuses(HEAD, signature, Buffer.from(BODY))).toBe('unsigned');
  });

  test('expires after a minute, and does not come from more than a minute ahead', () => {
    const { signature, body } = sign(HEAD, BODY);
    const at = Number(signature.split('.')[1]);
    const verifier = createVerifier(KEY);
    for (const nowMs of [at + MAX_AGE_MS + 1, at - MAX_AGE_MS - 1]) {
      expect(verifier.refusesEarly(signature, nowMs)).toBe('expired');
      expect(verifier.refuses(HEAD, signature, body, nowMs)).toBe('expired');
    }
    expect(verifier.refuses(HEAD, signature, body, at + MAX_AGE_MS)).toBeNull();
  });

  test('is not taken again for as long as it holds, whatever comes in between', () => {
    const verifier = createVerifier(KEY);
    const { signature, body } = sign(HEAD, BODY);
    const at = Number(signature.split('.')[1]);
    expect(verifier.refuses(HEAD, signature, body, at - MAX_AGE_MS)).toBeNull();
    for (let count = 0; count < 200; count += 1) {
      const other = createSigner(KEY)(HEAD, BODY);
      expect(verifier.refuses(HEAD, other.signature, other.body, at)).toBeNull();
    }
    expect(verifier.refuses(HEAD, signature, body, at + MAX_AGE_MS)).toBe('replayed');
  });
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMac, createMessageMac } from './mac.ts';

test.each([
  ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    Buffer.from('Jefe').toString('hex'),
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
])('key %s gives the vector of RFC 4231 for %j', (key, text, mac) => {
  expect(createMac(Buffer.from(key, 'hex'))(text)).toBe(mac);
});

test('any text gives what createHmac gives, whatever came before it', () => {
  const key = Buffer.alloc(32, 7);
  const mac = createMac(key);
  const text = fc.string({ unit: 'binary', maxLength: 700 });
  fc.assert(
    fc.property(text, (any) => {
      expect(mac(any)).toBe(createHmac('sha256', key).update(any).digest('hex'));
    }),
  );
});

test('a message of a head and a body gives what createHmac gives for both, and the bytes of the body', () => {
  const key = Buffer.alloc(32, 9);
  const seal = createMessageMac(key);
  const head = fc.string({ maxLength: 300 });
  const body = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 700 }),
    fc.uint8Array({ maxLength: 9_000 }),
  );
  fc.assert(
    fc.property(head, body, (before, after) => {
      const bytes = Buffer.from(after as string);
      const mac = createHmac('sha256', key).update(before).update(bytes).digest('base64url');
      expect(seal(before, after)).toEqual({ mac, body: bytes });
    }),
  );
});

import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createPseudonymiser, domainKey, pseudonymsFrom } from './pseudonym.ts';

const KEY = domainKey('a master key of thirty-two characters or more', 'social-security');
const pseudonym = createPseudonymiser(KEY);

describe('pseudonyms', () => {
  test.each([
    ['a short identifier', 'PE-0001'],
    ['an empty one', ''],
    ['one outside ASCII', 'É€𝄞'.normalize('NFC')],
    ['one longer than any buffer', 'X'.repeat(5_000)],
    ['a short one after it', 'PE-0002'],
  ])('%s gives the first 128 bits of HMAC-SHA-256 under the domain key', (_what, identifier) => {
    const mac = createHmac('sha256', KEY).update(`v1|${identifier}`).digest('hex');
    expect(pseudonym(identifier)).toBe(`p1_${mac.slice(0, 32)}`);
  });

  test('two spellings of one identifier give one pseudonym', () => {
    expect(pseudonym(' pe-00 01')).toBe(pseudonym('PE-0001'));
  });

  test('two domains give two pseudonyms for one person', () => {
    const domains = pseudonymsFrom('a master key of thirty-two characters or more');
    expect(domains('social-security')('PE-0001')).toBe(pseudonym('PE-0001'));
    expect(domains('temp-agencies')('PE-0001')).not.toBe(pseudonym('PE-0001'));
  });
});

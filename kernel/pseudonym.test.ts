import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalIdentifier,
  createPseudonymiser,
  domainKey,
  pseudonymsFrom,
} from './pseudonym.ts';

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

  test.each([
    ['social-security', 'PE-0001', 'p1_e3631203402be813a91c4de8f09df875'],
    ['social-security', '1 85 01 99 001 123 45', 'p1_ae42f1b36582650db322e9c814ed5f2c'],
    ['social-security', 'éloïse', 'p1_500f48276cc2723bd3f03f1bec5722c4'],
    ['temp-agencies', 'PE-0001', 'p1_c30058c3d51f2fc2866efe08bb65530d'],
    ['temp-agencies', '185019900112345', 'p1_73502993d2584d25df0b5329169fb764'],
  ])('in %s %j gives what RFC 5869 and RFC 2104 give elsewhere', (domain, identifier, known) => {
    const domains = pseudonymsFrom('a master key of thirty-two characters or more');
    expect(domains(domain)(identifier)).toBe(known);
  });

  test('a canonical identifier is canonical, in any case, form and spacing of its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (identifier) => {
        const canonical = canonicalIdentifier(identifier);
        expect(canonicalIdentifier(canonical)).toBe(canonical);
        expect(canonicalIdentifier(` ${identifier.normalize('NFD')}\u00a0`)).toBe(canonical);
      }),
      { examples: [['\u0390'], ['\u1fd3'], ['\u0149'], ['stra\u00dfe']] },
    );
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

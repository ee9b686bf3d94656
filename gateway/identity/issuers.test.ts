import { describe, expect, test } from 'vitest';
import { createTokenIssuer } from '#test/support/token-issuer.ts';
import { parseIssuers } from './issuers.ts';

const { issuer } = createTokenIssuer();
const parse = (...list: unknown[]) => parseIssuers(JSON.stringify(list), 'issuers.json');

describe('the list of issuers', () => {
  test('is read, with nothing allowed that is not said', () => {
    const [one] = parse({
      issuer: 'a',
      audience: 'b',
      jwksUrl: 'https://issuer.invalid/jwks',
      algorithms: ['ES256'],
      may: { roles: ['analyst'] },
    });
    expect(one).toMatchObject({
      maxAgeMinutes: 60,
      may: { purposes: [], scopes: [], organisations: [], own: [] },
    });
  });

  test.each<[string, unknown]>([
    ['a secret algorithm', { ...issuer, algorithms: ['HS256'] }],
    ['no algorithm at all', { ...issuer, algorithms: ['none'] }],
    ['an empty list of algorithms', { ...issuer, algorithms: [] }],
    ['a secret key', { ...issuer, jwks: { keys: [{ kty: 'oct', k: 'AAAA' }] } }],
    ['a private key', { ...issuer, jwks: { keys: [{ kty: 'EC', d: 'AAAA' }] } }],
    ['keys in two places', { ...issuer, jwksUrl: 'https://issuer.invalid/' }],
    ['keys in none', { ...issuer, jwks: undefined }],
    ['keys in the clear', { ...issuer, jwks: undefined, jwksUrl: 'http://issuer.invalid/' }],
    ['keys in a file', { ...issuer, jwks: undefined, jwksUrl: 'file:///etc/keys' }],
    [
      'a password in the URL',
      { ...issuer, jwks: undefined, jwksUrl: 'https://a:b@issuer.invalid/' },
    ],
    ['no audience', { ...issuer, audience: '' }],
    ['nothing that it may say', { ...issuer, may: undefined }],
    ['an unknown role', { ...issuer, may: { roles: ['root'] } }],
    ['a word that is not known', { ...issuer, audiences: ['b'] }],
  ])('is refused with %s', (_what, one) => {
    expect(() => parse(one)).toThrow(/^issuers\.json does not list issuers:\n {2}0/u);
  });

  test('is refused when one stands there twice, or it is no list', () => {
    expect(() => parse(issuer, issuer)).toThrow(/each issuer once/u);
    expect(() => parseIssuers('{', 'issuers.json')).toThrow('issuers.json is not JSON.');
  });
});

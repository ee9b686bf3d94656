import { describe, expect, test } from 'vitest';
import { hasValidNirKey, normaliseNir } from './nir.ts';

describe('normaliseNir', () => {
  test.each([
    ['2 85 01 44 991 001 25', '285014499100125'],
    ['1850599 2b.991-00112', null],
    ['185052b99100112', '185052B99100112'],
    ['28501449910012', null],
    ['28501449910012X', null],
  ])('reads %j as %j', (text, nir) => {
    expect(normaliseNir(text)).toBe(nir);
  });
});

describe('hasValidNirKey', () => {
  const keyed = (number: string, counted = number): string =>
    `${number}${String(97 - Number(BigInt(counted) % 97n)).padStart(2, '0')}`;

  test.each([
    ['a département in digits', keyed('2850144991001')],
    ['Southern Corsica, where 2A counts as 19', keyed('185052A991001', '1850519991001')],
    ['Northern Corsica, where 2B counts as 18', keyed('185052B991001', '1850518991001')],
  ])('accepts %s', (_case, nir) => {
    expect(hasValidNirKey(nir)).toBe(true);
  });

  test('refuses every other key of the same number', () => {
    const right = keyed('185052A991001', '1850519991001');
    const others = Array.from(
      { length: 100 },
      (_, key) => `${right.slice(0, 13)}${String(key).padStart(2, '0')}`,
    );
    expect(others.filter(hasValidNirKey)).toEqual([right]);
  });

  test('refuses what is not a NIR', () => {
    expect(hasValidNirKey('12345')).toBe(false);
  });
});

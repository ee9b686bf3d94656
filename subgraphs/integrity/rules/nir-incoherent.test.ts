import { expect, test } from 'vitest';
import { nirIncoherent } from './nir-incoherent.ts';

test.each([
  [['KEY'], false, 'LOW'],
  [['SEX'], false, 'LOW'],
  [['BIRTH_YEAR'], false, 'MEDIUM'],
  [['BIRTH_MONTH'], false, 'MEDIUM'],
  [['KEY', 'BIRTH_MONTH'], false, 'HIGH'],
  [['SEX', 'BIRTH_YEAR'], true, 'LOW'],
] as const)('%j of an identity that is certified (%s) is %s', (found, isCertified, confidence) => {
  expect(nirIncoherent(found, isCertified)).toMatchObject({
    confidence,
    evidence: found.map((id) => ({ kind: 'NIR', id })),
  });
});

test('a coherent number is no finding', () => {
  expect(nirIncoherent([], false)).toBeNull();
});

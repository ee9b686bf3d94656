import { describe, expect, test } from 'vitest';
import { normaliseNafCode } from './naf.ts';
import { readCode } from './read-code.ts';
import { normaliseRomeCode } from './rome.ts';
import { hasValidSiretKey, isUnknownSiret, normaliseSiret } from './siret.ts';
import {
  departmentOfCommune,
  normaliseCommuneCode,
  normaliseDepartmentCode,
  normalisePostalCode,
} from './territory.ts';

describe('SIRET', () => {
  test.each([
    ['732 829 320 00074', '73282932000074'],
    ['8282932000074', '08282932000074'],
    ['12345678901', '00012345678901'],
  ])('%s gets its fourteen digits back', (text, siret) => {
    expect(normaliseSiret(text)).toBe(siret);
  });

  test.each(['1234567890', '732829320000741', 'ABCDEFGHIJKLMN', '', '7328293200007４'])(
    '%j is not a SIRET',
    (text) => {
      expect(normaliseSiret(text)).toBeNull();
    },
  );

  test('the key is checked by Luhn', () => {
    expect(hasValidSiretKey('73282932000074')).toBe(true);
    expect(hasValidSiretKey('73282932000075')).toBe(false);
  });

  test('establishments of La Poste pass by the sum of their digits, its head office by Luhn', () => {
    expect(hasValidSiretKey('35600000049837')).toBe(true);
    expect(hasValidSiretKey('35600000049838')).toBe(false);
    expect(hasValidSiretKey('35600000000048')).toBe(true);
  });

  test('a SIRET of zeros stands for an unknown one', () => {
    expect(isUnknownSiret('00000000000000')).toBe(true);
    expect(isUnknownSiret('00000000000001')).toBe(true);
    expect(isUnknownSiret('00012345678901')).toBe(false);
  });
});

describe('codes of nomenclatures and territories', () => {
  test('NAF is one code in both notations', () => {
    expect(normaliseNafCode('62.01Z')).toBe('6201Z');
    expect(normaliseNafCode('6201z')).toBe('6201Z');
    expect(normaliseNafCode('62.0Z')).toBeNull();
  });

  test('ROME goes from A to N', () => {
    expect(normaliseRomeCode(' n4101 ')).toBe('N4101');
    expect(normaliseRomeCode('O4101')).toBeNull();
  });

  test('Corsica has letters in its commune codes and keeps its département', () => {
    expect(normaliseCommuneCode('2a004')).toBe('2A004');
    expect(departmentOfCommune('2A004')).toBe('2A');
    expect(departmentOfCommune('97411')).toBe('974');
    expect(departmentOfCommune('44109')).toBe('44');
  });

  test('lost leading zeros of départements and postal codes are put back', () => {
    expect(normaliseDepartmentCode('2')).toBe('02');
    expect(normalisePostalCode('1400')).toBe('01400');
    expect(normalisePostalCode('140')).toBeNull();
  });

  test('a malformed code of a caller is refused with its value and the expected form', () => {
    expect(() => readCode('rome', 'occupation', 'X1')).toThrowError(
      'occupation: expected a letter A to N and 4 digits, got "X1".',
    );
  });
});

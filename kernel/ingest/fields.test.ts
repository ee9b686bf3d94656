import { describe, expect, test } from 'vitest';
import {
  choiceField,
  dateField,
  decimalField,
  integerField,
  mandatory,
  parseDate,
} from './fields.ts';
import { maskValue } from './mask.ts';
import { RecordRejected, type Rejection } from './source.ts';

function rejectionOf(work: () => unknown): Rejection {
  try {
    work();
  } catch (error) {
    if (error instanceof RecordRejected) return error.rejection;
  }
  throw new Error('nothing was rejected');
}

describe('dates of sources', () => {
  test.each([
    ['2024-02-29', 'iso', '2024-02-29'],
    ['2019-10-28 00:00:00.0', 'iso', '2019-10-28'],
    ['2019-10-28 00:00:00', 'iso', '2019-10-28'],
    ['29/02/2024', 'french', '2024-02-29'],
    ['20240229', 'compact', '2024-02-29'],
    ['29022024', 'compactFrench', '2024-02-29'],
  ] as const)('%s is read', (text, form, date) => {
    expect(parseDate(text, form)).toBe(date);
  });

  test.each([
    ['2023-02-29', 'iso'],
    ['0001-01-01', 'iso'],
    ['9999-12-31', 'iso'],
    ['2023-13-01', 'iso'],
    ['2023-00-10', 'iso'],
    ['01/13/2023', 'french'],
    ['00000000', 'compact'],
    ['1900-02-29', 'iso'],
    ['2023-1-1', 'iso'],
  ] as const)('%s is no day', (text, form) => {
    expect(parseDate(text, form)).toBeNull();
  });

  test('a wrong one is rejected with column and form, its value kept aside for masking', () => {
    expect(rejectionOf(() => dateField('birth', '31/02/1990', 'french'))).toEqual({
      column: 'birth',
      code: 'DATE_INVALID',
      reason: 'Expected a real date written dd/mm/yyyy.',
      value: '31/02/1990',
    });
  });
});

describe('numbers of sources', () => {
  test('decimal commas, blanks between thousands and exponents are read', () => {
    expect(decimalField('pay', '1 823,04', 0, 1e6)).toBe(1823.04);
    expect(decimalField('pay', '28\u202f000,00', 0, 1e6)).toBe(28000);
    expect(decimalField('pay', '1e3', 0, 1e6)).toBe(1000);
  });

  test.each(['12,5,3', '0x10', 'NaN', 'Infinity', '1 000 000 000', '-1', ''])(
    '%j is rejected',
    (text) => {
      expect(rejectionOf(() => decimalField('pay', text, 0, 1e6)).code).toBe('NUMBER_INVALID');
    },
  );

  test('whole numbers may carry zeros after the point and nothing else', () => {
    expect(integerField('hours', '35.0', 0, 420)).toBe(35);
    expect(rejectionOf(() => integerField('hours', '35.5', 0, 420)).reason).toBe(
      'Expected a whole number from 0 to 420.',
    );
    expect(rejectionOf(() => integerField('hours', '421', 0, 420)).code).toBe('NUMBER_INVALID');
  });
});

describe('choices and mandatory values', () => {
  test('names that every object has are not choices', () => {
    expect(rejectionOf(() => choiceField('kind', 'constructor', { 1: 'CDD' })).code).toBe(
      'CODE_UNKNOWN',
    );
  });

  test('a missing value names its column', () => {
    expect(rejectionOf(() => mandatory('siret', null))).toMatchObject({
      column: 'siret',
      code: 'VALUE_MISSING',
    });
  });
});

describe('masked values', () => {
  test('keep the shape and none of the content', () => {
    expect(maskValue('01/13/1987')).toBe('99/99/9999');
    expect(maskValue('Éloïse A. Dupont')).toBe('Aaaaaa A. Aaaaaa');
    expect(maskValue('٣٤ 中文')).toBe('99 aa');
    expect(maskValue('a\u0000b\u202e')).toBe('a?a?');
  });

  test('are cut at forty characters', () => {
    expect(maskValue('1'.repeat(100))).toBe(`${'9'.repeat(40)}…`);
  });
});

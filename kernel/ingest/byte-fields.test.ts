import { describe, expect, test } from 'vitest';
import { dayNumber, daysSince2000, decimalNumber, isOfForm, wholeNumber } from './byte-fields.ts';
import { parseDate } from './fields.ts';

const read = <Value>(
  reader: (bytes: Uint8Array, from: number, to: number) => Value,
  text: string,
): Value => reader(Buffer.from(`|${text}|`), 1, 1 + Buffer.byteLength(text));

describe('numbers in bytes', () => {
  test.each([
    ['0', 0],
    ['00123', 123],
    ['99999999999999', 99_999_999_999_999],
    ['', Number.NaN],
    ['-1', Number.NaN],
    ['1 2', Number.NaN],
    ['1.0', Number.NaN],
    ['1234567890123456', Number.NaN],
  ])('whole: "%s" is %d', (text, value) => expect(read(wholeNumber, text)).toBe(value));

  test.each([
    ['35', 35],
    ['35.0', 35],
    ['17,5', 17.5],
    ['151.67', 151.67],
    ['7.', 7],
    ['.5', Number.NaN],
    ['1.2.3', Number.NaN],
    ['', Number.NaN],
  ])('decimal: "%s" is %d', (text, value) => expect(read(decimalNumber, text)).toBe(value));
});

describe('days in bytes', () => {
  const dayMs = 86_400_000;
  const epoch = Date.UTC(2000, 0, 1);

  test('count from 2000-01-01 as the calendar does, over two centuries', () => {
    for (let day = Date.UTC(1900, 0, 1); day <= Date.UTC(2100, 11, 31); day += dayMs) {
      const iso = new Date(day).toISOString().slice(0, 10);
      if (read(dayNumber, iso) !== (day - epoch) / dayMs) expect.fail(iso);
    }
  });

  test('are real exactly when `parseDate` finds them real', () => {
    for (const year of [1899, 1900, 1999, 2000, 2026, 2028, 2100, 2101])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const isReal = !Number.isNaN(read(dayNumber, iso));
          if (isReal !== (parseDate(iso, 'iso') !== null)) expect.fail(iso);
        }
  });

  test.each(['2026-10-31 00:00:00', '2026-10-31 00:00:00.0', '2026-10-31T08:15', '2026-10-31'])(
    '"%s" may carry a time',
    (text) => expect(read(dayNumber, text)).toBe(daysSince2000(2026, 10, 31)),
  );

  test.each([
    '2026-10-3',
    '20261031',
    '2026/10/31',
    '2026-10-31x',
    '2026-10-31 noon',
    '2026-10-31 1',
  ])('"%s" is none', (text) => expect(read(dayNumber, text)).toBeNaN());
});

describe('forms of codes in bytes', () => {
  test.each([
    ['5610A', '9999A', true],
    ['5610a', '9999A', false],
    ['56.0A', '9999A', false],
    ['N1101', 'N9999', true],
    ['O1101', 'N9999', false],
    ['4410', '99999', false],
    ['é4100', '99999', false],
  ])('"%s" against %s: %s', (text, form, fits) =>
    expect(read((bytes, from, to) => isOfForm(bytes, from, to, form), text)).toBe(fits),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSalary } from './salary.ts';

describe('readSalary', () => {
  test.each([
    ['Horaire de 10.03 Euros', 10.03, 10.03, 'HOUR', null],
    ['Horaire de 10,03 Euros', 10.03, 10.03, 'HOUR', null],
    ['Mensuel de 1823.04 Euros à 2100.00 Euros sur 12 mois', 1823.04, 2100, 'MONTH', 12],
    ['Annuel de 28000,00 Euros à 32 000 Euros sur 13.5 mois', 28_000, 32_000, 'YEAR', 13.5],
    [
      'Annuel de 28\u00a0000 Euros à 32\u202f000,50 Euros sur 12,5 mois',
      28_000,
      32_000.5,
      'YEAR',
      12.5,
    ],
    ['Annuel de 32000.0 Euros à 28000.0 Euros', 28_000, 32_000, 'YEAR', null],
    ['De 12€/h', 12, null, 'HOUR', null],
    ['De 12€/h à 13,50 €/h', 12, 13.5, 'HOUR', null],
    ['12,31 € brut/h + primes', 12.31, 12.31, 'HOUR', null],
    ['à partir de 1 900 € par mois', 1_900, null, 'MONTH', null],
    ["jusqu'à 2500 euros bruts / mois", null, 2_500, 'MONTH', null],
    ['28-32 K€', 28_000, 32_000, 'YEAR', null],
    ['Entre 30K€ et 35K€ brut annuel', 30_000, 35_000, 'YEAR', null],
    ['Annuel de 28.000 Euros', 28_000, 28_000, 'YEAR', null],
    ['Mensuel de 1.823,04 Euros', 1823.04, 1823.04, 'MONTH', null],
    ['Mensuel de 1823 Euros pour 35 heures', 1_823, 1_823, 'MONTH', null],
  ])('reads %j', (text, minimum, maximum, period, monthsPerYear) => {
    expect(readSalary(text)).toEqual({ minimum, maximum, period, monthsPerYear });
  });

  test.each([
    'Selon profil',
    'A négocier',
    'SMIC',
    '1500 Euros',
    'Mensuel',
    'Horaire de Euros',
    '35 heures',
  ])('finds no amount with a period in %j', (text) => {
    expect(readSalary(text)).toBeNull();
  });

  test.each([
    'Horaire de 2000 Euros',
    'Mensuel de 9 Euros',
    'Annuel de 28 Euros à 32 Euros',
    'Mensuel de 1 Euros à 2100 Euros',
    'Annuel de 99999999 Euros',
    'Horaire de 0 Euros',
    'Mensuel de 1.2.3,4,5 Euros',
  ])('takes no amount from %j that nobody pays', (text) => {
    expect(readSalary(text)).toBe('IMPLAUSIBLE');
  });

  test('never throws, and never gives a maximum below the minimum', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(99_999),
        fc.nat(99_999),
        (noise, one, other) => {
          const reading = readSalary(`Mensuel de ${one} Euros à ${other} Euros ${noise}`);
          if (reading === null || reading === 'IMPLAUSIBLE') return;
          expect(reading.maximum ?? Infinity).toBeGreaterThanOrEqual(reading.minimum ?? 0);
        },
      ),
    );
  });

  test('reads a long hostile text in no time', () => {
    const startedAt = performance.now();
    readSalary(`Mensuel de ${'1 000 '.repeat(50_000)}`);
    readSalary(`${'9 '.repeat(150)}k`);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});

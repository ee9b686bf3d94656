import { describe, expect, test } from 'vitest';
import { loadCommunes } from './communes.ts';
import { readLocation } from './location.ts';

const read = (commune: string | null, postalCode: string | null) =>
  readLocation(commune, postalCode, loadCommunes());

describe('a commune code and a postal code', () => {
  test.each([
    ['a commune and a postal code of its own', '44109', '44000'],
    ['a commune and a CEDEX code of its département', '44109', '44931'],
    ['a CEDEX code that reads like the commune code', '44109', '44109'],
    ['a commune whose letters go through the next département', '74109', '01200'],
    ['southern Corsica', '2A004', '20000'],
    ['northern Corsica', '2b033', '20200'],
    ['Guadeloupe', '97105', '97100'],
    ['Saint-Martin, with a CEDEX code of Guadeloupe', '97801', '97156'],
    ['a municipal district', '75116', '75116'],
    ['a commune code without its leading zero', '1053', '1000'],
    ['a commune alone', '44109', null],
  ])('%s agree', (_case, commune, postalCode) => {
    const { communeCode, isContradictory, doubts } = read(commune, postalCode);
    expect([communeCode, isContradictory, doubts]).toEqual([
      commune.toUpperCase().padStart(5, '0'),
      false,
      [],
    ]);
  });

  test.each([
    ['two départements', '44109', '35000'],
    ['the mainland and Corsica', '44109', '20000'],
    ['the mainland and overseas', '44109', '97100'],
    ['two overseas départements', '97105', '97200'],
    ['no département at all', '44109', '00000'],
  ])('of %s contradict each other', (_case, commune, postalCode) => {
    expect(read(commune, postalCode).isContradictory).toBe(true);
  });

  test.each([
    ['44000', '44000', 'COMMUNE_CODE_IS_POSTAL_CODE'],
    ['44100', '44100', 'COMMUNE_CODE_IS_POSTAL_CODE'],
    ['44999', '44000', 'COMMUNE_CODE_UNKNOWN'],
    ['NANTES', '44000', 'COMMUNE_CODE_MALFORMED'],
  ])('%s with %s gives no commune, the département and %s', (commune, postalCode, doubt) => {
    expect(read(commune, postalCode)).toMatchObject({
      communeCode: null,
      departmentCode: '44',
      doubts: [doubt],
      isContradictory: false,
    });
  });

  test('44100 is a commune where the postal code is its own', () => {
    expect(read('44100', '44690')).toMatchObject({ communeCode: '44100', doubts: [] });
  });

  test('a former commune becomes its successor', () => {
    expect(read('44017', '44540')).toMatchObject({
      communeCode: '44180',
      doubts: ['COMMUNE_CODE_REPLACED'],
    });
  });

  test('without a commune Corsican postal codes tell the département', () => {
    expect([read(null, '20000').departmentCode, read(null, '20200').departmentCode]).toEqual([
      '2A',
      '2B',
    ]);
  });

  test('a postal code in words is doubtful, one of no département tells none', () => {
    expect(read(null, 'CEDEX 3')).toMatchObject({
      postalCode: null,
      doubts: ['POSTAL_CODE_MALFORMED'],
    });
    expect(read(null, '99123').departmentCode).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { integrityMarksOf } from './marks.ts';
import { nirIncoherencesOf } from './nir-incoherences.ts';

const hash = pseudonymsFrom('a key of tests that is long enough')('integrity');
/** An invented number of a woman born in March 1990; communes 991 and beyond do not exist. */
const NIR = '290034499100124';

const FILE = {
  phone: '06 39 98 00 01',
  secondPhone: null,
  email: 'nolwenn.test@courriel.invalid',
  streetAddress: '12 rue des Érables',
  postalCode: '44000',
  nir: NIR,
  lastName: 'Le Goff',
  firstName: 'Nolwenn',
  birthDate: '1990-03-12',
  accountMark: 'p1_of an account',
};
const markOf = (change: Partial<typeof FILE>, kind: string) =>
  integrityMarksOf({ ...FILE, ...change }, hash).find((one) => one.kind === kind)?.mark;

describe('marks of a file', () => {
  test.each([
    ['TELEPHONE', { phone: '+33 6 39 98 00 01' }],
    ['TELEPHONE', { phone: '0033639980001' }],
    ['ADDRESS', { streetAddress: '12, RUE DES ERABLES' }],
    ['NAME_AND_BIRTH', { lastName: 'LE GOFF', firstName: 'NOLWENN' }],
    ['EMAIL', { email: 'Nolwenn.Test@courriel.invalid' }],
  ])('of %s are equal however it is written', (kind, change) => {
    expect(markOf({}, kind)).toMatch(/^p1_/u);
    expect(markOf(change, kind)).toBe(markOf({}, kind));
  });

  test('differ with the value, and hold none of it', () => {
    expect(markOf({ phone: '0639980002' }, 'TELEPHONE')).not.toBe(markOf({}, 'TELEPHONE'));
    const told = JSON.stringify(integrityMarksOf(FILE, hash));
    for (const value of ['0639980001', '44000', NIR, 'NOLWENN', 'courriel'])
      expect(told).not.toContain(value);
  });

  test('are none for a telephone that is no number, a street without one, a NIR with a wrong key', () => {
    expect(markOf({ phone: 'none' }, 'TELEPHONE')).toBeUndefined();
    expect(markOf({ streetAddress: 'le bourg' }, 'ADDRESS')).toBeUndefined();
    expect(markOf({ nir: `${NIR.slice(0, 13)}01` }, 'NIR')).toBeUndefined();
  });
});

describe('a NIR', () => {
  const of = (nir: string | null, change = {}) =>
    nirIncoherencesOf({ nir, sex: 'FEMALE', birthDate: '1990-03-12', ...change });

  test('that fits its file has no incoherence, nor has one that is missing', () => {
    expect(of(null)).toEqual([]);
    expect(of(NIR)).toEqual([]);
  });

  test.each([
    ['SEX', { sex: 'MALE' }],
    ['BIRTH_YEAR', { birthDate: '1991-03-12' }],
    ['BIRTH_MONTH', { birthDate: '1990-04-12' }],
  ])('that does not is told: %s', (kind, change) => {
    expect(of(NIR, change)).toContain(kind);
  });

  test('whose month nobody knew contradicts no month, and the sex of a temporary number counts', () => {
    expect(of('890204499100174')).not.toContain('BIRTH_MONTH');
    expect(of('890204499100174')).not.toContain('SEX');
    expect(of('790204499100174')).toContain('SEX');
  });
});

import { isValidIBAN } from 'ibantools';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf, textOf, type WrittenDemo, writeDemo } from '../testing/written-demo.ts';
import { ibanOf } from './iban.ts';
import { nirOf } from './nir.ts';
import { postOfficeSiret, siretOf, youngSiretOf } from './siret.ts';

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

describe('SIRET', () => {
  test('has right check digits, stays in its ranges and is unique', () => {
    const count = 50_000;
    const sirets = Array.from({ length: count }, (_, ordinal) => siretOf(ordinal, count));
    expect(new Set(sirets).size).toBe(count);
    for (const siret of sirets) {
      expect(siret).toMatch(/^(999\d{11}|000[1-3]\d{10})$/);
      expect(passesLuhn(siret) && passesLuhn(siret.slice(0, 9))).toBe(true);
    }
  });

  test('of young employers has right check digits in a range of its own, and is unique', () => {
    const sirets = Array.from({ length: 30_000 }, (_, ordinal) => youngSiretOf(ordinal));
    expect(new Set(sirets).size).toBe(sirets.length);
    for (const siret of sirets) {
      expect(siret).toMatch(/^0004\d{10}$/);
      expect(passesLuhn(siret) && passesLuhn(siret.slice(0, 9))).toBe(true);
    }
  });

  test('of the post office has a digit sum that is a multiple of five', () => {
    for (let ordinal = 0; ordinal < 1000; ordinal += 1) {
      const siret = postOfficeSiret(ordinal);
      expect(siret).toMatch(/^3560000009\d{4}$/);
      expect([...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5).toBe(0);
    }
  });
});

describe('NIR', () => {
  test('has a right key, a commune that cannot be and is unique', () => {
    const numbers = Array.from({ length: 30_000 }, (_, index) =>
      nirOf(index, index % 2 === 0, 9000),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(number).toMatch(/^[12]\d{6}99[1-9]\d{5}$/);
      expect(Number(number.slice(13))).toBe(97 - (Number(number.slice(0, 13)) % 97));
    }
  });
});

describe('IBAN', () => {
  test('is a valid one of a bank that is none, and unique', () => {
    const ibans = Array.from({ length: 10_000 }, (_, index) => ibanOf(44, index));
    expect(new Set(ibans).size).toBe(ibans.length);
    for (const iban of ibans) {
      expect(iban).toMatch(/^FR\d\d99999\d{18}$/);
      expect(isValidIBAN(iban)).toBe(true);
    }
  });
});

describe('files', () => {
  let demo: WrittenDemo;
  let text = '';

  beforeAll(async () => {
    demo = await writeDemo({ profile: 'departement', scale: 0.1 });
    text = (await Promise.all(demo.files.map(textOf))).join('\n');
  });
  afterAll(() => demo.remove());

  test('mail and web addresses end in .invalid', () => {
    const mails = text.match(/[\w.+-]+@[\w.-]+/g) ?? [];
    const sites = text.match(/(?:https?:\/\/|www\.)[\w.é-]+/g) ?? [];
    expect(mails.length).toBeGreaterThan(1000);
    expect(sites.length).toBeGreaterThan(500);
    const namespaces = ['http://lheo.gouv.fr', 'http://www.lheo.org', 'www.lheo.org'];
    expect(
      [...mails, ...sites].filter(
        (address) => !address.endsWith('.invalid') && !namespaces.includes(address),
      ),
    ).toEqual([]);
  });

  test('telephone numbers are those kept for fiction', async () => {
    const [persons] = demo.of('jobseekers', 'persons');
    const [employers] = demo.of('employers', 'establishments');
    const rows =
      persons && employers ? [await rowsOf(persons, '|'), await rowsOf(employers, '|')] : [];
    const numbers = [
      ...(rows[0] ?? []).flatMap((row) => [row[12], row[13]]),
      ...(rows[1] ?? []).flatMap((row) => [row[9], row[16]]),
    ].filter((number) => number !== '' && number !== 'NULL');
    expect(numbers.length).toBeGreaterThan(1000);
    for (const number of numbers) {
      expect(number).toMatch(/^(026191|063998)\d{4}$/);
    }
    for (const spaced of text.match(/\b0\d( \d\d){4}\b/g) ?? []) {
      expect(spaced).toMatch(/^02 61 91 /);
    }
  });

  test("every SIRET of 14 digits is invented or the post office's", () => {
    const sirets = text.match(/(?<![\d.-])\d{14}(?!\d)/g) ?? [];
    expect(sirets.length).toBeGreaterThan(10_000);
    const strange = sirets.filter((siret) => !/^(999|000[1-4]|3560000009|0{14})/.test(siret));
    expect(strange).toEqual([]);
  });

  test('every NIR has an impossible commune and is one person’s, but for the frauds that were planted', async () => {
    const [persons] = demo.of('jobseekers', 'persons');
    const known = new Set(persons && (await rowsOf(persons, '|')).map((row) => row[9]));
    // Ten second files have the number of another.
    expect(known.size).toBe(990);
    const missions = demo.of('temp-agencies', 'missions');
    const rows = (await Promise.all(missions.map((file) => rowsOf(file, '|')))).flat();
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row[14]).toMatch(/^[12]\d{6}99[1-9]\d{5}$/);
      expect(known).toContain(row[14]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { firstPhone, firstWebsite, readEmail } from './contacts.ts';

function withDoubts<Value>(read: (flag: (doubt: string) => void) => Value) {
  const doubts: string[] = [];
  return { value: read((doubt) => doubts.push(doubt)), doubts };
}

describe('telephones', () => {
  test.each([
    ['01 99 00 12 34', '0199001234'],
    ['01.99.00.12.34', '0199001234'],
    ['199001234', '0199001234'],
    ['+33 1 99 00 12 34', '0199001234'],
    ['0033(0)199001234', '0199001234'],
    ['3949', '3949'],
  ])('%s is read as %s', (text, phone) => {
    expect(withDoubts((flag) => firstPhone([text], flag))).toEqual({ value: phone, doubts: [] });
  });

  test("the correspondent's comes first, the other one when it is not usable", () => {
    const flag = () => undefined;
    expect(firstPhone(['0199000001', '0199000002'], flag)).toBe('0199000001');
    expect(firstPhone(['poste 12', '0199000002'], flag)).toBe('0199000002');
  });

  test('none usable is a doubt, none given is not', () => {
    expect(withDoubts((flag) => firstPhone(['accueil', null], flag)).doubts).toEqual([
      'PHONE_MALFORMED',
    ]);
    expect(withDoubts((flag) => firstPhone([null, null], flag)).doubts).toEqual([]);
  });
});

describe('websites', () => {
  test.each([
    ['www.fournil.invalid', 'http://www.fournil.invalid'],
    ['https://fournil.invalid/métiers', 'https://fournil.invalid/metiers'],
  ])('%s is read as %s', (text, website) => {
    expect(firstWebsite([text], () => undefined)).toBe(website);
  });

  test.each([
    'contact@fournil.invalid',
    'http://user@fournil.invalid',
    'fournil invalid',
    'fournil',
    'javascript:alert(1)',
    'http://',
    'ftp://fournil.invalid',
  ])('%s is refused', (text) => {
    expect(withDoubts((flag) => firstWebsite([text, null, null], flag))).toEqual({
      value: null,
      doubts: ['WEBSITE_MALFORMED'],
    });
  });

  test('the first valid one of three is taken', () => {
    expect(firstWebsite([null, 'a@fournil.invalid', 'www.second.invalid'], () => undefined)).toBe(
      'http://www.second.invalid',
    );
  });
});

describe('mail addresses', () => {
  const employer = { siret: '99900000300015', name: 'SARL DU FOURNIL' };

  test('are kept in lower case', () => {
    expect(readEmail('Contact@Fournil.invalid', employer, () => undefined)).toBe(
      'contact@fournil.invalid',
    );
  });

  test.each(['sans adresse', 'a@b', 'a@b@fournil.invalid', `${'x'.repeat(260)}@a.invalid`])(
    '%s is no address',
    (text) => {
      expect(withDoubts((flag) => readEmail(text, employer, flag))).toEqual({
        value: null,
        doubts: ['EMAIL_MALFORMED'],
      });
    },
  );

  test("the employment service's own are dropped unless it is the employer", () => {
    const mail = 'agence@pole-emploi.invalid';
    expect(withDoubts((flag) => readEmail(mail, employer, flag))).toEqual({
      value: null,
      doubts: ['EMAIL_OF_EMPLOYMENT_SERVICE'],
    });
    const agency = { siret: '99900000300015', name: 'Pôle Emploi Agence de Nantes' };
    expect(readEmail(mail, agency, () => undefined)).toBe(mail);
    expect(readEmail(mail, { siret: '13000548108070', name: null }, () => undefined)).toBe(mail);
  });
});

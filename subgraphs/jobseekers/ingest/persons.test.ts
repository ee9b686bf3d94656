import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import { forgetAll, loadText, type PersonValues, personFile } from './source-file.fixture.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  sql = database.connectAs(jobseekers).sql;
});
beforeEach(async () => {
  await forgetAll(sql);
});
afterAll(() => database.close());

const ONE: PersonValues = {
  nationalNumber: '99000000001',
  peamId: '5e0f1c01-0000-4000-8000-000000000001',
  localId: '4400000001A',
};

/** The blank lines make files of different days differ: one of known content is not loaded again. */
const load = (day: string, lines: readonly PersonValues[]) =>
  loadText(
    sql,
    'persons',
    `jobseekers_full_${day}.csv`,
    `${personFile(lines)}${'\n'.repeat(Number(day.slice(-2)))}`,
  );
const record = async () =>
  (
    await sql`select record.* from jobseekers.persons person join jobseekers.person_records record on record.id = person.record_id`
  )[0];
const rejects = () =>
  sql`select line, "column", code, masked_value from jobseekers.ingest_rejects order by line`;

describe('a file of persons', () => {
  test('gives each field its clean value', async () => {
    const receipt = await load('20261001', [
      {
        ...ONE,
        civility: 'MME',
        sex: '2',
        nir: '2 85 01 2A 991 001 45',
        certification: 'VC',
        email: 'gwenn@courriel.invalid',
        postalCode: '1000',
        communeCode: '01053',
        registrationReason: 'I',
        romeCode: 'k1304',
        secondRomeCode: 'G1501',
        salary: '1 950,50',
        salaryUnit: 'M',
        mobility: '15',
        qualities: 'Autonomie; Rigueur;;Autonomie',
        hasDeclared: 'O',
      },
    ]);
    expect(receipt).toMatchObject({ received: 1, loaded: 1, duplicate: 0, rejected: 0 });
    expect(await record()).toMatchObject({
      scheme: 'NATIONAL',
      value: '99000000001',
      as_of: '2026-10-01',
      civility: 'MS',
      sex: 'FEMALE',
      birth_date: '1985-01-14',
      nir: '285012A99100145',
      is_identity_certified: true,
      postal_code: '01000',
      commune_code: '01053',
      department_code: '01',
      registration_reason: 'MUTUAL_TERMINATION',
      sought_rome_code: 'K1304',
      desired_salary_eur: 1950.5,
      desired_salary_period: 'MONTH',
      qualities: ['Autonomie', 'Rigueur'],
      is_struck_off: false,
      has_declared_month: true,
    });
  });

  test('takes a record with doubts and says which', async () => {
    const { loaded, flags } = await load('20261001', [
      {
        ...ONE,
        sex: '1',
        nir: '285019999100101',
        email: 'nobody',
        postalCode: 'N/A',
        salary: '20',
        birthDate: null,
      },
      {
        nationalNumber: '99000000002',
        nir: '12345',
        postalCode: '44000',
        communeCode: '44000',
        registeredOn: '2026-12-01',
        endedOn: '2026-11-01',
        registrationReason: '?',
        category: '9',
      },
    ]);
    expect(loaded).toBe(2);
    expect(flags).toEqual({
      BIRTH_DATE_MISSING: 1,
      CATEGORY_UNKNOWN: 1,
      COMMUNE_IS_POSTAL_CODE: 1,
      EMAIL_MALFORMED: 1,
      NIR_KEY_WRONG: 1,
      NIR_MALFORMED: 1,
      NIR_SEX_DIFFERS: 1,
      POSTAL_CODE_MALFORMED: 1,
      REGISTERED_AFTER_FILE: 1,
      REGISTRATION_DATES_REVERSED: 1,
      REGISTRATION_REASON_UNKNOWN: 1,
      SALARY_UNIT_MISSING: 1,
    });
  });

  test('rejects what leaves the person unknown, with line, column and masked value', async () => {
    const receipt = await load('20261001', [
      { nir: '285014499100143' },
      { ...ONE, birthDate: '1999-02-30' },
      { ...ONE, lastName: null },
      { localId: '285014499100143' },
      { ...ONE, registeredOn: '02/03/2026' },
    ]);
    expect(receipt).toMatchObject({ received: 5, loaded: 0, duplicate: 0, rejected: 5 });
    expect(await rejects()).toEqual([
      { line: '2', column: null, code: 'IDENTIFIER_MISSING', masked_value: null },
      { line: '3', column: 'dd_datenaissance', code: 'DATE_INVALID', masked_value: '9999-99-99' },
      { line: '4', column: 'c_nom', code: 'VALUE_MISSING', masked_value: null },
      {
        line: '5',
        column: 'c_individulocal',
        code: 'CODE_MALFORMED',
        masked_value: '999999999999999',
      },
      { line: '6', column: 'dd_dateinscription', code: 'DATE_INVALID', masked_value: '99/99/9999' },
    ]);
  });

  test('counts as duplicates the lines that change nothing: repeated ones, those of the day before, those of an older file', async () => {
    await load('20261002', [ONE]);
    expect(await load('20261003', [ONE])).toMatchObject({ loaded: 0, duplicate: 1 });
    expect(await load('20261001', [{ ...ONE, lastName: 'BEFORE' }])).toMatchObject({
      loaded: 0,
      duplicate: 1,
    });
    const two = { ...ONE, email: 'new@courriel.invalid' };
    expect(await load('20261004', [two, two])).toMatchObject({ loaded: 1, duplicate: 1 });
  });

  test('replaces what an older file said and not what a newer one did', async () => {
    await load('20261001', [{ ...ONE, lastName: 'FIRST' }]);
    await load('20261003', [{ ...ONE, lastName: 'FIRST' }]);
    await load('20261002', [{ ...ONE, lastName: 'BETWEEN' }]);
    expect(await record()).toMatchObject({ last_name: 'FIRST', as_of: '2026-10-03' });
    await load('20261004', [{ ...ONE, lastName: 'LATEST' }]);
    expect(await record()).toMatchObject({ last_name: 'LATEST' });
  });

  test('takes of an older file the registration that the newer one no longer tells', async () => {
    await load('20261003', [{ ...ONE, registeredOn: '2026-09-01' }]);
    const older = { ...ONE, registeredOn: '2025-01-06', endedOn: '2025-06-30', endReason: '1' };
    expect(await load('20250701', [older])).toMatchObject({ loaded: 1, duplicate: 0 });
    expect(
      await sql`select registered_on, ended_on, end_reason from jobseekers.registrations order by 1`,
    ).toEqual([
      { registered_on: '2025-01-06', ended_on: '2025-06-30', end_reason: 'BACK_TO_WORK' },
      { registered_on: '2026-09-01', ended_on: null, end_reason: null },
    ]);
  });

  test('is a no-op when it comes again', async () => {
    await load('20261001', [ONE]);
    expect(await load('20261001', [ONE])).toMatchObject({ outcome: 'ALREADY_LOADED' });
  });

  test('is refused whole when it was cut, has another layout, or is mostly unreadable', async () => {
    const text = personFile([ONE, ONE]);
    const cut = await loadText(sql, 'persons', 'a.csv', text.slice(0, -30));
    expect(cut).toMatchObject({ outcome: 'REFUSED', refusal: { code: 'FILE_TRUNCATED' } });
    const other = await loadText(sql, 'persons', 'b.csv', text.replace('c_nom|', 'nom|'));
    expect(other.refusal?.message).toContain('c_nom');
    const broken = await load(
      '20261001',
      Array.from({ length: 20 }, () => ({ ...ONE, birthDate: 'x' })),
    );
    expect(broken).toMatchObject({ outcome: 'REFUSED', refusal: { code: 'TOO_MANY_REJECTS' } });
    expect(await record()).toBeUndefined();
  });

  test('is read without one of the identifier columns', async () => {
    const text = personFile([{ ...ONE, peamId: null }]).replaceAll(
      /^(?:dc_ididentiteexterne|NULL)\|/gmu,
      '',
    );
    expect(await loadText(sql, 'persons', 'c_20261001.csv', text)).toMatchObject({ loaded: 1 });
  });
});

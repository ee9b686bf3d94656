import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import {
  type DeclarationValues,
  declarationFile,
  forgetAll,
  loadText,
  personFile,
} from './source-file.fixture.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  sql = database.connectAs(jobseekers).sql;
});
beforeEach(async () => {
  await forgetAll(sql);
  await loadText(sql, 'persons', 'p_20261001.csv', personFile([{ localId: '4400000001A' }]));
});
afterAll(() => database.close());

let files = 0;
const load = (lines: readonly DeclarationValues[]) => {
  files += 1;
  return loadText(
    sql,
    'declarations',
    'actualisation_202609.csv',
    `${declarationFile(lines)}${'\n'.repeat(files)}`,
  );
};
const stored = () => sql`select * from jobseekers.declarations order by month`;

describe('a file of declarations', () => {
  test('gives each field its clean value', async () => {
    const receipt = await load([
      {
        hasWorked: 'O',
        hours: '78',
        pay: '1015',
        employers: 'CRECHE DES LILAS~48~624,50~N; MAISON BLEUE~30~~O ;',
        isOnSickLeave: 'O',
        sickLeaveStart: '03092026',
        sickLeaveEnd: '21092026',
        isOnMaternityLeave: 'N',
        maternityLeaveStart: '00000000',
        staysRegistered: 'N',
        searchEnd: '30092026',
        searchEndReason: '0',
      },
    ]);
    expect(receipt).toMatchObject({ received: 1, loaded: 1, flags: {} });
    expect((await stored())[0]).toMatchObject({
      local_id: '4400000001A',
      month: '2026-09-01',
      declared_at: '2026-09-28 07:00:00+00',
      is_in_force: true,
      hours_worked: 78,
      gross_pay_eur: 1015,
      sick_leave_started_on: '2026-09-03',
      sick_leave_ended_on: '2026-09-21',
      maternity_leave_started_on: null,
      search_ends_on: '2026-09-30',
      search_end_reason: 0,
    });
    expect((await stored())[0]?.['employers']).toEqual([
      { name: 'CRECHE DES LILAS', hoursWorked: 48, grossPayEur: 624.5, hasEnded: false },
      { name: 'MAISON BLEUE', hoursWorked: 30, grossPayEur: null, hasEnded: true },
    ]);
  });

  test('takes a record with doubts and says which', async () => {
    const { loaded, flags } = await load([
      { month: '202605', hasWorked: 'O', hours: '430', employers: 'PORT~430' },
      { month: '202606', hasWorked: 'O', hours: null, employers: 'PORT~x~9~N' },
      { month: '202607', hasWorked: 'N', hours: '12', isInTraining: '?' },
      {
        month: '202608',
        declaredAt: '2026-10-25 02:30:00',
        isInInternship: 'O',
        internshipStart: '10082026',
        internshipEnd: '01082026',
      },
      { month: '202610', declaredAt: '2026-03-29 02:30:00' },
      { localId: '4400000099Z' },
    ]);
    expect(loaded).toBe(6);
    expect(flags).toEqual({
      ANSWER_UNREADABLE: 1,
      DATES_REVERSED: 1,
      DECLARED_AT_AMBIGUOUS: 1,
      DECLARED_AT_SKIPPED: 1,
      EMPLOYERS_MISSING: 1,
      EMPLOYER_HOURS_UNREADABLE: 1,
      EMPLOYER_UNREADABLE: 1,
      HOURS_CAPPED: 1,
      HOURS_MISSING: 1,
      HOURS_WITHOUT_WORK: 1,
      MONTH_AFTER_FILE: 1,
      PERSON_UNKNOWN: 1,
    });
    expect((await stored())[0]).toMatchObject({ month: '2026-05-01', hours_worked: 420 });
  });

  test('rejects what cannot be read, with line, column and masked value', async () => {
    const receipt = await load([
      { month: '202613' },
      { declaredAt: '28/09/2026' },
      { localId: '285014499100143' },
      { status: '8' },
      { hours: '-1' },
      { sickLeaveStart: '31092026' },
      { localId: null },
    ]);
    expect(receipt).toMatchObject({ received: 7, loaded: 0, rejected: 7 });
    expect(
      await sql`select line, "column", code, masked_value from jobseekers.ingest_rejects order by line`,
    ).toEqual([
      { line: '2', column: 'mois', code: 'DATE_INVALID', masked_value: '999999' },
      { line: '3', column: 'dd_saisie', code: 'DATE_INVALID', masked_value: '99/99/9999' },
      {
        line: '4',
        column: 'c_individulocal',
        code: 'CODE_MALFORMED',
        masked_value: '999999999999999',
      },
      { line: '5', column: 'statut', code: 'NUMBER_INVALID', masked_value: '9' },
      { line: '6', column: 'nb_heures_trav', code: 'NUMBER_INVALID', masked_value: '-9' },
      { line: '7', column: 'dd_debutmaladie', code: 'DATE_INVALID', masked_value: '99999999' },
      { line: '8', column: 'c_individulocal', code: 'VALUE_MISSING', masked_value: null },
    ]);
  });

  test.each([
    ['0', '0', true],
    ['5', '1', true],
    ['5', '0', false],
    ['1', '0', false],
    ['4', '1', false],
    ['7', '0', false],
  ])('with status %s and forced %s is in force: %s', async (status, isForced, isInForce) => {
    await load([{ status, isForced }]);
    expect((await stored())[0]).toMatchObject({ is_in_force: isInForce });
  });

  const first = {
    declaredAt: '2026-09-28 09:00:00',
    hasWorked: 'O',
    hours: '10',
    employers: 'A~10~100~N',
  };
  const second = { ...first, declaredAt: '2026-10-02 18:30:00', hours: '20' };
  const refused = { ...first, declaredAt: '2026-10-05 12:00:00', hours: '30', status: '4' };

  test.each([
    ['in order', [[first], [second], [refused]]],
    ['in the reverse order', [[refused], [second], [first]]],
    ['in one file', [[second, refused, first]]],
  ])('lets the last version that the service took stand, %s', async (_case, loads) => {
    for (const lines of loads) await load(lines);
    expect(await stored()).toMatchObject([
      { hours_worked: 20, declared_at: '2026-10-02 16:30:00+00' },
    ]);
  });

  test('counts versions that do not stand as duplicates', async () => {
    expect(await load([second, first])).toMatchObject({ received: 2, loaded: 1, duplicate: 1 });
    expect(await load([first])).toMatchObject({ loaded: 0, duplicate: 1 });
  });

  test('waits for its person under the local number', async () => {
    expect((await load([{ localId: '4400000002B' }])).flags).toEqual({ PERSON_UNKNOWN: 1 });
    await loadText(sql, 'persons', 'p_20261002.csv', personFile([{ localId: '4400000002B' }]));
    expect(
      await sql`
        select count(*)::int from jobseekers.declarations told
        join jobseekers.external_ids known on known.scheme = 'LOCAL' and known.value = told.local_id`,
    ).toEqual([{ count: 1 }]);
  });

  test('is refused whole when it was cut or has another layout', async () => {
    const text = declarationFile([first, second]);
    expect((await loadText(sql, 'declarations', 'a.csv', text.slice(0, -20))).refusal?.code).toBe(
      'FILE_TRUNCATED',
    );
    const other = await loadText(
      sql,
      'declarations',
      'b.csv',
      text.replace('|statut|', '|status|'),
    );
    expect(other.refusal).toMatchObject({
      code: 'COLUMN_MISSING',
      message: expect.stringContaining('statut'),
    });
  });
});

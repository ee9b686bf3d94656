import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { socialSecurity } from '../index.ts';
import {
  type Changes,
  declarationText,
  type FileForm,
  SIRET,
  writeDeclarationFile,
  writeText,
} from './declaration-file.fixture.ts';

const REAL_FILE = '../shared/data/partner-files/lbb_xdpdpae_delta_201511102200.csv';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  connection = database.connectAs(socialSecurity);
});
afterAll(() => database.close());
beforeEach(async () => {
  await connection.sql`truncate social_security.hirings`;
  await connection.sql`truncate social_security.ingest_files, social_security.ingest_rejects`;
});

const loadRows = async (rows: readonly Changes[], form: FileForm & { coversUntil?: string } = {}) =>
  database.load(
    socialSecurity,
    'dpae',
    await writeDeclarationFile(rows, form),
    form.coversUntil === undefined ? {} : { coversUntil: form.coversUntil },
  );
const stored = () =>
  connection.sql`select *, to_char(hired_on, 'YYYY-MM-DD') as hired_on, to_char(ends_on, 'YYYY-MM-DD') as ends_on
    from social_security.hirings order by line_no`;
const rejects = () =>
  connection.sql`select line::int, "column", code, reason, masked_value from social_security.ingest_rejects order by line`;

describe('a line of a delta file', () => {
  test('keeps what it says: both communes told apart, codes, hours, days', async () => {
    expect(await loadRows([{}])).toMatchObject({ received: 1, loaded: 1, flags: {} });
    expect((await stored())[0]).toMatchObject({
      siret: SIRET,
      hired_on: '2026-10-05',
      ends_on: '2026-12-20',
      contract: 1,
      regime: 1,
      commune_code: Number.parseInt('44109', 36),
      postal_code: Number.parseInt('44000', 36),
      naf_code: Number.parseInt('5610A', 36),
      rome_code: Number.parseInt('G1602', 36),
      headcount: 12,
      weekly_hours: 35,
      is_public: false,
      age_band: 1,
      pid: null,
    });
  });

  test('without a workplace is placed where the establishment is', async () => {
    await loadRows([{ workplace: '' }]);
    expect((await stored())[0]).toMatchObject({ commune_code: Number.parseInt('44184', 36) });
  });

  test.each([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['11', 11],
    ['12', 12],
  ])('with contract %s is taken', async (code, contract) => {
    await loadRows([{ dc_typecontrat_id: code }]);
    expect((await stored())[0]).toMatchObject({ contract });
  });

  test.each([
    ['- de 26 ans', 1],
    ['de 26 ans à 50 ans', 2],
    ['de 26 ans ? 50 ans', 2],
    ['+ de 50 ans', 3],
  ])('of somebody "%s" keeps the age band', async (text, band) => {
    expect(await loadRows([{ kn_trancheage: text }])).toMatchObject({ flags: {} });
    expect((await stored())[0]).toMatchObject({ age_band: band });
  });

  test('in Windows-1252 is the same hiring as in UTF-8, with `.0` or without', async () => {
    const accented = { kn_trancheage: 'de 26 ans à 50 ans' };
    await loadRows([accented]);
    const other = {
      ...accented,
      kd_dateembauche: '2026-10-05 00:00:00',
      kd_datecreation: '2026-10-01',
    };
    expect(await loadRows([other], { encoding: 'latin1' })).toMatchObject({
      received: 1,
      loaded: 0,
      duplicate: 1,
    });
  });

  test('of somebody known leaves a pseudonym and nothing of the identifier', async () => {
    await loadRows([{ dc_ididentiteexterne: 'PE-ALINE' }]);
    expect((await stored())[0]).toMatchObject({ pid: 'p1_60de9fb42065884f1ba84e9e9be5a7ac' });
    const [{ text } = { text: '' }] = await connection.sql<{ text: string }[]>`
      select string_agg(hirings::text, '') as text from social_security.hirings`;
    expect(text).not.toContain('ALINE');
  });
});

describe('a doubtful line is taken with a flag', () => {
  test.each<[string, Changes, string, Record<string, unknown>]>([
    ['an unknown SIRET', { kc_siret: '00000000000000' }, 'SIRET_UNKNOWN', { siret: null }],
    ['no SIRET', { kc_siret: 'NULL' }, 'SIRET_UNKNOWN', { siret: null }],
    ['half a SIRET', { kc_siret: '99900001' }, 'SIRET_MALFORMED', { siret: null }],
    ['a wrong key', { kc_siret: '99900001100019' }, 'SIRET_KEY_WRONG', { siret: '99900001100019' }],
    [
      'an end before the hire',
      { dd_datefincdd: '2026-10-04 00:00:00.0' },
      'END_DATE_IMPOSSIBLE',
      { ends_on: null },
    ],
    [
      'an end that is no day',
      { dd_datefincdd: '2026-02-30' },
      'END_DATE_IMPOSSIBLE',
      { ends_on: null },
    ],
    [
      'a declaration on no day',
      { kd_datecreation: 'hier' },
      'DECLARATION_DATE_INVALID',
      { declared_on: null },
    ],
    ['a commune that is none', { workplace: '4410' }, 'COMMUNE_MALFORMED', { commune_code: null }],
    ['an occupation past N', { dc_romev3_1_id: 'P1602' }, 'ROME_MALFORMED', { rome_code: null }],
    ['an activity that is none', { dc_naf_id: 'X' }, 'NAF_MALFORMED', { naf_code: null }],
    [
      'a postal code of two digits',
      { dc_codepostal: '44' },
      'POSTAL_CODE_MALFORMED',
      { postal_code: null },
    ],
    ['hours past a week', { dn_dureetravailhebdo: '169' }, 'HOURS_INVALID', { weekly_hours: null }],
    [
      'a headcount in words',
      { dn_tailleetablissement: 'dix' },
      'HEADCOUNT_INVALID',
      { headcount: null },
    ],
    ['a third sector', { dc_privepublic: '2' }, 'SECTOR_UNKNOWN', { is_public: null }],
    ['another age band', { kn_trancheage: '26-50' }, 'AGE_BAND_UNKNOWN', { age_band: null }],
  ])('%s', async (_what, changes, flag, expected) => {
    expect(await loadRows([changes])).toMatchObject({
      loaded: 1,
      rejected: 0,
      flags: { [flag]: 1 },
    });
    expect((await stored())[0]).toMatchObject(expected);
  });

  test.each([
    ['lost zeros', { kc_siret: '9990004400019' }, { siret: '9990004400019' }],
    ['a dotted activity', { dc_naf_id: '56.10A' }, { naf_code: Number.parseInt('5610A', 36) }],
    ['a Corsican commune', { workplace: '2A004' }, { commune_code: Number.parseInt('2A004', 36) }],
    ['a comma', { dn_dureetravailhebdo: '17,5' }, { weekly_hours: 17.5 }],
    ['a key of La Poste', { kc_siret: '35600000049837' }, { siret: '35600000049837' }],
  ])('%s is no doubt', async (_what, changes, expected) => {
    expect(await loadRows([changes])).toMatchObject({ loaded: 1, flags: {} });
    expect((await stored())[0]).toMatchObject(expected);
  });
});

describe('an unusable line is rejected with line, column, code and masked value', () => {
  test.each<[string, Changes, string, string, string | null]>([
    [
      'a day that is none',
      { kd_dateembauche: '2026-02-30 00:00:00' },
      'kd_dateembauche',
      'DATE_INVALID',
      '9999-99-99 99:99:99',
    ],
    ['no day', { kd_dateembauche: '' }, 'kd_dateembauche', 'VALUE_MISSING', null],
    [
      'an unknown contract',
      { dc_typecontrat_id: 'CDD' },
      'dc_typecontrat_id',
      'CODE_UNKNOWN',
      'AAA',
    ],
    ['no contract', { dc_typecontrat_id: 'NULL' }, 'dc_typecontrat_id', 'CODE_UNKNOWN', null],
    [
      'a hire of before declarations',
      { kd_dateembauche: '1992-12-31' },
      'kd_dateembauche',
      'HIRING_DATE_TOO_OLD',
      '9999-99-99',
    ],
    [
      'a hire nine days after the file',
      { kd_dateembauche: '2026-11-09' },
      'kd_dateembauche',
      'HIRING_DATE_AFTER_FILE',
      '9999-99-99',
    ],
  ])('%s', async (_what, changes, column, code, masked) => {
    expect(await loadRows([{}, changes, { kd_dateembauche: '2026-10-07' }])).toMatchObject({
      received: 3,
      loaded: 2,
      rejected: 1,
    });
    expect(await rejects()).toMatchObject([
      { line: 3, column, code, masked_value: masked, reason: expect.stringMatching(/\.$/u) },
    ]);
  });

  test('a hire eight days after the file is taken: it may be declared so early', async () => {
    expect(await loadRows([{ kd_dateembauche: '2026-11-08' }])).toMatchObject({ loaded: 1 });
  });

  test('a field too few is rejected without a column', async () => {
    const path = await writeText(
      `${declarationText([{}])}a|b\n${declarationText([{}]).split('\n')[1]}\n`,
      'x.csv',
    );
    expect(await database.load(socialSecurity, 'dpae', path)).toMatchObject({
      loaded: 2,
      rejected: 1,
    });
    expect(await rejects()).toMatchObject([{ line: 3, column: null, code: 'FIELD_COUNT_WRONG' }]);
  });
});

describe('a file', () => {
  test('of 25 columns is read', async () => {
    expect(await loadRows([{}], { columns: 25 })).toMatchObject({ loaded: 1 });
  });

  test('cut in the middle of a line is refused and leaves nothing, then loads when it is whole', async () => {
    const whole = declarationText([{}, {}]);
    const cut = await writeText(whole.slice(0, -60), 'lbb_xdpdpae_delta_202610312200.csv');
    expect(await database.load(socialSecurity, 'dpae', cut)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect(await stored()).toHaveLength(0);
    expect(await loadRows([{}, {}])).toMatchObject({ loaded: 2 });
  });

  test('of another layout is refused by the names that are missing', async () => {
    const path = await writeText('siret;date\n1;2\n', 'x.csv');
    const { refusal } = await database.load(socialSecurity, 'dpae', path);
    expect(refusal).toMatchObject({
      code: 'COLUMN_MISSING',
      message: expect.stringMatching(/kc_siret/u),
    });
  });

  test('named by a wrong day is loaded again once the operator states what it covers', async () => {
    const form = { name: 'lbb_xdpdpae_delta_201511102200.csv' };
    expect(await loadRows([{}, {}], form)).toMatchObject({ loaded: 0, rejected: 2 });
    expect(await loadRows([{}, {}], { ...form, coversUntil: '2026-10-31' })).toMatchObject({
      outcome: 'LOADED',
      loaded: 2,
      rejected: 0,
    });
    const uncorrected = await connection.sql`
      select from social_security.ingest_rejects where corrected_by_file_id is null`;
    expect(uncorrected).toHaveLength(0);
  });

  test('leaves no table of its own behind, loaded or refused', async () => {
    await loadRows([{}]);
    await database.load(socialSecurity, 'dpae', await writeText('x\n', 'x.csv'));
    const left = await connection.sql`
      select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'social_security' and relname like 'incoming%'`;
    expect(left).toHaveLength(0);
  });
});

describe.skipIf(!existsSync(REAL_FILE))('a real delta file of 2015 that speaks of 2019', () => {
  test('is rejected line by line, because a file cannot know hires of years after it', async () => {
    expect(await database.load(socialSecurity, 'dpae', REAL_FILE)).toMatchObject({
      received: 10,
      loaded: 0,
      rejected: 10,
      rejects: { HIRING_DATE_AFTER_FILE: 10 },
    });
  });

  test('loads when the operator states what it covers', async () => {
    expect(
      await database.load(socialSecurity, 'dpae', REAL_FILE, { coversUntil: '2019-12-31' }),
    ).toMatchObject({ received: 10, loaded: 10, duplicate: 0, flags: { SIRET_UNKNOWN: 10 } });
  });
});

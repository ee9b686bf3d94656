import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { tempAgencies } from '../index.ts';
import { dueDay, lastDay } from './months.ts';

const AGENCY = '99914991700018';
const fixture = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

describe('monthly statements of missions', () => {
  let database: TestDatabase;
  let folder: string;
  let september: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-missions-'));
    september = await readFile(fixture('missions-september.input.csv'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    database = await createTestDatabase([tempAgencies]);
    return () => database.close();
  });

  const loadText = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return database.load(tempAgencies, 'missions', path);
  };
  const load = (name: string) => database.load(tempAgencies, 'missions', fixture(name));
  const sql = () => database.connectAs(tempAgencies).sql;
  const state = async () => ({
    missions:
      await sql()`select id, person_pid, user_siret, starts_on::text, ends_on::text from temp_agencies.missions order by id`,
    months:
      await sql()`select mission_id, month::text, hours, gross_pay, movement from temp_agencies.mission_months order by mission_id, month`,
    statements:
      await sql()`select agency_siret, month::text, version, is_late, contract_count from temp_agencies.statements order by 1, 2`,
  });
  /** The September statement, corrected: one contract dropped, hours changed. */
  const corrected = () =>
    september
      .split('\n')
      .filter((line) => !line.includes('M0000004') && !line.includes('M0000006'))
      .join('\n')
      .replaceAll('202609|0|16/10/2026', '202609|1|20/10/2026')
      .replace('78,00|1002,30', '80,00|1028,00');

  test('a mission over the end of a month is one mission with a month in each statement', async () => {
    await load('missions-august.input.csv');
    await load('missions-september.input.csv');
    const { missions, months } = await state();
    expect(missions).toContainEqual(
      expect.objectContaining({
        id: `${AGENCY}-M0000001`,
        starts_on: '2026-08-25',
        ends_on: '2026-09-12',
      }),
    );
    expect(months.filter((row) => row['mission_id'] === `${AGENCY}-M0000001`)).toEqual([
      {
        mission_id: `${AGENCY}-M0000001`,
        month: '2026-08-01',
        hours: '40.50',
        gross_pay: '520.10',
        movement: 'CONCLUDED',
      },
      {
        mission_id: `${AGENCY}-M0000001`,
        month: '2026-09-01',
        hours: '78.00',
        gross_pay: '1002.30',
        movement: 'ENDED',
      },
    ]);
  });

  test('reversed dates are rejected by line and column; an unreadable NIR costs the person, not the mission', async () => {
    const receipt = await load('missions-september.input.csv');
    expect(receipt).toMatchObject({
      received: 4,
      loaded: 3,
      duplicate: 0,
      rejected: 1,
      flags: { NIR_UNREADABLE: 1 },
    });
    expect(
      await sql()`select line, "column", code, masked_value from temp_agencies.ingest_rejects`,
    ).toEqual([
      { line: '5', column: 'dd_fin', code: 'DATES_REVERSED', masked_value: '99/99/9999' },
    ]);
    const { missions } = await state();
    expect(missions).toContainEqual(
      expect.objectContaining({ id: `${AGENCY}-M0000005`, person_pid: null }),
    );
  });

  test('neither the name nor the NIR of a person is stored', async () => {
    await load('missions-august.input.csv');
    const rows =
      await sql()`select t::text as text from temp_agencies.missions t union all select t::text from temp_agencies.mission_months t`;
    const stored = rows.map((row) => row['text'] as string).join('\n');
    expect(stored).not.toMatch(/NGUYEN|BODIN|REMI|168044499106735|200104499116814/u);
    expect(stored).toContain('p1_');
  });

  test('a correction replaces the whole month, in whatever order the two come', async () => {
    await load('missions-september.input.csv');
    await loadText(`ett_releve_202609_${AGENCY}_v1.csv`, corrected());
    const inOrder = await state();
    await database.close();
    database = await createTestDatabase([tempAgencies]);
    await loadText(`ett_releve_202609_${AGENCY}_v1.csv`, corrected());
    const late = await load('missions-september.input.csv');
    expect(await state()).toEqual(inOrder);
    expect(late).toMatchObject({ loaded: 0, duplicate: 3, rejected: 1 });
    expect(inOrder.missions.map((row) => row['id'])).toEqual([
      `${AGENCY}-M0000001`,
      `${AGENCY}-M0000005`,
    ]);
    expect(inOrder.months[0]).toMatchObject({ hours: '80.00' });
  });

  test('a statement sent after the 19th of the next month is late', async () => {
    await load('missions-august.input.csv');
    expect((await state()).statements).toEqual([
      { agency_siret: AGENCY, month: '2026-08-01', version: 0, is_late: false, contract_count: 3 },
      {
        agency_siret: '99983011000014',
        month: '2026-08-01',
        version: 0,
        is_late: true,
        contract_count: 1,
      },
    ]);
  });

  test('of two lines for one contract the last counts and the other is a duplicate', async () => {
    const twice = september.replace(
      /(.*M0000001.*)\n/u,
      (line) => `${line.replace('78,00', '70,00')}${line}`,
    );
    const receipt = await loadText(`ett_releve_202609_${AGENCY}_v0.csv`, twice);
    expect(receipt).toMatchObject({ received: 5, loaded: 3, duplicate: 1, rejected: 1 });
    expect((await state()).months[0]).toMatchObject({ hours: '78.00' });
  });

  test.each([
    ['a DPAE file', 'kc_siret|dc_naf_id\n1|2\n', 'COLUMN_MISSING'],
    ['an empty file', '', 'FILE_EMPTY'],
  ])('%s is refused whole', async (_what, text, code) => {
    expect(await loadText('ett_releve_202609_x_v0.csv', text)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code },
    });
  });

  test('a file cut in the middle of a line is refused whole', async () => {
    expect(await loadText('cut.csv', september.slice(0, -60))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect((await state()).missions).toEqual([]);
  });
});

describe('the calendar of statements', () => {
  test('December is due in January and ends on the 31st', () => {
    expect([dueDay('2026-12-01'), lastDay('2026-12-01'), lastDay('2024-02-01')]).toEqual([
      '2027-01-19',
      '2026-12-31',
      '2024-02-29',
    ]);
  });
});

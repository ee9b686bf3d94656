import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../index.ts';
import { basinYearOf, surveyYearIn } from './bmo-columns.ts';

const OLD = 'bmo_2024.input.csv';
const NEW = 'Base_open_data_BMO_2025.input.csv';
const REAL = resolve('../shared/data/partner-files/bmo.csv');
const fixture = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

describe('the survey of hiring needs', () => {
  let database: TestDatabase;
  let folder: string;
  let old: string;
  let recent: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-bmo-'));
    old = await readFile(fixture(OLD), 'utf8');
    recent = await readFile(fixture(NEW), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    database = await createTestDatabase([labourMarket]);
    return () => database.close();
  });

  const load = async (name: string, text: string, options = {}) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return database.load(labourMarket, 'bmo', path, options);
  };
  const rows = (columns: string) =>
    database
      .connectAs(labourMarket)
      .sql.unsafe(`select ${columns} from labour_market.hiring_needs order by id`);
  const rejects = () =>
    database.connectAs(labourMarket)
      .sql`select line::int, "column", code, reason, masked_value from labour_market.ingest_rejects order by line`;

  test('the old form is read with the decimals of its estimates, and lost zeros put back', async () => {
    expect(await load('bmo_2024.csv', old)).toMatchObject({
      received: 5,
      loaded: 5,
      duplicate: 0,
      rejected: 0,
    });
    const found = await rows(
      'id, basin_year, department_code, region_code, fap_scheme, projects, difficult, seasonal',
    );
    expect(found).toContainEqual({
      id: 'bmo:2024:B0202-02:A0Z43',
      basin_year: 2024,
      department_code: '02',
      region_code: '32',
      fap_scheme: 'FAP_2009',
      projects: '45.9096865448',
      difficult: '8.63656218159',
      seasonal: null,
    });
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'bmo:2024:B0101-971:A0Z40', region_code: '01' }),
    );
  });

  test('the form of 2025 takes its year from the line and that of its basins from the column', async () => {
    expect(await load('open-data.csv', recent)).toMatchObject({
      received: 8,
      loaded: 7,
      duplicate: 0,
      rejected: 1,
    });
    expect(await rows('id, basin_year, basin_name, family_label')).toContainEqual({
      id: 'bmo:2025:B5201-44:M1X80',
      basin_year: 2025,
      basin_name: 'NANTES',
      family_label: "Fonctions d'encadrement",
    });
    expect(await rejects()).toEqual([
      {
        line: 9,
        column: 'met',
        code: 'NUMBER_INVALID',
        reason:
          'Expected a number from 0 to 1000000000 with a decimal comma or point, * for secrecy, or nothing.',
        masked_value: 'aaaaa',
      },
    ]);
  });

  test('columns are known by their names of other years', async () => {
    const renamed = recent
      .replace('Famille_met;Lbl_fam_met;REG;', 'Famille_metier;Lbl_fam_metier;Region;')
      .replace('BE25;NOMBE25', 'BE19;NOMBE19')
      .replaceAll('\n2025;', '\n2019;');
    expect(await load('open-data.csv', renamed)).toMatchObject({ loaded: 7 });
    expect(await rows('basin_year, year, family_code, region_code')).toContainEqual({
      basin_year: 2019,
      year: 2019,
      family_code: 'S',
      region_code: '52',
    });
  });

  test('secrecy is no zero, and zero is no secrecy', async () => {
    await load('open-data.csv', recent);
    const found = await rows('id, projects, difficult, seasonal, withheld');
    expect(found).toContainEqual({
      id: 'bmo:2025:B5215-85:M1X80',
      projects: '10',
      difficult: null,
      seasonal: '0',
      withheld: { DIFFICULT_PROJECTS: 'SECRECY' },
    });
  });

  test('a basin that reaches into two départements has a row for each', async () => {
    await load('open-data.csv', recent);
    const found = await rows('basin_code, department_code, fap_code, projects');
    expect(
      found.filter((row) => row['basin_code'] === '5215' && row['fap_code'] === 'M1X80'),
    ).toEqual([
      { basin_code: '5215', department_code: '44', fap_code: 'M1X80', projects: '30' },
      { basin_code: '5215', department_code: '85', fap_code: 'M1X80', projects: '10' },
    ]);
  });

  test('a family code that stands in both editions takes that of its file', async () => {
    await load('bmo_2024.csv', old);
    await load('open-data.csv', recent);
    const found = await rows('year, fap_scheme, fap_code');
    expect(found).toContainEqual({ year: 2024, fap_scheme: 'FAP_2009', fap_code: 'T2A60' });
    expect(found).toContainEqual({ year: 2025, fap_scheme: 'FAP_2021', fap_code: 'T2A60' });
  });

  test('the same cell twice is a duplicate when the lines agree and rejected when they do not', async () => {
    const [header, first = '', second = '', ...rest] = recent.trimEnd().split('\n');
    const repeated = [header, first, second, ...rest, first, second.replace(';640;', ';650;')];
    expect(await load('open-data.csv', repeated.join('\n'))).toMatchObject({
      received: 10,
      loaded: 6,
      duplicate: 1,
      rejected: 3,
      rejects: { CELL_CONFLICTING: 2, NUMBER_INVALID: 1 },
    });
    expect((await rejects()).map(({ line }) => line)).toEqual([3, 9, 11]);
    expect((await rejects())[0]?.['reason']).toMatch(/^Lines 3, 11 give different figures/u);
  });

  test('a later edition of a year stands, in whatever order the two are loaded', async () => {
    const revised = recent.replace(';640;590;10', ';660;*;10');
    const first = { coversUntil: '2025-04-30' };
    const second = { coversUntil: '2025-09-30' };
    await load('v1.csv', recent, first);
    expect(await load('v2.csv', revised, second)).toMatchObject({ loaded: 7, duplicate: 0 });
    const inOrder = await rows('id, projects, difficult, withheld, edition::text');
    await database.close();
    database = await createTestDatabase([labourMarket]);
    await load('v2.csv', revised, second);
    expect(await load('v1.csv', recent, first)).toMatchObject({ loaded: 0, duplicate: 7 });
    expect(await rows('id, projects, difficult, withheld, edition::text')).toEqual(inOrder);
    expect(inOrder).toContainEqual({
      id: 'bmo:2025:B5201-44:T2A60',
      projects: '660',
      difficult: null,
      withheld: { DIFFICULT_PROJECTS: 'SECRECY' },
      edition: '2025-09-30',
    });
  });

  test('the year comes from the name of the file, else from the day it covers; without any the file is refused', async () => {
    await load('bmo_2021.csv', old, { coversUntil: '2023-12-31' });
    await load('export.csv', `${old}\n`, { coversUntil: '2022-12-31' });
    const years = await rows('distinct year, id');
    expect(new Set(years.map(({ year }) => year))).toEqual(new Set([2021, 2022]));
    expect(await load('bmo.csv', `${old}\n\n`)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'COLUMN_MISSING', message: expect.stringMatching(/year of the survey/u) },
    });
  });

  test('parts that exceed the whole are taken with a doubt', async () => {
    const receipt = await load('open-data.csv', recent.replace(';80;40;0', ';80;90;0'));
    expect(receipt).toMatchObject({ loaded: 7, flags: { PART_EXCEEDS_WHOLE: 1 } });
  });

  test.each([
    ['another layout', 'AREA_CODE,AREA_NAME\n44,LOIRE\n', 'COLUMN_MISSING'],
    ['an empty file', '', 'FILE_EMPTY'],
  ])('%s is refused whole', async (_what, text, code) => {
    expect(await load('bmo_2025.csv', text)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code },
    });
  });

  test('a file cut in the middle of a line is refused whole', async () => {
    expect(await load('cut.csv', recent.slice(0, -30))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect(await rows('id')).toEqual([]);
  });

  test.skipIf(!existsSync(REAL))('the real sample is read whole', async () => {
    const receipt = await database.load(labourMarket, 'bmo', REAL, { coversUntil: '2016-12-31' });
    expect(receipt).toMatchObject({ received: 12, loaded: 12, duplicate: 0, rejected: 0 });
    const found = await rows('id, projects, withheld');
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'bmo:2016:B0202-02:A0Z43', projects: '45.9096865448' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'bmo:2016:B9411-2B:V2Z92',
        projects: null,
        withheld: expect.objectContaining({ HIRING_PROJECTS: 'SECRECY' }),
      }),
    );
  });
});

describe('the years that a survey file tells', () => {
  test('the basin column names the year of its basins', () => {
    expect(basinYearOf('annee;BE25;NOMBE25;met')).toBe(2025);
    expect(basinYearOf('"BE19","NOMBE19"')).toBe(2019);
    expect(basinYearOf('CATCHMENT_AREA_CODE,NOMBE19')).toBeNull();
  });

  test('a year follows the name of the survey; a whole date is no year', () => {
    expect(surveyYearIn('Base_open_data_BMO_2025.csv')).toBe(2025);
    expect(surveyYearIn('bmo-2019.csv.gz')).toBe(2019);
    expect(surveyYearIn('bmo_20260115.csv')).toBeNull();
  });
});

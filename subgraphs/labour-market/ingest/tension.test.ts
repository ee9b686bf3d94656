import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../index.ts';

const SEED = fileURLToPath(new URL('./tension.input.csv', import.meta.url));

describe('the tension indicators', () => {
  let database: TestDatabase;
  let folder: string;
  let seed: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-tension-'));
    seed = await readFile(SEED, 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    database = await createTestDatabase([labourMarket]);
    return () => database.close();
  });

  const load = async (name: string, text: string, options = {}) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return database.load(labourMarket, 'tension', path, options);
  };
  const rows = (columns: string) =>
    database
      .connectAs(labourMarket)
      .sql.unsafe(`select ${columns} from labour_market.tensions order by id`);

  test('decimal commas are read exactly and years stand beside each other', async () => {
    expect(await load('tension.csv', seed)).toMatchObject({
      received: 8,
      loaded: 8,
      duplicate: 0,
      rejected: 0,
    });
    const found = await rows('id, online_offers, jobseekers, level, withheld');
    const published = { jobseekers: '402', level: '4', withheld: {} };
    expect(found).toContainEqual({
      id: 'tension:2025:B5201:N1103',
      online_offers: '790.25',
      ...published,
    });
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'tension:2024:B5201:N1103', online_offers: '812.5' }),
    );
    expect(found).toContainEqual(expect.objectContaining({ id: 'tension:2025:B0101:N1103' }));
  });

  test('an empty level, secrecy, a sentinel and a level of 6 are no numbers, and the rest of the line stands', async () => {
    await load('tension.csv', seed);
    const found = await rows('id, level, training_specificity, withheld');
    expect(found).toContainEqual({
      id: 'tension:2025:B5201:A1401',
      level: null,
      training_specificity: '1',
      withheld: { TENSION_LEVEL: 'EMPTY' },
    });
    expect(found).toContainEqual({
      id: 'tension:2025:B5201:A9999',
      level: '4',
      training_specificity: null,
      withheld: { TRAINING_SPECIFICITY: 'OUT_OF_SCALE' },
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'tension:2025:B5202:J1501',
        withheld: { ONLINE_OFFERS: 'SECRECY', JOBSEEKERS_ABC: 'MARKED' },
      }),
    );
  });

  test('a file by département is read by its own column, lost zeros put back', async () => {
    await load(
      'by-department.csv',
      seed
        .replace('cbassin', 'cdep')
        .replaceAll(/;(5201|5202|101);/gu, ';1;')
        .split('\n')
        .slice(0, 3)
        .join('\n'),
    );
    expect(await rows('id')).toEqual([
      { id: 'tension:2024:D01:N1103' },
      { id: 'tension:2025:D01:N1103' },
    ]);
  });

  test('lines without a year, an occupation or an area are rejected by column', async () => {
    const faulty = `${seed}2025;N11;5201;1;1;1;1;1;1;1;1;1\n;N1103;5203;1;1;1;1;1;1;1;1;1\n2025;N1103;;1;1;1;1;1;1;1;1;1\n`;
    expect(await load('tension.csv', faulty)).toMatchObject({
      received: 11,
      loaded: 8,
      rejected: 3,
    });
    const rejects = await database.connectAs(labourMarket)
      .sql`select line::int, "column", code, masked_value from labour_market.ingest_rejects order by line`;
    expect(rejects).toEqual([
      { line: 10, column: 'ROME', code: 'CODE_MALFORMED', masked_value: 'A99' },
      { line: 11, column: 'annee', code: 'VALUE_MISSING', masked_value: null },
      { line: 12, column: 'cbassin', code: 'VALUE_MISSING', masked_value: null },
    ]);
  });

  test('a later edition stands, in whatever order the two are loaded; what it leaves out stays', async () => {
    const revised = seed
      .replace(';790,25;402;4;', ';791;403;5;')
      .split('\n')
      .slice(0, 4)
      .join('\n');
    const state = () => rows('id, online_offers, level, edition::text');
    await load('v1.csv', seed, { coversUntil: '2025-12-31' });
    await load('v2.csv', revised, { coversUntil: '2026-03-31' });
    const inOrder = await state();
    await database.close();
    database = await createTestDatabase([labourMarket]);
    await load('v2.csv', revised, { coversUntil: '2026-03-31' });
    expect(await load('v1.csv', seed, { coversUntil: '2025-12-31' })).toMatchObject({
      loaded: 5,
      duplicate: 3,
    });
    expect(await state()).toEqual(inOrder);
    expect(inOrder).toContainEqual({
      id: 'tension:2025:B5201:N1103',
      online_offers: '791',
      level: '5',
      edition: '2026-03-31',
    });
    expect(inOrder).toHaveLength(8);
  });

  test('a file that covers no known day fills what is missing and changes nothing that is dated; of two such the one loaded later stands', async () => {
    await load('dated.csv', seed.split('\n').slice(0, 4).join('\n'), {
      coversUntil: '2025-12-31',
    });
    const levels = () => rows('level::int');
    const undated = seed.replaceAll(/;[345];([1-5];){5}/gu, ';1;1;1;1;1;1;');
    expect(await load('undated.csv', undated)).toMatchObject({
      loaded: 5,
      duplicate: 3,
      flags: { EDITION_OLDER: 3 },
    });
    const before = await levels();
    expect(await load('again.csv', seed)).toMatchObject({ duplicate: expect.any(Number) });
    expect(await levels()).not.toEqual(before);
    expect(await rows('level::int, edition::text')).toContainEqual({
      level: 5,
      edition: '2025-12-31',
    });
  });

  test.each([
    ['a file of another layout', 'AREA_CODE,AREA_NAME\n44,LOIRE\n', 'COLUMN_MISSING'],
    ['an empty file', '', 'FILE_EMPTY'],
  ])('%s is refused whole', async (_what, text, code) => {
    expect(await load('t.csv', text)).toMatchObject({ outcome: 'REFUSED', refusal: { code } });
  });

  test('a file cut in the middle of a line is refused whole', async () => {
    expect(await load('cut.csv', seed.slice(0, -8))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect(await rows('id')).toEqual([]);
  });
});

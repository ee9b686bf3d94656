import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { labourMarket } from '../index.ts';

const SEED = fileURLToPath(new URL('./market_score_202609.input.csv', import.meta.url));
const REAL = resolve('../shared/data/partner-files/imt_market_score.csv');

describe('the market score', () => {
  let database: TestDatabase;
  let folder: string;
  let seed: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-imt-'));
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
    return database.load(labourMarket, 'imt', path, options);
  };
  const rows = (columns: string) =>
    database
      .connectAs(labourMarket)
      .sql.unsafe(`select ${columns} from labour_market.market_scores order by id`);
  const rejects = () =>
    database.connectAs(labourMarket)
      .sql`select line::int, "column", code, reason, masked_value from labour_market.ingest_rejects order by line`;

  test('every kind of area, decimals with a point or a comma, and seasons are read', async () => {
    const receipt = await load('market_score_202609.csv', seed);
    expect(receipt).toMatchObject({
      outcome: 'LOADED',
      received: 12,
      loaded: 8,
      duplicate: 1,
      rejected: 3,
      flags: {},
    });
    const found = await rows(
      'area_kind, area_code, rome_code, month::text, offers_per_10_jobseekers as ratio, seasonal_months',
    );
    const month = '2026-09-01';
    expect(found).toContainEqual({
      area_kind: 'DEPARTMENT',
      area_code: '44',
      rome_code: 'N1103',
      month,
      ratio: '9.0',
      seasonal_months: [11, 12],
    });
    expect(found).toContainEqual(expect.objectContaining({ rome_code: 'J1501', ratio: '20.5' }));
    expect(found).toContainEqual(expect.objectContaining({ area_code: '01', ratio: '5.25' }));
    expect(found).toContainEqual(expect.objectContaining({ area_kind: 'EMPLOYMENT_BASIN' }));
    expect(found).toContainEqual(expect.objectContaining({ area_kind: 'REGION', area_code: '52' }));
    expect(found).toContainEqual(expect.objectContaining({ area_kind: 'NATION', area_code: 'FR' }));
  });

  test('an empty ratio and the sentinels -1 and -2 are no numbers; zero is one', async () => {
    await load('market_score_202609.csv', seed);
    const found = await rows('rome_code, offers_per_10_jobseekers, jobseekers, offers, withheld');
    expect(found).toContainEqual({
      rome_code: 'A9999',
      offers_per_10_jobseekers: null,
      jobseekers: null,
      offers: '4',
      withheld: {
        JOBSEEKERS: 'MARKED',
        JOBSEEKERS_LAST_WEEK: 'MARKED',
        OFFERS_PER_10_JOBSEEKERS: 'EMPTY',
      },
    });
    expect(found).toContainEqual(
      expect.objectContaining({ rome_code: 'A1401', offers: '0', offers_per_10_jobseekers: '0' }),
    );
  });

  test('a code that is none is rejected by line and column; lines that conflict are rejected together', async () => {
    await load('market_score_202609.csv', seed);
    const conflict =
      'Lines 12, 13 give different figures for one cell; nothing tells which is right, so none is taken.';
    expect(await rejects()).toEqual([
      {
        line: 11,
        column: 'ROME_PROFESSION_CARD_CODE',
        code: 'CODE_MALFORMED',
        reason: 'Expected a ROME code.',
        masked_value: 'AAAAA',
      },
      { line: 12, column: null, code: 'CELL_CONFLICTING', reason: conflict, masked_value: null },
      { line: 13, column: null, code: 'CELL_CONFLICTING', reason: conflict, masked_value: null },
    ]);
    expect(await rows('id')).not.toContainEqual({ id: 'imt:2026-09:D49:N1103' });
  });

  test('months stand beside each other, and a later edition of a month stands whatever the order of loading', async () => {
    const early = seed.replaceAll(',369,371,', ',300,301,');
    await load('market_score_20260915.csv', early);
    await load('market_score_20260930.csv', seed);
    await load('market_score_202610.csv', `${seed}\n`);
    const inOrder = await rows('id, offers, edition::text');
    await database.close();
    database = await createTestDatabase([labourMarket]);
    await load('market_score_202610.csv', `${seed}\n`);
    await load('market_score_20260930.csv', seed);
    const late = await load('market_score_20260915.csv', early);
    expect(await rows('id, offers, edition::text')).toEqual(inOrder);
    expect(late).toMatchObject({
      loaded: 0,
      duplicate: 9,
      rejected: 3,
      flags: { EDITION_OLDER: 8 },
    });
    expect(inOrder).toContainEqual({
      id: 'imt:2026-09:D44:N1103',
      offers: '369',
      edition: '2026-09-30',
    });
    expect(inOrder).toHaveLength(16);
  });

  test('the same file again changes nothing and says so', async () => {
    await load('market_score_202609.csv', seed);
    expect(await load('another-name.csv', seed)).toMatchObject({ outcome: 'ALREADY_LOADED' });
  });

  test('a file whose month nothing tells is taken for the last whole month, with a doubt', async () => {
    const receipt = await load('market_score.csv', seed);
    expect(receipt.flags).toEqual({ MONTH_ASSUMED: 11 });
    const told = await load('market_score.csv', `${seed}\n`, { coversUntil: '2026-08-31' });
    expect(told.flags).toEqual({});
    expect(await rows('month::text')).toContainEqual({ month: '2026-08-01' });
  });

  test.each([
    ['a file of another layout', 'annee;ROME\n2025;N1103\n', 'COLUMN_MISSING'],
    ['an empty file', '', 'FILE_EMPTY'],
  ])('%s is refused whole', async (_what, text, code) => {
    expect(await load('wrong.csv', text)).toMatchObject({ outcome: 'REFUSED', refusal: { code } });
  });

  test('a file cut in the middle of a line is refused whole', async () => {
    expect(await load('cut.csv', seed.slice(0, -20))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect(await rows('id')).toEqual([]);
  });

  test.skipIf(!existsSync(REAL))('the real sample is read but for its code XXXXX', async () => {
    const receipt = await database.load(labourMarket, 'imt', REAL, { coversUntil: '2016-12-31' });
    expect(receipt).toMatchObject({
      received: 27,
      loaded: 26,
      duplicate: 0,
      rejected: 1,
      rejects: { CODE_MALFORMED: 1 },
    });
    const found = await rows('id, offers_per_10_jobseekers as ratio, seasonal_months, withheld');
    expect(found).toContainEqual({
      id: 'imt:2016-12:D10:F1702',
      ratio: '18',
      seasonal_months: [4, 5, 6],
      withheld: {},
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'imt:2016-12:D10:F1704',
        ratio: null,
        withheld: { OFFERS_PER_10_JOBSEEKERS: 'EMPTY' },
      }),
    );
  });
});

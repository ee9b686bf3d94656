import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { drawSample } from './draw-sample.ts';
import { estimateCells } from './estimate.ts';
import { inventCampaign } from './invented-campaign.fixture.ts';
import { storeAnswers } from './store-answers.ts';
import { weighAnswers } from './weigh.ts';

const YEAR = 2026;
let database: TestDatabase;
let connection: Connection;

/** Twenty restaurants of 1 or 2 employees in one basin; each two are one enterprise. Sixteen are asked. */
beforeAll(async () => {
  database = await createTestDatabase([employers]);
  connection = database.connectAs(employers);
  const { sql } = connection;
  await sql`insert into employers.survey_communes values ('44001', '44', '52', '5201')`;
  await sql`
    insert into employers.establishments (siret, is_siret_key_valid, sirene_file_id, sirene_activity_code, sirene_commune_code, sirene_department_code, pes_headcount_band)
    select lpad((n / 2)::text, 9, '0') || lpad(n::text, 5, '0'), true, 1, '5610A', '44001', '44', '01' from generate_series(0, 19) as n`;
  await inventCampaign(sql, YEAR);
});
afterAll(() => database.close());

const estimate = () =>
  connection.sql.begin(async (tx) => {
    const weighed = await weighAnswers(tx, 'employers', YEAR);
    await estimateCells(tx, 'employers', YEAR);
    return weighed;
  });
const cell = async (place: string, occupation: string, measure: string) => {
  const [found] = await connection.sql`
    select value, variance, enterprises, largest from employers.survey_estimates
    where year = ${YEAR} and place_code = ${place} and occupation_code = ${occupation} and measure = ${measure}`;
  return found;
};

describe('estimates', () => {
  test('are answers times weight, with the variance of a stratified sample without replacement', async () => {
    const sampled = await connection.sql<{ siret: string }[]>`
      select siret from employers.survey_sample where year = ${YEAR} order by siret`;
    expect(sampled).toHaveLength(16);
    const projects = [4, 2, 0, 0, 0, 6, 0, 0];
    const answering = sampled.slice(0, 8);
    await storeAnswers(
      connection.db,
      { year: YEAR, day: '2025-10-01' },
      answering.map(({ siret }, index) => {
        const planned = projects[index] ?? 0;
        const lines = [
          { fapCode: 'S1X40', projects: planned, difficult: planned / 2, seasonal: 0 },
        ];
        return { siret, lines: planned === 0 ? [] : lines };
      }),
    );
    expect(await estimate()).toEqual({ answered: 8, classes: 1, collapsed: 0 });
    // N = 20, r = 8: value 20 / 8 * 12; s² = (56 - 144 / 8) / 7; variance 20² (1 - 8 / 20) s² / 8.
    const found = await cell('B5201-44', 'S1X40', 'PROJECTS');
    expect(found?.['value']).toBeCloseTo(30, 9);
    expect(found?.['variance']).toBeCloseTo((400 * 0.6 * (38 / 7)) / 8, 9);
    const sirens = new Set([0, 1, 5].map((index) => answering[index]?.siret.slice(0, 9)));
    expect(found?.['enterprises']).toBe(sirens.size);
    for (const place of ['D44', 'R52', 'N'])
      for (const occupation of ['S1X40', 'V', 'ALL'])
        expect(await cell(place, occupation, 'PROJECTS')).toEqual(found);
    expect((await cell('N', 'ALL', 'DIFFICULT'))?.['value']).toBeCloseTo(15, 9);
    expect((await cell('N', 'ALL', 'EASY'))?.['value']).toBeCloseTo(15, 9);
    expect(await cell('N', 'ALL', 'SEASONAL')).toBeUndefined();
    expect((await cell('N', 'ALL', 'STEADY'))?.['value']).toBeCloseTo(30, 9);
  });

  test('take an establishment that closed without an answer for one that hires nobody', async () => {
    const before = (await cell('N', 'ALL', 'PROJECTS'))?.['value'];
    const [gone] = await connection.sql<{ siret: string }[]>`
      select p.siret from employers.survey_sample p where p.year = ${YEAR} and not exists (
        select 1 from employers.survey_answers a where a.year = p.year and a.siret = p.siret) order by 1 limit 1`;
    await connection.sql`update employers.establishments set is_closed = true where siret = ${gone?.siret ?? ''}`;
    await estimate();
    expect((await cell('N', 'ALL', 'PROJECTS'))?.['value']).toBeCloseTo(
      (Number(before) * 15) / 16,
      9,
    );
  });

  test('of a campaign with fewer than five answers are refused', async () => {
    await drawSample(connection.sql, 'employers', 2027);
    await expect(
      connection.sql.begin((tx) => weighAnswers(tx, 'employers', 2027)),
    ).rejects.toMatchObject({ code: 'TOO_FEW_ANSWERS' });
  });
});

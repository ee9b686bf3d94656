import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { drawSample } from './draw-sample.ts';
import { inventEstablishments } from './invented-campaign.fixture.ts';
import { bandsWithClasses, SIZE_CLASSES } from './size-classes.ts';

let database: TestDatabase;
let sql: Connection['sql'];

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  ({ sql } = database.connectAs(employers));
  await inventEstablishments(sql, 3_000);
});
afterAll(() => database.close());

const sampled = (year: number) =>
  sql`select siret, stratum_id, version from employers.survey_sample where year = ${year} order by siret`;

describe('a sample', () => {
  test('holds of each stratum what its rate says, all of the large, and is the same when it is drawn again', async () => {
    const drawn = await drawSample(sql, 'employers', 2026);
    expect(drawn).toMatchObject({ population: 3_000, unplaced: 750 });
    const first = await sampled(2026);
    expect(first).toHaveLength(drawn.sampled);
    const wrong = await sql`
      select s.id from employers.survey_strata s where s.year = 2026 and (
        s.sampled <> least(s.population, ceil(s.population * s.rate::numeric))
        or s.sampled <> (select count(*) from employers.survey_sample p where p.year = s.year and p.stratum_id = s.id))`;
    expect(wrong).toHaveLength(0);
    const [large] = await sql`
      select sum(population) = sum(sampled) as "isCensus" from employers.survey_strata where year = 2026 and size_class in ('10-49', '50-199', '200+')`;
    expect(large).toEqual({ isCensus: true });
    expect(drawn.sampled).toBeLessThan(drawn.population);
    expect(await drawSample(sql, 'employers', 2026)).toEqual(drawn);
    expect(await sampled(2026)).toEqual(first);
  });

  test('of another year asks others', async () => {
    await drawSample(sql, 'employers', 2027);
    const [one, other] = [await sampled(2026), await sampled(2027)];
    const both = new Set(one.map(({ siret }) => siret));
    expect(other.filter(({ siret }) => !both.has(siret)).length).toBeGreaterThan(50);
  });

  test('counts communes outside any basin, and those that nobody knows, and asks them all the same', async () => {
    await sql`update employers.establishments set sirene_commune_code = '44999' where sirene_commune_code = '44004' and siret like '%7'`;
    await drawSample(sql, 'employers', 2026);
    const rows = await sql`
      select commune_code, reason, establishments > 0 as "isSome" from employers.survey_unplaced where year = 2026 order by 1`;
    expect([...rows]).toEqual([
      { commune_code: '44004', reason: 'COMMUNE_WITHOUT_BASIN', isSome: true },
      { commune_code: '44999', reason: 'COMMUNE_UNKNOWN', isSome: true },
    ]);
    const areas = await sql`
      select area, sum(sampled)::int > 0 as "isAsked" from employers.survey_strata where year = 2026 group by 1 order by area collate "C"`;
    expect([...areas]).toEqual(
      ['-', '-44', '5201-44', '5202-44'].map((area) => ({ area, isAsked: true })),
    );
  });

  test('leaves out the closed, the State, and those without employees that have not hired within a year', async () => {
    const [closed, state, empty, hiring] = (await sampled(2026)).map(
      ({ siret }) => siret,
    ) as string[];
    const change = (set: string, siret: string | undefined) =>
      sql.unsafe(`update employers.establishments set ${set} where siret = '${siret}'`);
    await change('is_closed = true', closed);
    await change("sirene_activity_code = '8422Z'", state);
    await change("pes_headcount_band = '00'", empty);
    await change("pes_headcount_band = '00'", hiring);
    await sql`insert into employers.hiring_history values (${hiring ?? ''}, '{0,1,0}', '{0,0,0}'), (${empty ?? ''}, '{0,0,4}', '{0,0,0}')`;
    const all = SIZE_CLASSES.map((each) => ({ ...each, rate: 1 }));
    await drawSample(sql, 'employers', 2026, all);
    const sirets = (await sampled(2026)).map(({ siret }) => siret);
    expect([closed, state, empty, hiring].map((siret) => sirets.includes(siret))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('knows a class for each band of headcounts; one that is not known is among those without employees', () => {
    const classes = new Map(bandsWithClasses(SIZE_CLASSES).map((each) => [each.band, each]));
    expect(classes.get('NN')).toMatchObject({ size_class: '0', most: 0 });
    expect(classes.get('03')).toMatchObject({ size_class: '1-9', most: 9 });
    expect(classes.get('53')).toMatchObject({ size_class: '200+', most: null });
    expect(classes.size).toBe(16);
  });
});

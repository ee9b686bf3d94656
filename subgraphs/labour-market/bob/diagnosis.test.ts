import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { contract } from '../contract.ts';
import { labourMarket } from '../index.ts';

let database: TestDatabase;
let sql: Sql;
let served: ServedForCallers;

/** Scores of an occupation by area (`D44`, `B5202`), of the newest month unless another is told. */
async function addScores(
  romeCode: string,
  areas: Readonly<Record<string, number | null>>,
  { month = '2026-09-01', offers = 20 } = {},
): Promise<void> {
  for (const [area, ratio] of Object.entries(areas))
    await sql`
      insert into labour_market.market_scores (id, month, area_kind, area_code, area_name, rome_code, offers_per_10_jobseekers, offers,
        seasonal_months, withheld, edition, file_id)
      values (${`imt:${month.slice(0, 7)}:${area}:${romeCode}`}, ${month}, ${area.startsWith('D') ? 'DEPARTMENT' : 'EMPLOYMENT_BASIN'},
        ${area.slice(1)}, ${`Area ${area}`}, ${romeCode}, ${ratio}, ${offers}, '{}', '{}', ${month}, 1)`;
}

beforeAll(async () => {
  database = await createTestDatabase([labourMarket]);
  sql = database.connectAs(labourMarket).sql;
  for (const { source, path } of contract.seed)
    await database.load(labourMarket, source, fileURLToPath(new URL(path, labourMarket.folder)));
  await addScores('D1102', {
    D44: 2,
    D85: 9,
    D35: 3,
    D29: 1,
    B5201: 1,
    B5202: 4,
    B5203: 5,
    B5204: 8,
  });
  await addScores('D1102', { D44: 9 }, { month: '2025-09-01', offers: 16 });
  await addScores('D1104', { D44: 3.1 });
  await addScores('D1105', { D44: 3 });
  await addScores('D1106', { D44: 7 });
  await addScores('D1107', { D85: 90 });
  await addScores('K1304', { D44: null });
  await sql`insert into labour_market.occupation_moves
    select 'D1102', code, rank from unnest(array['D1104', 'D1105', 'D1106', 'D1107']) with ordinality as move(code, rank)`;
  await sql`insert into labour_market.commune_places values
    ('44109', '5201', 47.23, -1.55), ('44001', '5202', 47.23, -1.30), ('44002', '5203', 47.23, -1.00), ('44003', '5204', 47.60, -1.55)`;
  await sql`insert into labour_market.tensions (id, year, area_kind, area_code, rome_code, level, withheld, edition, file_id) values
    ('tension:2025:B5201:D1102', 2025, 'EMPLOYMENT_BASIN', '5201', 'D1102', 4, '{}', '2025-12-31', 1),
    ('tension:2025:D44:D1102', 2025, 'DEPARTMENT', '44', 'D1102', 1, '{}', '2025-12-31', 1)`;
  served = await serveForCallers(labourMarket, database.url);
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const NANTES = {
  __typename: 'Jobseeker',
  id: 'one',
  labourMarketPid: 'p1_one',
  soughtOccupations: [{ code: 'D1102' }],
  commune: { code: '44109' },
  mobilityKm: 25,
  birthDate: '1990-05-01',
  currentRegistration: { registeredOn: '2026-01-01' },
};

const DIAGNOSIS = `challenge { code } market { state stress unknownBecause reason figureId } subScores { code score }
  closeOccupations { occupationCode offersPer10Jobseekers timesOwn }
  betterPlaces { territory { kind code name } offersPer10Jobseekers distanceKm }`;

interface Diagnosis {
  readonly challenge: { readonly code: string };
  readonly market: Readonly<Record<string, unknown>>;
  readonly subScores: readonly { readonly code: string; readonly score: number | null }[];
  readonly closeOccupations: readonly { readonly occupationCode: string }[];
  readonly betterPlaces: readonly { readonly territory: { readonly code: string } }[];
}

async function askFor(people: readonly object[], args = '') {
  const answer = await served.as(['own-file'])<{
    _entities: readonly { readonly diagnosis: Diagnosis | null }[];
  }>(
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker { diagnosis${args} { ${DIAGNOSIS} } } } }`,
    { r: people },
  );
  return { ...answer, found: answer.data?._entities?.map((entity) => entity?.diagnosis) ?? [] };
}

const one = async (changes: object = {}, args = '') => {
  const { found, errors } = await askFor([{ ...NANTES, ...changes }], args);
  return { diagnosis: found[0], errors };
};

describe('the market of a person', () => {
  test('is the newest score of the département, with the year before and the tension of the basin', async () => {
    const { diagnosis } = await one();
    expect(diagnosis?.challenge.code).toBe('STUCK_MARKET');
    expect(diagnosis?.market).toEqual({
      state: 'STRESSED',
      stress: 5,
      unknownBecause: null,
      reason: 'Il y a au moins dix candidats pour trois offres.',
      figureId: 'imt:2026-09:D44:D1102:OFFERS_PER_10_JOBSEEKERS',
    });
    const scores = Object.fromEntries(
      diagnosis?.subScores.map(({ code, score }) => [code, score]) ?? [],
    );
    expect(scores).toMatchObject({ MARKET: 20, OFFERS_CHANGE: 100, HIRING_DIFFICULTY: 75 });
  });

  test('has close occupations of more than 1.5 times its offers in the same département, best first', async () => {
    const { diagnosis } = await one();
    expect(diagnosis?.closeOccupations).toEqual([
      { occupationCode: 'D1106', offersPer10Jobseekers: 7, timesOwn: 3.5 },
      { occupationCode: 'D1104', offersPer10Jobseekers: 3.1, timesOwn: 1.55 },
    ]);
  });

  test('has better basins within the mobility, and none for who did not say how far', async () => {
    const { diagnosis } = await one();
    expect(diagnosis?.betterPlaces).toEqual([
      {
        territory: { kind: 'EMPLOYMENT_BASIN', code: '5202', name: 'Area B5202' },
        offersPer10Jobseekers: 4,
        distanceKm: 18.9,
      },
    ]);
    const far = await one({ mobilityKm: 50 });
    expect(far.diagnosis?.betterPlaces.map(({ territory }) => territory.code)).toEqual([
      '5204',
      '5203',
      '5202',
    ]);
    expect((await one({ mobilityKm: null })).diagnosis?.betterPlaces).toEqual([]);
  });

  test('has better départements only for who would move anywhere', async () => {
    const { diagnosis } = await one({}, '(answers: { acceptsWholeCountry: true })');
    expect(diagnosis?.betterPlaces).toMatchObject([
      { territory: { kind: 'DEPARTMENT', code: '85' }, distanceKm: null },
      { territory: { kind: 'DEPARTMENT', code: '35' } },
    ]);
  });

  test('is found for a whole caseload in one statement', async () => {
    const caseload = Array.from({ length: 40 }, (_, n) => ({
      ...NANTES,
      id: `person-${n}`,
      mobilityKm: n,
    }));
    const { found, statements, errors } = await askFor(caseload);
    expect(errors).toEqual([]);
    expect(found).toHaveLength(40);
    expect(found[10]?.betterPlaces).toHaveLength(0);
    expect(found[30]?.betterPlaces).toHaveLength(1);
    expect(statements).toBe(1);
  });
});

describe('what is missing has a typed outcome', () => {
  test.each([
    ['no occupation', { soughtOccupations: [] }, 'UNDEFINED_PROJECT', 'NO_OCCUPATION'],
    ['no commune', { commune: null }, 'UNDEFINED_PROJECT', 'NO_COMMUNE'],
    [
      'a commune outside any département with figures',
      { commune: { code: '2A004' } },
      'BRAVO',
      'DEPARTMENT_WITHOUT_FIGURES',
    ],
    [
      'an occupation without figures, or that does not exist',
      { soughtOccupations: [{ code: 'B1101' }] },
      'BRAVO',
      'OCCUPATION_WITHOUT_FIGURES',
    ],
    [
      'an occupation that is counted elsewhere',
      { soughtOccupations: [{ code: 'D1107' }] },
      'BRAVO',
      'NOT_COUNTED_HERE',
    ],
    [
      'a figure that the publisher withholds',
      { soughtOccupations: [{ code: 'K1304' }] },
      'BRAVO',
      'FIGURE_WITHHELD',
    ],
  ])('%s', async (_what, changes, challenge, unknownBecause) => {
    const { diagnosis, errors } = await one(changes);
    expect(errors).toEqual([]);
    expect(diagnosis).toMatchObject({
      challenge: { code: challenge },
      market: { state: 'UNKNOWN', stress: null, unknownBecause },
      closeOccupations: [],
      betterPlaces: [],
    });
  });

  test.each([
    ['(occupationCode: "baker")', 'CODE_MALFORMED', 'occupationCode: expected'],
    [
      '(answers: { interviewsAMonth: 101 })',
      'ARGUMENT_OUT_OF_RANGE',
      'answers.interviewsAMonth: expected 0 to 100, got 101.',
    ],
  ])('%s is refused by name', async (args, code, message) => {
    const { diagnosis, errors } = await one({}, args);
    expect(diagnosis).toBeNull();
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(errors[0]?.message).toContain(message);
  });

  test('a person whom the owner did not vouch for with a pseudonym has no diagnosis', async () => {
    const { found, errors } = await askFor([{ ...NANTES, labourMarketPid: null }]);
    expect([found, errors]).toEqual([[null], []]);
  });
});

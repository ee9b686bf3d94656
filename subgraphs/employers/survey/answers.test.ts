import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { inventCampaign, inventEstablishments } from './invented-campaign.fixture.ts';
import { storeAnswers } from './store-answers.ts';

const YEAR = 2026;
const DAY = '2025-10-01';

let database: TestDatabase;
let connection: Connection;
/** A sampled restaurant of 1 or 2 employees, and one of 200 or more. */
let small: string;
let large: string;
let unasked: string;
let closed: string;

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  connection = database.connectAs(employers);
  const { sql } = connection;
  await inventEstablishments(sql, 600);
  await inventCampaign(sql, YEAR);
  const pick = async (where: string): Promise<string> => {
    const [found] = await sql.unsafe<{ siret: string }[]>(`
      select e.siret from employers.establishments e left join employers.survey_sample p on p.siret = e.siret and p.year = ${YEAR}
      where ${where} order by 1 limit 1`);
    return found?.siret ?? '';
  };
  small = await pick(
    "p.version = 'TRADE_AND_HOSPITALITY' and e.activity_code = '5610A' and e.headcount_band = '01'",
  );
  large = await pick("p.version = 'INDUSTRY' and e.headcount_band = '31'");
  unasked = await pick('p.siret is null');
  closed = await pick("p.siret is not null and e.headcount_band = '21'");
  await sql`update employers.establishments set is_closed = true where siret = ${closed}`;
});
afterAll(() => database.close());

const line = (fapCode: string, projects: number, difficult = 0, seasonal = 0) => ({
  fapCode,
  projects,
  difficult,
  seasonal,
});
const answer = async (siret: string, lines: object[], day = DAY, year = YEAR) => {
  const [refusal] = await storeAnswers(connection.db, { year, day }, [
    { siret, lines: lines as ReturnType<typeof line>[] },
  ]);
  return refusal;
};
const stored = () =>
  connection.sql`
    select a.siret, a.revision, a.is_current, l.fap_code, l.projects from employers.survey_answers a
    left join employers.survey_answer_lines l on l.year = a.year and l.siret = a.siret and l.revision = a.revision
    order by a.siret, a.revision, l.fap_code`;

describe('an answer is refused, and nothing is stored,', () => {
  test.each([
    [
      'before the opening',
      () => answer(small, [line('S1X40', 1)], '2025-09-14'),
      'SURVEY_NOT_OPEN',
      'from 2025-09-15 to 2025-12-15',
    ],
    [
      'after the closing',
      () => answer(small, [line('S1X40', 1)], '2025-12-16'),
      'SURVEY_CLOSED',
      'today is 2025-12-16',
    ],
    [
      'of a year without a campaign',
      () => answer(small, [], DAY, 2031),
      'CAMPAIGN_UNKNOWN',
      '2031',
    ],
    [
      'of an unknown establishment',
      () => answer('99999999999999', []),
      'ESTABLISHMENT_UNKNOWN',
      '99999999999999',
    ],
    [
      'of a closed establishment',
      () => answer(closed, [line('L2X61', 1)]),
      'ESTABLISHMENT_CLOSED',
      closed,
    ],
    ['of an establishment that is not asked', () => answer(unasked, []), 'NOT_IN_SAMPLE', unasked],
    [
      'with an occupation that does not exist',
      () => answer(small, [line('Z9X99', 1)]),
      'OCCUPATION_UNKNOWN',
      'Z9X99',
    ],
    [
      'with one that its questionnaire does not offer',
      () => answer(small, [line('B2X40', 1)]),
      'OCCUPATION_NOT_OFFERED',
      'TRADE_AND_HOSPITALITY',
    ],
    [
      'with an occupation twice',
      () => answer(small, [line('S1X40', 1), line('S1X40', 2)]),
      'OCCUPATION_TWICE',
      'lines[1]',
    ],
    [
      'without a project in a line',
      () => answer(small, [line('S1X40', 0)]),
      'PROJECTS_OUT_OF_RANGE',
      '1 or more',
    ],
    [
      'with more difficult projects than projects',
      () => answer(small, [line('S1X40', 2, 3)]),
      'PART_OUT_OF_RANGE',
      '0 to 2',
    ],
    [
      'with fewer seasonal projects than none',
      () => answer(small, [line('S1X40', 2, 0, -1)]),
      'PART_OUT_OF_RANGE',
      'seasonal',
    ],
    [
      'with more projects than its headcount makes plausible',
      () => answer(small, [line('S1X40', 201)]),
      'PROJECTS_IMPLAUSIBLE',
      'at most 200',
    ],
    [
      'with more than 50 lines',
      () =>
        answer(
          small,
          Array.from({ length: 51 }, () => line('S1X40', 1)),
        ),
      'TOO_MANY_LINES',
      'at most 50',
    ],
  ])('%s', async (_when, send, code, words) => {
    const before = await stored();
    const refusal = await send();
    expect(refusal).toMatchObject({ code, argument: expect.stringMatching(/^input\./u) });
    expect(refusal?.message).toContain(typeof words === 'string' ? words : '');
    expect(await stored()).toEqual(before);
  });
});

describe('an answer is taken', () => {
  test('on the first and the last day, corrected until then, and the same answer again changes nothing', async () => {
    expect(await answer(small, [line('S1X40', 2, 1), line('L2X61', 1)], '2025-09-15')).toBeNull();
    const first = await stored();
    expect(first.filter(({ siret }) => siret === small)).toHaveLength(2);
    expect(await answer(small, [line('L2X61', 1), line('S1X40', 2, 1)], '2025-10-02')).toBeNull();
    expect(await stored()).toEqual(first);
    expect(await answer(small, [], '2025-12-15')).toBeNull();
    expect((await stored()).filter(({ siret }) => siret === small)).toEqual([
      ...first.filter(({ siret }) => siret === small).map((row) => ({ ...row, is_current: false })),
      { siret: small, revision: 2, is_current: true, fap_code: null, projects: null },
    ]);
  });

  test('by a large establishment with more projects than a small one may plan', async () => {
    expect(await answer(large, [line('S0X42', 900)])).toBeNull();
  });

  test('together with others that are refused: each has its own outcome', async () => {
    const outcomes = await storeAnswers(connection.db, { year: YEAR, day: DAY }, [
      { siret: unasked, lines: [] },
      { siret: large, lines: [line('S0X42', 30)] },
    ]);
    expect(outcomes.map((refusal) => refusal?.code ?? null)).toEqual(['NOT_IN_SAMPLE', null]);
    expect((await stored()).filter((row) => row['siret'] === large && row['is_current'])).toEqual([
      { siret: large, revision: 2, is_current: true, fap_code: 'S0X42', projects: 30 },
    ]);
  });

  test('twice at the same moment as two revisions in line, one of which counts', async () => {
    await Promise.all([
      answer(large, [line('S0X42', 31)]),
      answer(large, [line('S0X42', 32)]),
      answer(large, [line('S0X42', 33)]),
    ]);
    const own = (await stored()).filter(({ siret }) => siret === large);
    expect(own.filter((row) => row['is_current'])).toHaveLength(1);
    expect(own.map((row) => row['revision'])).toEqual([1, 2, 3, 4, 5]);
  });
});

import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInParis } from '#kernel/calendar/days.ts';
import { connect } from '#kernel/database/connect.ts';
import { roleOf } from '#kernel/database/names.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { answerDemoSurvey } from '../../scripts/start/demo-survey.ts';
import { fieldworkOf, lastClosed } from '../../subgraphs/employers/survey/calendar.ts';
import { storeAnswers } from '../../subgraphs/employers/survey/store-answers.ts';

/** The campaign that is over, and an earlier one whose days are moved around today. */
const OVER = lastClosed(dayInParis());
const OPEN = OVER - 1;

let database: OwnDatabase;
let hub: Hub;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
}, 180_000);
afterAll(async () => {
  await sql.end();
  await hub.close();
  await database.close();
});

const run = (job: string, options: Parameters<typeof runJobOf>[3] = {}) =>
  runJobOf(hub, database.url, `hiring-survey-${job}`, options);
const over = { period: String(OVER) };
const again = { ...over, isAgain: true };

const textOf = async (query: string): Promise<string> => JSON.stringify(await sql.unsafe(query));
const sample = () =>
  textOf(`select * from employers.survey_sample where year = ${OVER} order by siret`);
const estimates = () =>
  textOf(
    `select * from employers.survey_estimates where year = ${OVER} order by place_code, occupation_code, measure`,
  );
const figures = () =>
  textOf('select * from labour_market.surveyed_needs order by year, place_code, occupation_code');

describe('a campaign', () => {
  test('asks a sample of the demo’s establishments, the same when it is drawn again', async () => {
    const receipt = await run('campaign', over);
    expect(receipt).toMatchObject({ outcome: 'DONE', period: String(OVER) });
    expect(receipt.counts['sampled']).toBeGreaterThan(100);
    expect(receipt.counts['occupations']).toBeGreaterThan(20);
    const first = await sample();
    expect((await run('campaign', over)).outcome).toBe('ALREADY_DONE');
    expect((await run('campaign', again)).outcome).toBe('DONE');
    expect(await sample()).toBe(first);
  });

  test.each([
    ['campaign', String(OVER + 2), 'CAMPAIGN_TO_COME'],
    ['campaign', 'soon', 'YEAR_INVALID'],
    ['estimates', String(OVER + 1), 'CAMPAIGN_NOT_CLOSED'],
    ['estimates', String(OPEN), 'CAMPAIGN_UNKNOWN'],
    ['estimates', String(OVER), 'TOO_FEW_ANSWERS'],
    ['figures', String(OVER), 'ESTIMATES_MISSING'],
    ['figures', 'soon', 'YEAR_INVALID'],
    ['reminders', '2026-02-31', 'DAY_INVALID'],
    ['reminders', addDays(dayInParis(), 1), 'DAY_TO_COME'],
  ])('%s for %s are refused with %s', async (job, period, code) => {
    expect(await run(job, { period })).toMatchObject({ outcome: 'REFUSED', refusal: { code } });
  });

  test('keeps its sample once somebody has answered', async () => {
    expect(await answerDemoSurvey(database.url)).toBeGreaterThan(30);
    const first = await sample();
    expect((await run('campaign', again)).refusal?.code).toBe('SAMPLE_IN_USE');
    expect(await sample()).toBe(first);
  });

  test('counts establishments outside any basin, and loses none', async () => {
    const { data } = await hub.ask<{
      hiringSurveyCampaign: {
        population: number;
        state: string;
        outsideBasins: { establishments: number; reason: string }[];
        strata: { nodes: { sampled: number; responseRate: number | null }[] };
      };
    }>(
      `{ hiringSurveyCampaign(year: ${OVER}) { population state responseRate outsideBasins { reason communes establishments }
        strata(first: 100) { nodes { area section sizeClass population sampled responseRate } } } }`,
      {},
      { as: 'nobody' },
    );
    const campaign = data?.hiringSurveyCampaign;
    expect(campaign?.state).toBe('CLOSED');
    expect(campaign?.outsideBasins.map(({ reason }) => reason)).toContain('COMMUNE_UNKNOWN');
    const [strata] = await sql`
      select sum(population)::int as population from employers.survey_strata where year = ${OVER}`;
    expect(strata).toEqual({ population: campaign?.population });
    for (const { sampled, responseRate } of campaign?.strata.nodes ?? [])
      expect(responseRate === null).toBe(sampled < 10);
  });
});

describe('reminders', () => {
  const due = addDays(fieldworkOf(OVER).opensOn, 22);

  test('go once to each open establishment that has not answered, and say nothing of how to reach it', async () => {
    expect((await run('reminders', { period: fieldworkOf(OVER).opensOn })).counts).toEqual({
      wave: 0,
      reminded: 0,
    });
    const { counts } = await run('reminders', { period: due });
    const [expected] = await sql`
      select count(*)::int as silent from employers.survey_sample p join employers.establishments e on e.siret = p.siret and e.is_open
      where p.year = ${OVER} and not exists (select 1 from employers.survey_answers a where a.year = p.year and a.siret = p.siret)`;
    expect(counts).toEqual({ wave: 1, reminded: expected?.['silent'] });
    expect((await run('reminders', { period: due, isAgain: true })).counts['reminded']).toBe(0);
    expect((await run('reminders', { period: addDays(due, 3) })).counts).toEqual({
      wave: 1,
      reminded: 0,
    });
    const second = await run('reminders', { period: addDays(fieldworkOf(OVER).opensOn, 60) });
    expect(second.counts).toEqual({ wave: 2, reminded: counts['reminded'] });
    const columns = await sql`
      select column_name from information_schema.columns where table_schema = 'employers' and table_name = 'survey_reminders' order by 1`;
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'channel',
      'decided_on',
      'siret',
      'wave',
      'year',
    ]);
  });
});

describe('estimates', () => {
  let first: string;

  test('are made of the answers, and the same when they are made again', async () => {
    const { outcome, counts } = await run('estimates', over);
    expect(outcome).toBe('DONE');
    expect(counts['estimates']).toBeGreaterThan(100);
    expect(counts['outsideBasins']).toBeGreaterThan(0);
    first = await estimates();
    expect((await run('estimates', again)).outcome).toBe('DONE');
    expect(await estimates()).toBe(first);
  });

  test('are the same when the answers came in another order', async () => {
    const rows = await sql<{ siret: string; lines: string }[]>`
      select a.siret, coalesce(json_agg(json_build_object('fapCode', l.fap_code, 'projects', l.projects, 'difficult', l.difficult, 'seasonal', l.seasonal)
        order by l.fap_code desc) filter (where l.siret is not null), '[]')::text as lines
      from employers.survey_answers a left join employers.survey_answer_lines l on l.year = a.year and l.siret = a.siret and l.revision = a.revision
      where a.year = ${OVER} group by a.siret order by md5(a.siret)`;
    await sql`delete from employers.survey_answers where year = ${OVER}`;
    await sql`delete from employers.survey_answer_lines where year = ${OVER}`;
    const { db, close } = connect({ url: database.url, role: roleOf('employers') });
    for (let from = 0; from < rows.length; from += 7) {
      const answers = rows
        .slice(from, from + 7)
        .map(({ siret, lines }) => ({ siret, lines: JSON.parse(lines) }));
      const refusals = await storeAnswers(
        db,
        { year: OVER, day: fieldworkOf(OVER).closesOn },
        answers,
      );
      expect(refusals.every((refusal) => refusal === null)).toBe(true);
    }
    await close();
    await run('estimates', again);
    expect(await estimates()).toBe(first);
  });

  test('stay as they were when the run is killed on the way, and the next one ends in the same state', async () => {
    await sql`alter table employers.survey_estimates add constraint broken check (measure <> 'STEADY') not valid`;
    await expect(run('estimates', again)).rejects.toThrow('broken');
    await sql`alter table employers.survey_estimates drop constraint broken`;
    expect(await estimates()).toBe(first);
    expect((await run('estimates', again)).outcome).toBe('DONE');
    expect(await estimates()).toBe(first);
  });

  test.each(['nobody', 'analyst', 'employer', 'counsellor'] as const)(
    'are for jobs alone: %s reads none',
    async (as) => {
      const { data, errors } = await hub.ask(
        `{ hiringSurveyEstimates(year: ${OVER}) { nodes { value } } }`,
        {},
        { as },
      );
      expect(data).toEqual({ hiringSurveyEstimates: null });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );
});

describe('figures', () => {
  let first: string;

  test('are published of the campaign that is over, the same when they are published again, and whole after a killed run', async () => {
    await sql`alter table labour_market.surveyed_needs add constraint broken check (level <> 'ALL') not valid`;
    await expect(run('figures')).rejects.toThrow('broken');
    await sql`alter table labour_market.surveyed_needs drop constraint broken`;
    expect(await figures()).toBe('[]');
    expect(await run('figures')).toMatchObject({ outcome: 'DONE', period: String(OVER) });
    first = await figures();
    expect(JSON.parse(first).length).toBeGreaterThan(30);
    expect((await run('figures', again)).outcome).toBe('DONE');
    expect(await figures()).toBe(first);
  });

  test('are read by anybody, with margins, source and the official ones beside, and null where they are hidden', async () => {
    const { data, errors } = await hub.ask<{
      surveyedNeeds: { nodes: { projects: { value: number; margin: number } }[] };
      employmentBasin: {
        surveyedNeeds: {
          nodes: Record<
            'projects' | 'difficult',
            { value: number | null; status: string; reason: string | null }
          >[];
        };
      };
    }>(
      `{ surveyedNeeds(level: ALL) { nodes { level projects { value margin } release { source surveyedFrom surveyedUntil } } }
        employmentBasin(code: "5201") { surveyedNeeds(first: 100) { nodes { fapCode projects { value status reason } difficult { value status reason } official { year } } } } }`,
      {},
      { as: 'nobody' },
    );
    expect(errors).toEqual([]);
    expect(data?.surveyedNeeds.nodes).toMatchObject([
      {
        level: 'ALL',
        projects: { value: expect.any(Number), margin: expect.any(Number) },
        release: { source: 'Estuaire', ...{ surveyedFrom: fieldworkOf(OVER).opensOn } },
      },
    ]);
    const nodes = data?.employmentBasin.surveyedNeeds.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.some(({ projects }) => projects.status === 'SECRET')).toBe(true);
    for (const { projects, difficult } of nodes)
      for (const figure of [projects, difficult])
        expect(figure).toMatchObject(
          figure.status === 'SECRET'
            ? { value: null, reason: expect.stringContaining('not zero') }
            : { value: expect.any(Number), reason: null },
        );
  });

  test('stand: other estimates of the year are refused', async () => {
    await sql`update employers.survey_estimates set value = value * 2 where place_code = 'N' and occupation_code = 'ALL'`;
    expect((await run('figures', again)).refusal?.code).toBe('FIGURES_PUBLISHED');
    expect(await figures()).toBe(first);
    await run('estimates', again);
  });
});

describe('an employer', () => {
  const ANSWER = `mutation($input: AnswerHiringSurveyInput!) { answerHiringSurvey(input: $input) {
    form { version state answer { revision lines { fapCode projects } } } refusal { code message argument } } }`;
  const send = (input: object, options: AskOptions) =>
    hub.ask<{ answerHiringSurvey: { form: object | null; refusal: { code: string } | null } }>(
      ANSWER,
      { input: { year: OPEN, lines: [], ...input } },
      options,
    );
  const as = (siret: string): AskOptions => ({
    as: { role: 'employer', purposes: [], sirets: [siret] },
  });
  let siret: string;
  let fapCode: string;

  beforeAll(async () => {
    await run('campaign', { period: String(OPEN) });
    await sql`
      update employers.survey_campaigns set opens_on = ${addDays(dayInParis(), -9)}, closes_on = ${addDays(dayInParis(), 9)} where year = ${OPEN}`;
    const [asked] = await sql`
      select p.siret, o.fap_code from employers.survey_sample p join employers.survey_occupations o on o.year = p.year and p.version = any (o.versions)
      where p.year = ${OPEN} order by 1, 2 limit 1`;
    siret = asked?.['siret'];
    fapCode = asked?.['fap_code'];
  });

  test('answers for an establishment of its own, corrects, and reads its questionnaire', async () => {
    const lines = [{ fapCode, projects: 2, difficult: 1 }];
    expect((await send({ siret, lines }, as(siret))).data?.answerHiringSurvey).toEqual({
      refusal: null,
      form: expect.objectContaining({
        state: 'OPEN',
        answer: { revision: 1, lines: [{ fapCode, projects: 2 }] },
      }),
    });
    await send({ siret, lines }, as(siret));
    await send({ siret, lines: [{ fapCode, projects: 3 }] }, as(siret));
    const question = `{ establishment(siret: "${siret}") { hiringSurvey(year: ${OPEN}) { occupations { fapCode } answer { revision lines { projects } } } } }`;
    const { data } = await hub.ask(question, {}, as(siret));
    expect(data).toMatchObject({
      establishment: { hiringSurvey: { answer: { revision: 2, lines: [{ projects: 3 }] } } },
    });
    for (const other of [
      as('99999999900017'),
      { as: 'nobody' },
      { as: 'counsellor' },
      { as: 'analyst' },
    ] as AskOptions[])
      expect((await hub.ask(question, {}, other)).data).toEqual({
        establishment: { hiringSurvey: null },
      });
  });

  test.each([
    ['for another’s', () => send({ siret }, as('99999999900017')), 'NOT_YOUR_ESTABLISHMENT'],
    ['as nobody', () => send({ siret }, { as: 'nobody' }), 'NOT_YOUR_ESTABLISHMENT'],
    ['as a counsellor', () => send({ siret }, { as: 'counsellor' }), 'NOT_YOUR_ESTABLISHMENT'],
    ['after the closing', () => send({ siret, year: OVER }, as(siret)), 'SURVEY_CLOSED'],
    [
      'about a year without a campaign',
      () => send({ siret, year: 2099 }, as(siret)),
      'CAMPAIGN_UNKNOWN',
    ],
    [
      'with an occupation that does not exist',
      () => send({ siret, lines: [{ fapCode: 'baker', projects: 1 }] }, as(siret)),
      'OCCUPATION_UNKNOWN',
    ],
    [
      'with more difficult projects than projects',
      () => send({ siret, lines: [{ fapCode, projects: 1, difficult: 2 }] }, as(siret)),
      'PART_OUT_OF_RANGE',
    ],
  ])('who answers %s is refused, and nothing changes', async (_how, answer, code) => {
    const before = await textOf(
      'select * from employers.survey_answers order by year, siret, revision',
    );
    const { data, errors } = await answer();
    expect(errors).toEqual([]);
    expect(data?.answerHiringSurvey).toMatchObject({ form: null, refusal: { code } });
    expect(
      await textOf('select * from employers.survey_answers order by year, siret, revision'),
    ).toBe(before);
  });

  test('of an establishment that has closed is refused', async () => {
    await sql`update employers.establishments set is_closed = true where siret = ${siret}`;
    expect((await send({ siret }, as(siret))).data?.answerHiringSurvey.refusal?.code).toBe(
      'ESTABLISHMENT_CLOSED',
    );
  });

  test('who sends no SIRET or a year outside of all time gets an error that says so', async () => {
    const { errors } = await send({ siret: 'mine' }, as(siret));
    expect(errors[0]?.extensions['code']).toBe('CODE_MALFORMED');
    const { errors: other } = await send({ siret, year: 12 }, as(siret));
    expect(other[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
  });
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { contract } from './contract.ts';
import { labourMarket } from './index.ts';

const ENTITIES = (typename: string, fields: string): string =>
  `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`;
const FIGURE = 'value status reason';

describe('the labour market in the graph', () => {
  let database: TestDatabase;
  let running: RunningSubgraph;

  beforeAll(async () => {
    database = await createTestDatabase([labourMarket]);
    for (const { source, path } of contract.seed)
      await database.load(
        labourMarket,
        source,
        fileURLToPath(new URL(path, labourMarket.folder)),
        source === 'tension' ? { coversUntil: '2025-12-31' } : {},
      );
    running = await startSubgraph(labourMarket, {
      databaseUrl: database.url,
      port: 0,
      pseudonymKey: TEST_PSEUDONYM_KEY,
      requests: UNSIGNED,
      log: createLogger('graph', 'silent'),
      exposeStatementCount: true,
    });
  });
  afterAll(async () => {
    await running.close();
    await database.close();
  });

  const entities = async (typename: string, codes: readonly string[], fields: string) => {
    const r = codes.map((code) => ({ __typename: typename, code }));
    return ask<{ _entities: Record<string, unknown>[] }>(running.url, ENTITIES(typename, fields), {
      r,
    });
  };
  const one = async (typename: string, code: string, fields: string) => {
    const { data, errors } = await entities(typename, [code], fields);
    return { entity: data?._entities[0], errors };
  };

  const nodesOf = (entity: Record<string, unknown> | undefined, field: string) =>
    (entity?.[field] as { nodes: Record<string, unknown>[] } | undefined)?.nodes;

  test('tensions of a basin go from the highest level to the missing one, by code among equals', async () => {
    const { entity } = await one(
      'EmploymentBasin',
      '5201',
      `tensions { nodes { occupation { code } year level { ${FIGURE} } trainingSpecificity { status } } }`,
    );
    const nodes = nodesOf(entity, 'tensions');
    expect(nodes).toMatchObject([
      {
        occupation: { code: 'J1501' },
        year: 2025,
        level: { value: 5, status: 'PUBLISHED', reason: null },
      },
      {
        occupation: { code: 'A9999' },
        level: { value: 4 },
        trainingSpecificity: { status: 'NOT_AVAILABLE' },
      },
      { occupation: { code: 'N1103' }, level: { value: 4 } },
      {
        occupation: { code: 'A1401' },
        level: {
          value: null,
          status: 'NOT_AVAILABLE',
          reason: expect.stringMatching(/left the cell empty/u),
        },
      },
    ]);
  });

  test('needs of a basin put hidden figures last, say that they are secret and never zero, and share what is published', async () => {
    const { entity } = await one(
      'EmploymentBasin',
      '5201',
      `hiringNeeds { nodes { fapCode familyLabel projects { ${FIGURE} } difficult { value status } seasonal { value status } difficultShare { value status unit isComputed } occupationFamily { scheme } } }`,
    );
    const nodes = nodesOf(entity, 'hiringNeeds');
    expect(nodes).toMatchObject([
      {
        fapCode: 'T2A60',
        projects: { value: 640 },
        difficultShare: { value: 92.2, status: 'PUBLISHED', unit: 'PERCENT', isComputed: true },
        occupationFamily: { scheme: 'FAP_2021' },
      },
      { fapCode: 'A1X41', projects: { value: 80 }, seasonal: { value: 0, status: 'PUBLISHED' } },
      { fapCode: 'M1X80', projects: { value: 80 }, seasonal: { value: null, status: 'SECRET' } },
      {
        fapCode: 'V2X92',
        familyLabel: "Fonctions d'encadrement",
        projects: {
          value: null,
          status: 'SECRET',
          reason: expect.stringMatching(/^Statistical secrecy/u),
        },
        difficult: { value: null, status: 'SECRET' },
        difficultShare: { value: null, status: 'SECRET' },
      },
    ]);
  });

  test('another year is had by asking for it', async () => {
    const { entity } = await one(
      'EmploymentBasin',
      '5201',
      'hiringNeeds(year: 2024) { nodes { year fapCode projects { value } } } tensions(year: 2024) { nodes { year } }',
    );
    expect(entity).toEqual({
      hiringNeeds: {
        nodes: [
          { year: 2024, fapCode: 'T2A60', projects: { value: 612.125 } },
          { year: 2024, fapCode: 'A1Z41', projects: { value: 74.9498069734842 } },
        ],
      },
      tensions: { nodes: [{ year: 2024 }] },
    });
  });

  test('a basin in two départements has a row for each, which each département lists', async () => {
    const { data } = await entities(
      'Department',
      ['44', '85'],
      'hiringNeeds { nodes { fapCode employmentBasin { code } department { code } projects { value } difficultShare { status } } }',
    );
    const needs = data?._entities.map((entity) => entity['hiringNeeds']);
    const inClisson = { employmentBasin: { code: '5215' }, fapCode: 'M1X80' };
    expect(needs).toMatchObject([
      {
        nodes: expect.arrayContaining([
          expect.objectContaining({ ...inClisson, department: { code: '44' } }),
        ]),
      },
      {
        nodes: [
          { ...inClisson, projects: { value: 10 }, difficultShare: { status: 'SECRET' } },
          { fapCode: 'T2A60', projects: { value: 0 }, difficultShare: { status: 'NOT_AVAILABLE' } },
        ],
      },
    ]);
  });

  test('scores of a département go from most offers for ten jobseekers to the missing ones', async () => {
    const { entity } = await one(
      'Department',
      '44',
      `marketScores { nodes { occupation { code } offersPer10Jobseekers { ${FIGURE} } jobseekers { ${FIGURE} } seasonalMonths period { year month endsOn } richerBasin { code } } }`,
    );
    const nodes = nodesOf(entity, 'marketScores');
    const period = { year: 2026, month: 9, endsOn: '2026-09-30' };
    expect(nodes).toMatchObject([
      {
        occupation: { code: 'J1501' },
        offersPer10Jobseekers: { value: 20.5 },
        seasonalMonths: [],
        period,
      },
      {
        occupation: { code: 'N1103' },
        offersPer10Jobseekers: { value: 9 },
        seasonalMonths: [11, 12],
        richerBasin: { code: '5201' },
      },
      { occupation: { code: 'A1401' }, offersPer10Jobseekers: { value: 0, status: 'PUBLISHED' } },
      {
        occupation: { code: 'A9999' },
        offersPer10Jobseekers: { value: null, status: 'NOT_AVAILABLE' },
        jobseekers: { value: null, reason: 'The publisher marks the figure as not available.' },
      },
    ]);
  });

  test('an occupation gives its tension of the latest year, or of the year asked for, and null where there is none', async () => {
    const { entity, errors } = await one(
      'Occupation',
      'N1103',
      `latest: tension(basinCode: "5201") { year onlineOffers { value } territory { kind code } }
       before: tension(basinCode: "5201", year: 2024) { year level { value } }
       lostZero: tension(basinCode: "101") { level { value } }
       nowhere: tension { year } none: tension(departmentCode: "44") { year } elsewhere: tension(basinCode: "9999") { year }
       score: marketScore(departmentCode: "1") { offersPer10Jobseekers { value } } noScore: marketScore(departmentCode: "95") { offers { value } }`,
    );
    expect(errors).toEqual([]);
    expect(entity).toEqual({
      latest: {
        year: 2025,
        onlineOffers: { value: 790.25 },
        territory: { kind: 'EMPLOYMENT_BASIN', code: '5201' },
      },
      before: { year: 2024, level: { value: 3 } },
      lostZero: { level: { value: 2 } },
      nowhere: null,
      none: null,
      elsewhere: null,
      score: { offersPer10Jobseekers: { value: 5.25 } },
      noScore: null,
    });
  });

  test.each([
    [
      'tension(basinCode: "5201", departmentCode: "44") { year }',
      'ARGUMENT_OUT_OF_RANGE',
      'got both',
    ],
    ['tension(basinCode: "Nantes!") { year }', 'CODE_MALFORMED', 'got \\"Nantes!\\"'],
    ['tension(departmentCode: "4a") { year }', 'CODE_MALFORMED', 'got \\"4a\\"'],
    [
      'tension(basinCode: "5201", year: 25) { year }',
      'ARGUMENT_OUT_OF_RANGE',
      '2000 to 2100, got 25',
    ],
    [
      'marketScore(departmentCode: "Loire") { offers { value } }',
      'CODE_MALFORMED',
      'got \\"Loire\\"',
    ],
  ])('%s is refused by name', async (field, code, part) => {
    const { errors } = await one('Occupation', 'N1103', field);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(errors[0]?.message)).toContain(part);
  });

  test('a figure is found by its identifier, with its period, place, family and file', async () => {
    const { data, errors } = await ask(
      running.url,
      `query($id: ID!) { marketFigure(id: $id) { id measure value status reason unit isComputed period { year month startsOn endsOn }
        territory { kind code name basinYear employmentBasin { code } department { code } region { code } }
        occupation { code } occupationFamily { code scheme } provenance { source coversUntil licence } } }`,
      { id: 'bmo:2025:B5201-44:M1X80:DIFFICULT_PROJECTS' },
    );
    expect(errors).toEqual([]);
    expect(data?.['marketFigure']).toEqual({
      id: 'bmo:2025:B5201-44:M1X80:DIFFICULT_PROJECTS',
      measure: 'DIFFICULT_PROJECTS',
      value: 50,
      status: 'PUBLISHED',
      reason: null,
      unit: 'PROJECTS',
      isComputed: false,
      period: { year: 2025, month: null, startsOn: '2025-01-01', endsOn: '2025-12-31' },
      territory: {
        kind: 'EMPLOYMENT_BASIN',
        code: '5201',
        name: 'NANTES',
        basinYear: 2025,
        employmentBasin: { code: '5201' },
        department: { code: '44' },
        region: { code: '52' },
      },
      occupation: null,
      occupationFamily: { code: 'M1X80', scheme: 'FAP_2021' },
      provenance: { source: 'bmo', coversUntil: '2025-12-31', licence: 'Licence Ouverte 2.0' },
    });
  });

  test.each([
    ['bmo:2025:B5201-44:A0X40:HIRING_PROJECTS', 'CODE_UNKNOWN'],
    ['bmo:2025:B5201-44:M1X80:TENSION_LEVEL', 'CODE_UNKNOWN'],
    ['tension', 'CODE_MALFORMED'],
    ["x'; drop table tensions", 'CODE_MALFORMED'],
  ])('the identifier %s gives null and %s', async (id, code) => {
    const { data, errors } = await ask(
      running.url,
      'query($id: ID!) { marketFigure(id: $id) { id } }',
      { id },
    );
    expect(data).toEqual({ marketFigure: null });
    expect(errors[0]?.extensions['code']).toBe(code);
  });

  test('a list asked for with different arguments takes one statement for each, however many basins', async () => {
    const codes = ['5201', '5202', '5215', '0101', '0202', '9411', '9999'];
    const { statements, errors } = await entities(
      'EmploymentBasin',
      codes,
      `a: tensions(first: 2) { nodes { occupationCode } } b: tensions(year: 2024) { nodes { occupationCode } } hiringNeeds { nodes { fapCode } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
  });
});

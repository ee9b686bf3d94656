import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSeed, serveSeed } from './served-seed.fixture.ts';

let seed: ServedSeed;
beforeAll(async () => {
  seed = await serveSeed();
});
afterAll(() => seed.close());

const answered = async (document: string) => {
  const { data, errors, statements } = await seed.ask<Record<string, unknown>>(document);
  expect(errors).toEqual([]);
  return { data, statements };
};

describe('an activity', () => {
  test('is the same with and without its dot', async () => {
    const { data } = await answered(
      '{ a: activity(code: "62.01Z") { ...it } b: activity(code: "6201z") { ...it } } fragment it on Activity { code dottedCode version isCurrent division { code } }',
    );
    expect(data?.['a']).toEqual({
      code: '6201Z',
      dottedCode: '62.01Z',
      version: '2008',
      isCurrent: true,
      division: { code: '62' },
    });
    expect(data?.['b']).toEqual(data?.['a']);
  });

  test('lists occupations by hirings, and says under which label they were counted', async () => {
    const { data } = await answered(
      '{ activity(code: "1071C") { occupations(first: 3) { edges { hirings countedAs node { code } } pageInfo { hasNextPage } } } }',
    );
    expect(data?.['activity']).toEqual({
      occupations: {
        edges: [
          { hirings: 9000, countedAs: 'Vente en alimentation', node: { code: 'D1106' } },
          { hirings: 5000, countedAs: 'Boulangerie', node: { code: 'D1102' } },
          { hirings: 12, countedAs: 'Un ancien métier du ROME 3', node: { code: 'D1199' } },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });
});

describe('successors', () => {
  test('lead from NAF rév. 1 to rév. 2, in either notation', async () => {
    const { data } = await answered(
      '{ a: successors(scheme: NAF_REV1, code: "15.8A") { ...it } b: successors(scheme: NAF_REV1, code: "158A") { ...it } } fragment it on Successor { scheme code validFrom activity { label } }',
    );
    expect(data?.['a']).toEqual([
      {
        scheme: 'NAF_REV2',
        code: '1071A',
        validFrom: '2008-01-01',
        activity: { label: 'Fabrication industrielle de pain et de pâtisserie fraîche' },
      },
    ]);
    expect(data?.['b']).toEqual(data?.['a']);
  });

  test('lead from a ROME 3 code to every ROME 4 code made of it, itself included', async () => {
    const { data } = await answered(
      '{ successors(scheme: ROME3, code: "F1610") { code occupation { code } } occupation(code: "F1610") { successors { code reason } } }',
    );
    expect(data?.['successors']).toEqual([
      { code: 'F1610', occupation: { code: 'F1610' } },
      { code: 'F1619', occupation: null },
    ]);
    expect(data?.['occupation']).toEqual({
      successors: [{ code: 'F1619', reason: expect.stringContaining('split') }],
    });
  });

  test('lead from a former commune to the one in force, with the day where it is known', async () => {
    const { data } = await answered(`{
      told: successors(scheme: COMMUNE, code: "44160") { code validFrom provenance { source } }
      untold: successors(scheme: COMMUNE, code: "44147") { code }
      commune(code: "44011") { name kind successor { code name } }
      none: successors(scheme: COMMUNE, code: "44109") { code }
      others: successors(scheme: REGION, code: "52") { code }
    }`);
    expect(data).toEqual({
      told: [{ code: '44003', validFrom: '2019-01-01', provenance: { source: 'successors' } }],
      untold: [{ code: '44213' }],
      commune: {
        name: 'Belligné',
        kind: 'DELEGATED',
        successor: { code: '44213', name: 'Loireauxence' },
      },
      none: [],
      others: [],
    });
  });

  test('of a code of another form are an error', async () => {
    const { errors } = await seed.ask('{ successors(scheme: NAF_REV1, code: "62.01Z") { code } }');
    expect(errors[0]?.extensions['code']).toBe('CODE_MALFORMED');
  });
});

describe('territories', () => {
  test('lead from a commune to its basin, département and region, and back', async () => {
    const { data } = await answered(`{
      commune(code: "44003") { postalCodes cogYear department { name region { name capital { name } } } region { departments { code } } employmentBasin { year department { code } communes(first: 2) { nodes { name } } } }
      department(code: "44") { employmentBasins { name } }
    }`);
    expect(data).toEqual({
      commune: {
        postalCodes: ['44150'],
        cogYear: expect.any(Number),
        department: {
          name: 'Loire-Atlantique',
          region: { name: 'Pays de la Loire', capital: { name: 'Nantes' } },
        },
        region: { departments: [{ code: '44' }, { code: '49' }] },
        employmentBasin: {
          year: 2019,
          department: [{ code: '44' }, { code: '49' }],
          communes: { nodes: [{ name: 'Nantes' }, { name: 'Angers' }] },
        },
      },
      department: { employmentBasins: [{ name: 'NANTES' }, { name: 'SAINT-NAZAIRE' }] },
    });
  });

  test('give Corsican agencies their region by name', async () => {
    const { data } = await answered(
      '{ agencies(regionCode: "94") { nodes { id department { code } region { name } } } }',
    );
    expect(data?.['agencies']).toEqual({
      nodes: [{ id: 'PES-3', department: null, region: { name: 'Corse' } }],
    });
  });
});

describe('SQL statements', () => {
  test.each([
    [
      'a list of occupations with everything that hangs on them',
      `occupations(first: FIRST) { nodes { parent { label } moves { kind target { label } } skills { isEssential skill { label } }
        activities(first: 3) { edges { hirings node { label division { label } } } } successors { code } provenance { source } } }`,
    ],
    [
      'a list of communes with everything that hangs on them',
      `communes(first: FIRST) { nodes { postalCodes latitude department { name } region { name } employmentBasin { name department { name } communes(first: 2) { nodes { name latitude } } } successor { name } provenance { source } } }`,
    ],
    [
      'a list of activities with their occupations',
      'activities(first: FIRST) { nodes { division { label } occupations(first: 2) { nodes { label domain { label } } } } }',
    ],
    [
      'a list of agencies with département and region',
      'agencies(first: FIRST) { nodes { department { name } region { name } } }',
    ],
  ])('for %s do not grow with the list', async (_list, field) => {
    const few = await answered(`{ ${field.replaceAll('FIRST', '4')} }`);
    const many = await answered(`{ ${field.replaceAll('FIRST', '100')} }`);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(8);
  });
});

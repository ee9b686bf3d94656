import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSeed, serveSeed } from './served-seed.fixture.ts';

let seed: ServedSeed;
beforeAll(async () => {
  seed = await serveSeed();
});
afterAll(() => seed.close());

interface Coded {
  readonly code: string;
}

describe('searching', () => {
  const found = async (list: string, fields = 'code') => {
    const { data, errors } = await seed.ask<{ list: { nodes: Coded[] } }>(
      `{ list: ${list} { nodes { ${fields} } } }`,
    );
    expect(errors).toEqual([]);
    return data?.list.nodes.map(({ code }) => code) ?? [];
  };

  test.each([
    ['without accents', 'electricien', 'F1602'],
    ['with accents', 'électricien', 'F1602'],
    ['by the beginning of words', 'electri batim', 'F1602'],
    ['by another ending of the same stem', 'électriciens', 'F1602'],
    ['with words that say nothing', 'conducteur pour un engin agricole', 'A1101'],
    ['with a straight apostrophe', "conducteur d'engins agricoles", 'A1101'],
    ['in capitals', 'BOULANGER', 'D1102'],
    ['by a job title', 'tractoriste', 'A1101'],
  ])('occupations %s finds the closest first', async (_how, search, first) => {
    const codes = await found(`occupations(search: ${JSON.stringify(search)})`);
    expect(codes[0]).toBe(first);
  });

  test('for several words asks for all of them', async () => {
    expect(await found('occupations(search: "boulanger tractoriste")')).toEqual([]);
  });

  test('for marks of a query language finds nothing and does not fail', async () => {
    expect(await found(`occupations(search: "boulanger:* & !zzz | ('")`)).toEqual([]);
    expect((await found('occupations(search: " & | ! ")')).length).toBe(20);
  });

  test.each([
    ['a word inside the name', 'herblain', '44162'],
    ['the short form of saint', 'st herb', '44162'],
    ['no hyphen and no accent', 'ancenis saint gereon', '44003'],
    ['the beginning alone', 'loire', '44213'],
  ])('communes by %s works', async (_how, search, code) => {
    expect(await found(`communes(search: "${search}")`)).toEqual([code]);
  });

  test('communes gives those in force, the most populous first', async () => {
    expect(await found('communes(search: "saint")')).toEqual(['44184', '44162', '44003']);
  });

  test('communes by postal code, département, region and kind narrows down', async () => {
    expect(await found('communes(postalCode: "44800")')).toEqual(['44162']);
    expect(await found('communes(departmentCode: "49")')).toEqual(['49007']);
    expect(await found('communes(regionCode: "52", first: 2)')).toEqual(['44109', '49007']);
    expect(await found('communes(postalCode: "75001", kinds: [MUNICIPAL_DISTRICT])')).toEqual([
      '75101',
    ]);
    expect(await found('communes(kinds: [DELEGATED, FORMER])')).toEqual([
      '44011',
      '44147',
      '44160',
    ]);
  });

  test('activities by word and division, skills by word and kind works', async () => {
    expect(await found('activities(search: "patisserie")')).toEqual(['1071A', '1071C']);
    expect(await found('activities(divisionCode: "62")')).toEqual(['6201Z']);
    expect(await found('skills(search: "rigueur")')).toEqual(['EST-S003']);
    expect(await found('skills(search: "rigueur", kind: KNOW_HOW)')).toEqual([]);
  });

  test('occupations by domain and by regulation narrows down', async () => {
    const regulated = await found('occupations(domainCode: "J", isRegulated: true, first: 100)');
    expect(regulated).toContain('J1501');
    expect(regulated.every((code) => code.startsWith('J'))).toBe(true);
    expect(regulated).not.toContain('J1301');
  });
});

describe('a code that', () => {
  test.each([
    ['occupation(code: "N9999")', 'CODE_UNKNOWN'],
    ['occupation(code: "1101A")', 'CODE_MALFORMED'],
    ['activity(code: "0000Z")', 'CODE_UNKNOWN'],
    ['activity(code: "62.0")', 'CODE_MALFORMED'],
    ['skill(code: "EST-S999")', 'CODE_UNKNOWN'],
    ['skill(code: "S1")', 'CODE_MALFORMED'],
    ['commune(code: "44999")', 'CODE_UNKNOWN'],
    ['commune(code: "4410")', 'CODE_MALFORMED'],
    ['department(code: "98")', 'CODE_UNKNOWN'],
    ['department(code: "Loire")', 'CODE_MALFORMED'],
    ['region(code: "99")', 'CODE_UNKNOWN'],
    ['region(code: "Bretagne")', 'CODE_MALFORMED'],
    ['employmentBasin(code: "0000")', 'CODE_UNKNOWN'],
    ['employmentBasin(code: "5201", year: 2018)', 'CODE_UNKNOWN'],
    ['employmentBasin(code: "5201;drop")', 'CODE_MALFORMED'],
    ['employmentBasin(code: "5201", year: 1)', 'ARGUMENT_OUT_OF_RANGE'],
  ])('is asked for by %s is null with error %s', async (field, code) => {
    const { data, errors } = await seed.ask(`{ found: ${field} { code } }`);
    expect(data).toEqual({ found: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  test('a search names but no data knows gives an empty list and a notice', async () => {
    const { data, errors } = await seed.ask<Record<string, { notices: object[] }>>(`{
      communes(departmentCode: "95", regionCode: "99", postalCode: "99999") { nodes { code } notices { code argument value } }
      activities(divisionCode: "97") { nodes { code } notices { code argument value } }
      departments(regionCode: "01") { nodes { code } notices { code argument value } }
      agencies(departmentCode: "95", regionCode: "99") { nodes { id } notices { code argument value } }
    }`);
    expect(errors).toEqual([]);
    const notice = (argument: string, value: string) => ({ code: 'CODE_UNKNOWN', argument, value });
    expect(data?.['communes']?.notices).toEqual([
      notice('postalCode', '99999'),
      notice('departmentCode', '95'),
      notice('regionCode', '99'),
    ]);
    expect(data?.['activities']?.notices).toEqual([notice('divisionCode', '97')]);
    expect(data?.['departments']?.notices).toEqual([notice('regionCode', '01')]);
    expect(data?.['agencies']?.notices).toEqual([
      notice('departmentCode', '95'),
      notice('regionCode', '99'),
    ]);
  });

  test('is known gives an empty list without a notice when nothing else matches', async () => {
    const { data } = await seed.ask(
      '{ communes(departmentCode: "2A", search: "nantes") { nodes { code } notices { code } } }',
    );
    expect(data).toEqual({ communes: { nodes: [], notices: [] } });
  });

  test.each([
    'communes(postalCode: "44")',
    'communes(regionCode: "Bretagne")',
    'agencies(departmentCode: "Nord")',
    'activities(divisionCode: "6")',
    'departments(regionCode: "5")',
    'occupations(domainCode: "Z")',
  ])('is malformed in %s is an error', async (search) => {
    const { errors } = await seed.ask(`{ ${search} { nodes { __typename } } }`);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['CODE_MALFORMED']);
  });

  test('a search of more than 100 characters is refused', async () => {
    const { errors } = await seed.ask(
      `{ communes(search: "${'a'.repeat(101)}") { nodes { code } } }`,
    );
    expect(errors[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
  });
});

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
import { socialSecurity } from './index.ts';

const RESTAURANT = '99900001100018';
const SCHOOL = '99900002200015';
const ALINE = 'p1_60de9fb42065884f1ba84e9e9be5a7ac';

let database: TestDatabase;
let running: RunningSubgraph;
let empty: RunningSubgraph;
let emptyDatabase: TestDatabase;

const serve = (databaseUrl: string) =>
  startSubgraph(socialSecurity, {
    databaseUrl,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('operations', 'silent'),
    exposeStatementCount: true,
  });

beforeAll(async () => {
  database = await createTestDatabase([socialSecurity]);
  for (const { source, path } of contract.seed)
    await database.load(socialSecurity, source, fileURLToPath(new URL(path, import.meta.url)));
  running = await serve(database.url);
  emptyDatabase = await createTestDatabase([socialSecurity]);
  empty = await serve(emptyDatabase.url);
});
afterAll(async () => {
  await Promise.all([running.close(), empty.close()]);
  await Promise.all([database.close(), emptyDatabase.close()]);
});

/** Asks fields of entities, as the gateway does. */
async function entities(
  typename: string,
  keys: readonly object[],
  fields: string,
  url = running.url,
) {
  const answer = await ask<{ _entities: Record<string, unknown>[] }>(
    url,
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`,
    { r: keys.map((key) => ({ __typename: typename, ...key })) },
  );
  return { ...answer, entities: answer.data?._entities ?? [] };
}
const restaurant = (fields: string, url?: string) =>
  entities('Establishment', [{ siret: RESTAURANT }], fields, url);

describe('a declared hiring', () => {
  test('says who hires, for what and where, and which file brought it', async () => {
    const { data } = await ask<{ hiringDeclaration: unknown }>(
      running.url,
      `{ hiringDeclaration(id: "20241005-${RESTAURANT}-1-3") {
        hiredOn declaredOn contractKind endsOn regime establishment { siret } activity { code } occupation { code } commune { code }
        postalCode headcount isPublicEmployer weeklyHours ageBand provenance { source coversUntil publisher } } }`,
    );
    expect(data?.hiringDeclaration).toEqual({
      hiredOn: '2024-10-05',
      declaredOn: '2024-10-05',
      contractKind: 'FIXED_TERM',
      endsOn: '2024-12-20',
      regime: 'GENERAL',
      establishment: { siret: RESTAURANT },
      activity: { code: '5610A' },
      occupation: { code: 'G1602' },
      commune: { code: '44109' },
      postalCode: '44000',
      headcount: 12,
      isPublicEmployer: false,
      weeklyHours: 35,
      ageBand: 'UNDER_26',
      provenance: { source: 'dpae', coversUntil: '2024-10-31', publisher: 'Urssaf' },
    });
  });

  test('has its zeros back in SIRET and codes, and no establishment where none is known', async () => {
    const { entities: found } = await entities(
      'HiringDeclaration',
      [{ id: '20241015-09990004400019-1-12' }, { id: '20241015-0-1-13' }],
      'establishment { siret } commune { code } postalCode',
    );
    expect(found).toEqual([
      {
        establishment: { siret: '09990004400019' },
        commune: { code: '01004' },
        postalCode: '01500',
      },
      { establishment: null, commune: { code: '44109' }, postalCode: '44000' },
    ]);
  });

  test.each(['20241005-99900001100018-1-99', 'x', ''])(
    'that is not there, or not called so ("%s"), is null with CODE_UNKNOWN',
    async (id) => {
      const { data, errors } = await ask(
        running.url,
        'query($id: ID!) { hiringDeclaration(id: $id) { id } }',
        { id },
      );
      expect(data).toEqual({ hiringDeclaration: null });
      expect(errors[0]?.extensions['code']).toBe('CODE_UNKNOWN');
    },
  );
});

describe('hirings of an establishment', () => {
  test('come latest first, and within the days asked', async () => {
    const days = async (args: string) => {
      const { entities: found } = await restaurant(`hirings${args} { nodes { hiredOn } }`);
      const list = found[0]?.['hirings'] as { nodes: { hiredOn: string }[] } | undefined;
      return list?.nodes.map(({ hiredOn }) => hiredOn);
    };
    expect(await days('')).toEqual([
      '2024-11-08',
      '2024-10-28',
      '2024-10-05',
      '2024-10-05',
      '2024-10-05',
      '2024-09-01',
      '2024-03-02',
      '2023-06-10',
    ]);
    expect(await days('(from: "2024-09-01", until: "2024-10-05")')).toEqual([
      '2024-10-05',
      '2024-10-05',
      '2024-10-05',
      '2024-09-01',
    ]);
    expect(await days('(from: "2025-01-01")')).toEqual([]);
  });

  test('of the last twelve months are counted back from the last day covered, by kind', async () => {
    const { entities: found } = await entities(
      'Establishment',
      [{ siret: RESTAURANT }, { siret: SCHOOL }, { siret: '99999999999999' }],
      'hiringsLast12Months { total openEnded fixedTermOver31Days fixedTermShort temporary apprenticeship previousTotal from until provenance { coversUntil } }',
    );
    const period = {
      from: '2023-11-01',
      until: '2024-10-31',
      provenance: { coversUntil: '2024-10-31' },
    };
    const none = { temporary: 0, apprenticeship: 0, previousTotal: 0, fixedTermOver31Days: 0 };
    expect(found.map((one) => one['hiringsLast12Months'])).toEqual([
      {
        ...period,
        total: 6,
        openEnded: 1,
        fixedTermOver31Days: 1,
        fixedTermShort: 3,
        temporary: 0,
        apprenticeship: 1,
        previousTotal: 1,
      },
      { ...period, ...none, total: 2, openEnded: 1, fixedTermShort: 1 },
      { ...period, ...none, total: 0, openEnded: 0, fixedTermShort: 0 },
    ]);
  });

  test('are counted month by month up to the last day covered, months without any too', async () => {
    const { entities: found } = await restaurant(
      'monthlyHirings(months: 3) { month total openEnded fixedTerm temporary }',
    );
    expect(found[0]?.['monthlyHirings']).toEqual([
      { month: '2024-08-01', total: 0, openEnded: 0, fixedTerm: 0, temporary: 0 },
      { month: '2024-09-01', total: 1, openEnded: 0, fixedTerm: 0, temporary: 0 },
      { month: '2024-10-01', total: 4, openEnded: 1, fixedTerm: 3, temporary: 0 },
    ]);
  });

  test.each([0, 73, -1])('%i months are refused with the range', async (months) => {
    const { errors } = await restaurant(`monthlyHirings(months: ${months}) { total }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'ARGUMENT_OUT_OF_RANGE', maximum: 72 });
  });

  test('asked with a malformed key fail for that establishment alone', async () => {
    const { entities: found, errors } = await entities(
      'Establishment',
      [{ siret: RESTAURANT }, { siret: 'no siret' }],
      'siret monthlyHirings(months: 1) { total }',
    );
    expect(found[0]).toMatchObject({ monthlyHirings: [{ total: 4 }] });
    expect(errors.map(({ path, extensions }) => [path?.[1], extensions['code']])).toEqual([
      [1, 'CODE_MALFORMED'],
    ]);
  });

  test('are nothing, over no period, as long as no file was loaded', async () => {
    const { entities: found, errors } = await restaurant(
      'hirings { nodes { id } } hiringsLast12Months { total from until provenance { source } } monthlyHirings { month }',
      empty.url,
    );
    expect(errors).toEqual([]);
    expect(found).toEqual([
      {
        hirings: { nodes: [] },
        hiringsLast12Months: { total: 0, from: null, until: null, provenance: null },
        monthlyHirings: [],
      },
    ]);
  });
});

describe('hirings of a commune', () => {
  const summary = async (args = '') => {
    const { entities: found, errors } = await entities(
      'Commune',
      [{ code: '44109' }, { code: '2A004' }],
      `hiringsLast12Months${args} { total openEnded fixedTermOver31Days fixedTermShort temporary }`,
    );
    return { errors, counts: found.map((one) => one?.['hiringsLast12Months']) };
  };

  test('are those of every establishment for work there, the unknown ones too', async () => {
    expect((await summary()).counts).toEqual([
      { total: 8, openEnded: 2, fixedTermOver31Days: 1, fixedTermShort: 3, temporary: 2 },
      { total: 1, openEnded: 1, fixedTermOver31Days: 0, fixedTermShort: 0, temporary: 0 },
    ]);
  });

  test('may be those for one occupation', async () => {
    expect((await summary('(occupationCode: "g1803")')).counts).toMatchObject([
      { total: 3 },
      { total: 0 },
    ]);
  });

  test('for an occupation that is no code are refused', async () => {
    const { errors } = await summary('(occupationCode: "cook")');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CODE_MALFORMED',
      argument: 'occupationCode',
    });
  });
});

describe('hirings of a person', () => {
  test('are those that name the pseudonym, latest first', async () => {
    const { entities: found } = await entities(
      'Jobseeker',
      [{ id: 'aline', socialSecurityPid: ALINE }],
      'declaredHirings { nodes { hiredOn contractKind establishment { siret } } }',
    );
    expect(found[0]?.['declaredHirings']).toEqual({
      nodes: [
        { hiredOn: '2024-10-28', contractKind: 'OPEN_ENDED', establishment: { siret: RESTAURANT } },
        {
          hiredOn: '2024-10-19',
          contractKind: 'TEMPORARY',
          establishment: { siret: '99900005500015' },
        },
        {
          hiredOn: '2024-10-12',
          contractKind: 'TEMPORARY',
          establishment: { siret: '99900005500015' },
        },
        { hiredOn: '2024-09-01', contractKind: 'OPEN_ENDED', establishment: { siret: SCHOOL } },
      ],
    });
  });
});

describe('a hundred establishments', () => {
  test('take one statement a field', async () => {
    const keys = Array.from({ length: 100 }, (_, index) => ({
      siret: String(10_000_000_000_000 + index),
    }));
    const { statements, errors } = await entities(
      'Establishment',
      keys,
      'hirings { nodes { id } } hiringsLast12Months { total } monthlyHirings { total }',
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
  });
});

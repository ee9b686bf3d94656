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
import { employers } from './index.ts';

interface Found {
  readonly establishments: {
    readonly nodes: readonly { readonly siret: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
    readonly notices: readonly {
      readonly code: string;
      readonly argument: string;
      readonly value: string;
    }[];
  } | null;
}

const SEARCH = `query($filter: EstablishmentFilter, $first: Int, $after: String) {
  establishments(filter: $filter, first: $first, after: $after) {
    nodes { siret } pageInfo { endCursor } notices { code argument value }
  }
}`;

let database: TestDatabase;
let running: RunningSubgraph;

const query = <Data = Record<string, unknown>>(
  document: string,
  variables: Record<string, unknown> = {},
) => ask<Data>(running.url, document, variables);

async function search(filter: Record<string, unknown> | null, first = 50) {
  const { data, errors, statements } = await query<Found>(SEARCH, { filter, first });
  const found = data?.establishments;
  return {
    sirets: found?.nodes.map(({ siret }) => siret) ?? [],
    notices: found?.notices.map(({ argument, value }) => [argument, value]) ?? [],
    error: errors[0]?.extensions['code'],
    message: errors[0]?.message,
    statements,
  };
}

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  for (const { source, path } of contract.seed)
    await database.load(employers, source, fileURLToPath(new URL(path, employers.folder)));
  running = await startSubgraph(employers, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('employers', 'silent'),
    exposeStatementCount: true,
  });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

describe('one establishment', () => {
  test('joins the legal facts of Sirene and the contacts of the datalake in one statement', async () => {
    const { data, errors, statements } = await query(
      `{ establishment(siret: "99900000300015") {
        siret siren isSiretKeyValid name brandName activity { code } statedActivity { code nomenclature } commune { code } postalCode streetAddress
        headcountBand { code label minimum maximum } createdOn companyCreatedOn closedOn isOpen isHeadOffice isDiffusible website email phone traineeships } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    expect(data?.['establishment']).toEqual({
      siret: '99900000300015',
      siren: '999000003',
      isSiretKeyValid: true,
      name: 'SARL BOULANGERIE DU PARC',
      brandName: 'AUX PAINS DÉLICATS',
      activity: { code: '1071C' },
      statedActivity: { code: '10.71C', nomenclature: 'NAF_REV_2' },
      commune: { code: '44109' },
      postalCode: '44000',
      streetAddress: '12 B RUE DES EMBRUNS',
      headcountBand: { code: '01', label: '1 ou 2 salariés', minimum: 1, maximum: 2 },
      createdOn: '2012-03-15',
      companyCreatedOn: '2012-03-01',
      closedOn: null,
      isOpen: true,
      isHeadOffice: true,
      isDiffusible: true,
      website: 'http://www.pains-delicats.invalid',
      email: 'contact@pains-delicats.invalid',
      phone: '0199001234',
      traineeships: ['PMSMP'],
    });
  });

  test('shows nothing that the person refused to publish', async () => {
    const { data } = await query(
      '{ establishment(siret: "99955546900017") { isDiffusible name brandName streetAddress postalCode website email phone activity { code } commune { code } headcountBand { code } } }',
    );
    expect(data?.['establishment']).toEqual({
      isDiffusible: false,
      name: null,
      brandName: null,
      streetAddress: null,
      postalCode: null,
      website: null,
      email: null,
      phone: null,
      activity: { code: '5510Z' },
      commune: { code: '44184' },
      headcountBand: { code: '21' },
    });
  });

  test('says which file the legal facts and which the contacts come from', async () => {
    const { data } = await query(
      `{ both: establishment(siret: "99900000300015") { provenance { source publisher } contactProvenance { source } }
         datalake: establishment(siret: "99977773300018") { provenance { source } contactProvenance { source } }
         register: establishment(siret: "99922184900014") { provenance { source } contactProvenance { source } } }`,
    );
    expect(data).toEqual({
      both: {
        provenance: { source: 'sirene', publisher: 'INSEE' },
        contactProvenance: { source: 'establishments' },
      },
      datalake: {
        provenance: { source: 'establishments' },
        contactProvenance: { source: 'establishments' },
      },
      register: { provenance: { source: 'sirene' }, contactProvenance: null },
    });
  });

  test('is found by a SIRET that lost its leading zeros', async () => {
    const { data } = await query('{ establishment(siret: "10000800010") { siret } }');
    expect(data?.['establishment']).toEqual({ siret: '00010000800010' });
  });

  test.each([
    ['99911111100000', 'CODE_UNKNOWN'],
    ['999-0000', 'CODE_MALFORMED'],
  ])('asked as %s is null with %s', async (siret, code) => {
    const { data, errors } = await query(
      'query($siret: ID!) { establishment(siret: $siret) { siret } }',
      { siret },
    );
    expect(data).toEqual({ establishment: null });
    expect(errors[0]?.extensions['code']).toBe(code);
  });
});

describe('a search', () => {
  test('without a filter gives open establishments, by SIRET, in one statement and one for notices', async () => {
    const { sirets, statements } = await search(null);
    expect(sirets).toEqual([...sirets].sort());
    expect(sirets).not.toContain('99922184900014');
    expect(sirets).toContain('99900000300015');
    expect(statements).toBe(1);
    expect((await search({ communeCode: '44109' })).statements).toBe(2);
  });

  test.each([
    ['without accents', 'delicats', '99900000300015'],
    ['with accents and in the singular', 'pain délicat', '99900000300015'],
    ['by the word on the register', 'HOTEL', null],
    ['of a name with an apostrophe', "primeur l'Erdre", '99933319800011'],
  ])('by words %s', async (_case, words, siret) => {
    expect((await search({ search: words })).sirets).toEqual(siret === null ? [] : [siret]);
  });

  test('by activity, commune, département, headcount and state', async () => {
    const found = async (filter: Record<string, unknown>) => (await search(filter)).sirets;
    expect(await found({ activityCodes: ['10.71C', '4332A'] })).toEqual([
      '99900000300015',
      '99977773300018',
    ]);
    expect(await found({ communeCode: '44184' })).toEqual(['00010000800010', '99955546900017']);
    expect(await found({ departmentCode: '2A' })).toEqual(['99977730300010']);
    expect(await found({ headcountBands: ['32'] })).toEqual(['35600000090011']);
    expect(await found({ isOpen: false })).toEqual(['99922184900014']);
    expect(await found({ isOpen: null, communeCode: '44109' })).toContain('99922184900014');
    expect(await found({ activityCodes: ['1071C'], communeCode: '44184' })).toEqual([]);
  });

  test('of Paris finds its districts', async () => {
    expect(await search({ communeCode: '75056' })).toMatchObject({
      sirets: ['35600000090011'],
      notices: [],
    });
  });

  test('for codes that no establishment bears is empty and says which', async () => {
    expect(
      await search({
        activityCodes: ['0111Z', '1071C'],
        communeCode: '44001',
        departmentCode: '35',
        headcountBands: ['99'],
      }),
    ).toMatchObject({
      sirets: [],
      notices: [
        ['filter.activityCodes', '0111Z'],
        ['filter.communeCode', '44001'],
        ['filter.departmentCode', '35'],
        ['filter.headcountBands', '99'],
      ],
      statements: 2,
    });
  });

  test('for no words that count finds nothing, for blanks asks for nothing', async () => {
    expect((await search({ search: 'de la' })).sirets).toEqual([]);
    expect((await search({ search: '  ' })).sirets).toEqual((await search(null)).sirets);
  });

  test.each([
    [{ communeCode: 'Nantes' }, 'CODE_MALFORMED', 'filter.communeCode'],
    [{ activityCodes: ['boulanger'] }, 'CODE_MALFORMED', 'filter.activityCodes'],
    [{ headcountBands: ['10-19'] }, 'CODE_MALFORMED', 'filter.headcountBands'],
    [{ search: 'x'.repeat(201) }, 'ARGUMENT_OUT_OF_RANGE', 'filter.search'],
    [{ activityCodes: Array(101).fill('1071C') }, 'ARGUMENT_OUT_OF_RANGE', 'filter.activityCodes'],
  ])('for %o is refused, naming the argument', async (filter, code, argument) => {
    const { error, message } = await search(filter);
    expect(error).toBe(code);
    expect(message).toContain(argument);
  });

  test('does not go on with the cursor of another filter', async () => {
    const { data } = await query<Found>(SEARCH, { filter: { communeCode: '44109' }, first: 1 });
    const { errors } = await query<Found>(SEARCH, {
      filter: { communeCode: '44184' },
      after: data?.establishments?.pageInfo.endCursor,
    });
    expect(errors[0]?.extensions['code']).toBe('CURSOR_INVALID');
  });
});

describe("a commune's establishments", () => {
  test('include those of its districts, and only some activities when asked', async () => {
    const document = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Commune {
      all: establishments { nodes { siret } } bakeries: establishments(activityCodes: ["1071C"]) { nodes { siret } } } } }`;
    const { data, statements } = await query(document, {
      r: [
        { __typename: 'Commune', code: '75056' },
        { __typename: 'Commune', code: '44109' },
        { __typename: 'Commune', code: 'nowhere' },
      ],
    });
    expect(statements).toBe(2);
    expect(data?.['_entities']).toEqual([
      { all: { nodes: [{ siret: '35600000090011' }] }, bakeries: { nodes: [] } },
      {
        all: {
          nodes: ['99900000300015', '99966638100010', '99977773300018', '99988865400012'].map(
            (siret) => ({ siret }),
          ),
        },
        bakeries: { nodes: [{ siret: '99900000300015' }] },
      },
      { all: { nodes: [] }, bakeries: { nodes: [] } },
    ]);
  });
});

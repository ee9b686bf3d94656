import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { type Answer, ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { training } from './index.ts';
import {
  catalogueXml,
  type FormationFixture,
  formationXml,
} from './ingest/lheo/catalogue.fixture.ts';

let database: TestDatabase;
let running: RunningSubgraph;

const place = (latitude: number | null, longitude: number, communeCode = '44109'): string =>
  `<codepostal>44000</codepostal><ville>Nantes</ville><code-INSEE-commune>${communeCode}</code-INSEE-commune>${latitude === null ? '' : `<geolocalisation><latitude>${latitude}</latitude><longitude>${longitude}</longitude></geolocalisation>`}`;

const session = (begin: string, end: string): string =>
  `<session><periode><debut>${begin}</debut><fin>${end}</fin></periode></session>`;

const domain = (romeCode: string, formacode: string): string =>
  `<domaine-formation><code-FORMACODE>${formacode}</code-FORMACODE><code-ROME>${romeCode}</code-ROME></domaine-formation>`;

/** Around Nantes (47.2184, -1.5536), a degree of latitude being 111 km. */
const FORMATIONS: readonly Partial<FormationFixture>[] = [
  {
    attributes: 'numero="HERE"',
    title: 'Soudage à l’arc',
    body: `<contenu-formation>Procédés de métallurgie</contenu-formation><certifiante>1</certifiante>${domain('H2913', '23026')}<code-niveau-sortie>14</code-niveau-sortie>`,
    place: place(47.2184, -1.5536),
    sessions: session('20260901', '20261231') + session('20270901', '20271231'),
  },
  {
    attributes: 'numero="TEN_KM"',
    title: 'Aide à domicile',
    body: `<contenu-formation>Ni soudure ni métal : des soins</contenu-formation><certifiante>0</certifiante>${domain('K1304', '44028')}<code-niveau-sortie>4</code-niveau-sortie>`,
    place: place(47.3084, -1.5536, '44035'),
    sessions: session('20260105', '20261231'),
    action:
      '<modalites-entrees-sorties>1</modalites-entrees-sorties><modalites-enseignement>2</modalites-enseignement><organisme-financeur><code-financeur>10</code-financeur></organisme-financeur><organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>',
  },
  {
    attributes: 'numero="FORTY_KM"',
    title: 'Métier de soudeur',
    body: domain('H2913', '23026'),
    place: place(47.5784, -1.5536, '44036'),
    sessions: session('00000000', '00000000'),
  },
  {
    attributes: 'numero="NOWHERE"',
    title: 'Chaudronnerie',
    body: domain('H2902', '23054'),
    place: place(null, 0),
    sessions: session('20260901', '20261231'),
  },
  {
    attributes: 'numero="LYON"',
    title: 'Tissage de la soie',
    place:
      '<codepostal>69003</codepostal><ville>Lyon</ville><code-INSEE-commune>69383</code-INSEE-commune>',
    sessions: session('20250901', '20251231'),
  },
];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'training-'));
  const path = join(folder, 'catalogue.xml');
  await writeFile(path, catalogueXml(FORMATIONS.map(formationXml), '20260601'));
  database = await createTestDatabase([training]);
  await database.load(training, 'lheo', path);
  await rm(folder, { recursive: true });
  await database.connectAs(training).sql`
    insert into training.occupation_skills values ('H2913', 'EST-S001', 'Souder'), ('K1304', 'EST-S002', 'Aider')`;
  running = await startSubgraph(training, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('training-test', 'silent'),
    exposeStatementCount: true,
  });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

interface Found {
  readonly distanceKm: number | null;
  readonly startsOn: string | null;
  readonly training: { readonly externalIds: readonly { readonly value: string }[] };
}
const FOUND = 'nodes { distanceKm startsOn training { externalIds { value } } }';
const numbersOf = (nodes: readonly Found[] | undefined): (string | undefined)[] =>
  (nodes ?? []).map((node) => node.training.externalIds[0]?.value);

async function search(filter: object, sort: string | null = null) {
  const answer = await ask<{
    trainingSearch: { nodes: Found[]; totalCount: number; notices: object[] };
  }>(
    running.url,
    `query($filter: TrainingFilter, $sort: TrainingSort) { trainingSearch(filter: $filter, sort: $sort) { ${FOUND} totalCount notices { code argument value message } } }`,
    { filter, sort },
  );
  const found = answer.data?.trainingSearch;
  return { ...found, numbers: numbersOf(found?.nodes), errors: answer.errors };
}

const codeOf = ({ errors }: Pick<Answer<unknown>, 'errors'>) => [
  errors[0]?.extensions['code'],
  errors[0]?.message,
];

const NANTES = { latitude: 47.2184, longitude: -1.5536 };

describe('trainingSearch', () => {
  test('without a filter gives every session by start, those without one last', async () => {
    const { numbers, totalCount, notices } = await search({});
    expect(numbers.slice(0, 2)).toEqual(['LYON', 'TEN_KM']);
    expect(numbers.slice(2, 4).toSorted()).toEqual(['HERE', 'NOWHERE']);
    expect(numbers.slice(4)).toEqual(['HERE', 'FORTY_KM']);
    expect([totalCount, notices]).toEqual([6, []]);
  });

  test('gives each training once in each place, by the session that the order puts first', async () => {
    const { numbers, nodes, totalCount } = await search({ isOncePerPlace: true });
    expect(numbers.toSorted()).toEqual(['FORTY_KM', 'HERE', 'LYON', 'NOWHERE', 'TEN_KM']);
    expect(totalCount).toBe(5);
    const here = nodes?.find((node) => node.training.externalIds[0]?.value === 'HERE');
    expect(here?.startsOn).toBe('2026-09-01');
  });

  test('words find titles before contents, whatever their accents and endings', async () => {
    const { numbers } = await search({ text: 'metallurgie' });
    expect(numbers).toEqual(['HERE', 'HERE']);
    const { numbers: byWelder } = await search({ text: 'soudeur métier' });
    expect(byWelder).toEqual(['FORTY_KM']);
    const { numbers: byWelding } = await search({ text: 'SOUDAGES' });
    expect(byWelding.slice(0, 2)).toEqual(['HERE', 'HERE']);
  });

  test('a circle gives the nearest first with their distance; its rim decides', async () => {
    const near = (radiusKm: number) => search({ near: { center: NANTES, radiusKm } });
    const { numbers, nodes } = await near(30);
    expect(numbers).toEqual(['HERE', 'HERE', 'TEN_KM']);
    expect(nodes?.map(({ distanceKm }) => Math.round(distanceKm ?? -1))).toEqual([0, 0, 10]);
    expect((await near(41)).numbers).toHaveLength(4);
    expect((await near(9.9)).numbers).toHaveLength(2);
    expect((await near(0)).numbers).toEqual(['HERE', 'HERE']);
  });

  test.each([
    [{ occupationCodes: ['h2913'] }, ['HERE', 'HERE', 'FORTY_KM']],
    [{ occupationCodes: ['H2913', 'K1304'], isCertifying: false }, ['TEN_KM']],
    [{ formacodes: ['23054'] }, ['NOWHERE']],
    [{ communeCode: '44109', text: 'soudage' }, ['HERE', 'HERE']],
    [{ departmentCode: '44', teachingModes: ['REMOTE', 'MIXED'] }, ['TEN_KM']],
    [{ isCertifying: true, startsAfter: '2027-01-01' }, ['HERE']],
    [{ skillCodes: ['est-s001'] }, ['HERE', 'HERE', 'FORTY_KM']],
    [{ fundings: ['COLLECTIVE'] }, ['TEN_KM']],
    [{ fundings: ['INDIVIDUAL'], isCertifying: true }, ['HERE', 'HERE']],
    [{ exitLevels: [4] }, ['HERE', 'HERE']],
    [{ exitLevels: [3] }, ['TEN_KM']],
    [{ maxMonths: 4 }, ['LYON', 'HERE', 'NOWHERE', 'HERE']],
  ])('the filter %j gives %j', async (filter, expected) => {
    expect((await search(filter)).numbers).toEqual(expected);
  });

  test('a start date keeps permanent entry that has not ended and leaves out what has no dates', async () => {
    expect((await search({ startsAfter: '2026-09-02' })).numbers).toEqual(['TEN_KM', 'HERE']);
    expect((await search({ startsAfter: '2027-01-01' })).numbers).toEqual(['HERE']);
    expect((await search({ startsBefore: '2026-06-01' })).numbers).toEqual(['LYON', 'TEN_KM']);
  });

  test('codes that nothing mentions give an empty list and a notice each', async () => {
    const { nodes, totalCount, notices } = await search({
      occupationCodes: ['A1101'],
      formacodes: ['99999'],
      communeCode: '97209',
      departmentCode: '972',
    });
    expect([nodes, totalCount]).toEqual([[], 0]);
    expect(notices).toMatchObject([
      { code: 'CODE_UNKNOWN', argument: 'filter.occupationCodes', value: 'A1101' },
      { code: 'CODE_UNKNOWN', argument: 'filter.formacodes', value: '99999' },
      { code: 'CODE_UNKNOWN', argument: 'filter.communeCode', value: '97209' },
      { code: 'CODE_UNKNOWN', argument: 'filter.departmentCode', value: '972' },
    ]);
  });

  test('a city is known by its arrondissements', async () => {
    const { numbers, notices } = await search({ communeCode: '69123' });
    expect([numbers, notices]).toEqual([['LYON'], []]);
    expect((await search({ communeCode: '75056' })).notices).toMatchObject([{ value: '75056' }]);
  });

  test.each([
    [{ occupationCodes: ['soudeur'] }, 'CODE_MALFORMED', 'filter.occupationCodes: expected'],
    [
      { formacodes: ['2302'] },
      'CODE_MALFORMED',
      'filter.formacodes: expected 5 digits, got "2302".',
    ],
    [{ communeCode: 'Nantes' }, 'CODE_MALFORMED', 'filter.communeCode: expected'],
    [{ departmentCode: '4400' }, 'CODE_MALFORMED', 'filter.departmentCode: expected'],
    [{ skillCodes: ['souder à l’arc'] }, 'CODE_MALFORMED', 'filter.skillCodes: expected'],
    [{ exitLevels: [9] }, 'ARGUMENT_OUT_OF_RANGE', 'filter.exitLevels: expected 1 to 8, got 9.'],
    [{ maxMonths: 0 }, 'ARGUMENT_OUT_OF_RANGE', 'filter.maxMonths: expected 1 to 60, got 0.'],
    [
      { near: { center: NANTES, radiusKm: -1 } },
      'ARGUMENT_OUT_OF_RANGE',
      'expected 0 to 200, got -1.',
    ],
    [
      { near: { center: { latitude: 91, longitude: 0 }, radiusKm: 1 } },
      'ARGUMENT_OUT_OF_RANGE',
      'got 91.',
    ],
    [{ text: 'a'.repeat(201) }, 'ARGUMENT_OUT_OF_RANGE', 'at most 200 characters, got 201.'],
    [{ startsAfter: '2026-02-30' }, 'ARGUMENT_OUT_OF_RANGE', 'real date'],
  ])('the filter %j is refused with %s', async (filter, code, message) => {
    const answer = await search(filter);
    expect(codeOf(answer)).toEqual([code, expect.stringContaining(message)]);
  });

  test('an order that the filter gives nothing to go by is refused', async () => {
    expect(codeOf(await search({}, 'DISTANCE'))[1]).toContain('needs filter.near');
    expect(codeOf(await search({ text: ' ' }, 'RELEVANCE'))[1]).toContain('needs filter.text');
  });

  test('takes one statement for the page, one for all trainings, one for the total, one for notices', async () => {
    const { statements } = await ask(
      running.url,
      `{ trainingSearch(filter: { occupationCodes: ["H2913"] }) { ${FOUND} totalCount notices { code } } }`,
    );
    expect(statements).toBe(4);
    const listOnly = await ask(running.url, '{ trainingSearch { nodes { id startsOn } } }');
    expect(listOnly.statements).toBe(1);
  });
});

describe('Commune.trainingSessionsNearby', () => {
  const nearby = async (position: object, list = 'trainingSessionsNearby') => {
    const { data, errors } = await ask<{
      _entities: { trainingSessionsNearby: { nodes: Found[] } | null }[];
    }>(
      running.url,
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Commune { ${list} { ${FOUND} } } } }`,
      { r: [{ __typename: 'Commune', code: '44109', ...position }] },
    );
    const nodes = data?._entities[0]?.trainingSessionsNearby?.nodes;
    return { nodes, numbers: numbersOf(nodes), errors };
  };

  test('gives sessions within 30 km by distance, then those of the commune without a position', async () => {
    const { numbers, nodes } = await nearby(NANTES);
    expect(numbers).toEqual(['HERE', 'HERE', 'TEN_KM', 'NOWHERE']);
    expect(nodes?.at(-1)?.distanceKm).toBeNull();
  });

  test('a commune without a position finds its own sessions, without distances', async () => {
    const { numbers, nodes } = await nearby({ latitude: null, longitude: null });
    expect(numbers.toSorted()).toEqual(['HERE', 'HERE', 'NOWHERE']);
    expect(nodes?.map(({ distanceKm }) => distanceKm)).toEqual([null, null, null]);
  });

  test('occupations and a start date narrow it', async () => {
    const { numbers } = await nearby(
      NANTES,
      'trainingSessionsNearby(radiusKm: 50, occupationCodes: ["H2913"], startsAfter: "2027-01-01")',
    );
    expect(numbers).toEqual(['HERE']);
  });

  test('a radius outside 0 to 200 km is refused', async () => {
    const answer = await nearby(NANTES, 'trainingSessionsNearby(radiusKm: -0.5)');
    expect(codeOf(answer)).toEqual([
      'ARGUMENT_OUT_OF_RANGE',
      'radiusKm: expected 0 to 200, got -0.5.',
    ]);
  });
});

describe('lookups', () => {
  test.each([
    ['training(id: "T0")', 'CODE_UNKNOWN'],
    ['trainingSession(id: "S0")', 'CODE_UNKNOWN'],
    ['trainingProvider(siret: "90000000300013")', 'CODE_UNKNOWN'],
    ['trainingProvider(siret: "9")', 'CODE_MALFORMED'],
  ])('%s is null with %s', async (field, code) => {
    const { data, errors } = await ask(running.url, `{ found: ${field} { __typename } }`);
    expect([data, errors[0]?.extensions['code']]).toEqual([{ found: null }, code]);
  });

  test('a body is found by its SIRET, with its trainings by title', async () => {
    const { data, statements } = await ask(
      running.url,
      '{ trainingProvider(siret: "900 000 001 00017") { name isSiretKeyValid trainings(first: 2) { nodes { title provider { siret } } pageInfo { hasNextPage } } provenance { coversUntil } } }',
    );
    expect(data).toEqual({
      trainingProvider: {
        name: 'École du Modèle',
        isSiretKeyValid: true,
        trainings: {
          nodes: [
            { title: 'Aide à domicile', provider: { siret: '90000000100017' } },
            { title: 'Chaudronnerie', provider: { siret: '90000000100017' } },
          ],
          pageInfo: { hasNextPage: true },
        },
        provenance: { coversUntil: '2026-06-01' },
      },
    });
    expect(statements).toBe(3);
  });
});

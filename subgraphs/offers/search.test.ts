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
import { offers } from './index.ts';
import { writePages } from './sample-offers.ts';
import { SAMPLE_OFFERS } from './sample-search.ts';

let database: TestDatabase;
let running: RunningSubgraph;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  await database.load(offers, 'france-travail', await writePages('pages.json', [SAMPLE_OFFERS]));
  running = await startSubgraph(offers, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('sample', 'silent'),
    exposeStatementCount: true,
  });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

interface Found {
  readonly nodes: readonly { readonly id: string; readonly distanceKm: number | null }[];
  readonly totalCount: number;
  readonly facets: Record<string, readonly { code: string; label: string; count: number }[]>;
  readonly notices: readonly { code: string; argument: string; value: string }[];
}

async function search(filter: Record<string, unknown>, sort = 'RELEVANCE') {
  const { data, errors, statements } = await ask<{ offerSearch: Found }>(
    running.url,
    `query($filter: OfferFilter, $sort: OfferSort) { offerSearch(filter: $filter, sort: $sort, first: 50) {
      nodes { id distanceKm } totalCount
      facets { contractKind { code label count } occupation { code label count } experience { code label count } department { code label count } }
      notices { code argument value }
    } }`,
    { filter, sort },
  );
  const found = data?.offerSearch;
  const countsOf = (facet: string) =>
    Object.fromEntries((found?.facets[facet] ?? []).map(({ code, count }) => [code, count]));
  return { found, ids: found?.nodes.map(({ id }) => id) ?? [], countsOf, errors, statements };
}

const refusal = async (filter: Record<string, unknown>, sort?: string) =>
  (await search(filter, sort)).errors[0]?.extensions['code'];

describe('a search by text', () => {
  test('finds words whatever their accents, case and ending, titles first, then job titles, then descriptions', async () => {
    for (const text of ['développeur', 'DEVELOPPEURS', 'developpeur'])
      expect((await search({ text })).ids).toEqual(['A1', 'A3', 'A2']);
  });

  test('finds phrases, alternatives and what a word excludes', async () => {
    expect((await search({ text: '"chef de cuisine"' })).ids).toEqual(['A4']);
    expect((await search({ text: 'cuisine -"chef de cuisine"' })).ids).toEqual(['A5']);
    expect((await search({ text: 'boulanger or testeur' })).ids.sort()).toEqual(['A2', 'A3']);
  });

  test('finds nothing by words that mean nothing, and does not fail on signs', async () => {
    for (const text of ['le la', '"', "' & | ! ( : *", '\\', '%', 'chef\u0001x'])
      expect(await search({ text })).toMatchObject({ ids: [], errors: [] });
  });
});

describe('filters', () => {
  test('each holds together with the others', async () => {
    expect(
      (await search({ occupationCodes: ['m1805'], contractKinds: ['FIXED_TERM'] })).ids,
    ).toEqual(['A3']);
    expect((await search({ communeCode: '44143', experiences: ['DESIRED'] })).ids).toEqual(['A4']);
    expect((await search({ departmentCode: '49' })).ids).toEqual(['A3']);
    expect((await search({ publishedAfter: '2026-10-10T00:00:00Z' })).ids).toEqual(['A5']);
    expect((await search({ occupationCodes: [], text: ' ' })).found?.totalCount).toBe(7);
  });

  test('offers that repeat another one are shown only when asked for', async () => {
    expect((await search({ text: 'vendeur' })).ids).toEqual(['B1']);
    expect((await search({ text: 'vendeur', includeDuplicates: true })).ids.sort()).toEqual([
      'B1',
      'B2',
    ]);
  });

  test('a circle keeps what lies in it, with the distance, nearest first', async () => {
    const near = { center: { latitude: 47.2316, longitude: -1.548 }, radiusKm: 20 };
    const { found } = await search({ near, text: 'cuisine' }, 'DISTANCE');
    expect(found?.nodes.map(({ id }) => id)).toEqual(['A4', 'A5']);
    expect(found?.nodes[0]?.distanceKm).toBeCloseTo(5.205, 2);
    expect((await search({ near: { ...near, radiusKm: 5 }, text: 'cuisine' })).ids).toEqual([]);
    expect((await search({ near: { ...near, radiusKm: 200 } })).ids).toContain('A3');
  });

  test('an offer without a point is in no circle and has no distance', async () => {
    const whole = await search({});
    expect(whole.found?.nodes.find(({ id }) => id === 'C1')?.distanceKm).toBeNull();
    const near = { center: { latitude: 47, longitude: -1 }, radiusKm: 200 };
    expect((await search({ near })).ids).not.toContain('C1');
  });
});

describe('facets', () => {
  test('each ignores its own filter and respects the others', async () => {
    const { countsOf, found } = await search({
      occupationCodes: ['G1803'],
      contractKinds: ['SEASONAL', 'OPEN_ENDED'],
      departmentCode: '44',
    });
    expect(found?.totalCount).toBe(2);
    expect(countsOf('contractKind')).toEqual({ OPEN_ENDED: 1, SEASONAL: 1, TEMPORARY: 1 });
    expect(countsOf('occupation')).toEqual({ G1803: 2, M1805: 1 });
    expect(countsOf('department')).toEqual({ '44': 2 });
    expect(countsOf('experience')).toEqual({ BEGINNER_ACCEPTED: 1, DESIRED: 1 });
  });

  test('agree, each by itself, with a search for one of its values', async () => {
    const filters = [
      {},
      { text: 'développeur' },
      { departmentCode: '44' },
      { contractKinds: ['FIXED_TERM'], experiences: ['REQUIRED', 'BEGINNER_ACCEPTED'] },
    ];
    const own = {
      contractKind: (code: string) => ({ contractKinds: [code] }),
      occupation: (code: string) => ({ occupationCodes: [code] }),
      experience: (code: string) => ({ experiences: [code] }),
      department: (code: string) => ({ departmentCode: code }),
    };
    for (const filter of filters) {
      const { found } = await search(filter);
      for (const [facet, only] of Object.entries(own)) {
        for (const { code, count } of found?.facets[facet] ?? [])
          expect((await search({ ...filter, ...only(code) })).found?.totalCount).toBe(count);
      }
    }
  });

  test('are named', async () => {
    const { found } = await search({ text: 'testeur' });
    expect(found?.facets).toEqual({
      contractKind: [{ code: 'FIXED_TERM', label: 'Contrat à durée déterminée', count: 1 }],
      occupation: [{ code: 'M1805', label: 'Serveur / Serveuse en restauration', count: 1 }],
      experience: [{ code: 'REQUIRED', label: 'Expérience exigée', count: 1 }],
      department: [{ code: '49', label: 'Maine-et-Loire', count: 1 }],
    });
  });
});

describe('what a search costs and says', () => {
  test('a page with its total, facets and notices takes three statements, a page alone one', async () => {
    expect(
      (await search({ text: 'chef', occupationCodes: ['G1803'], departmentCode: '44' })).statements,
    ).toBe(3);
    const { statements } = await ask(
      running.url,
      '{ offerSearch { nodes { id salary { text } } } }',
    );
    expect(statements).toBe(1);
    const counted = await ask(
      running.url,
      '{ offerSearch { totalCount facets { department { code } } } }',
    );
    expect(counted.statements).toBe(2);
  });

  test('codes that no offer mentions are told', async () => {
    const { found } = await search({
      occupationCodes: ['M1805', 'A1101'],
      communeCode: '75056',
      departmentCode: '75',
    });
    expect(found?.totalCount).toBe(0);
    expect(found?.notices).toEqual([
      { code: 'CODE_UNKNOWN', argument: 'filter.occupationCodes', value: 'A1101' },
      { code: 'CODE_UNKNOWN', argument: 'filter.communeCode', value: '75056' },
      { code: 'CODE_UNKNOWN', argument: 'filter.departmentCode', value: '75' },
    ]);
  });

  test.each([
    ['CODE_MALFORMED', { occupationCodes: ['X1'] }],
    ['CODE_MALFORMED', { communeCode: 'Nantes' }],
    ['CODE_MALFORMED', { departmentCode: '440' }],
    ['ARGUMENT_OUT_OF_RANGE', { near: { center: { latitude: 47, longitude: -1 }, radiusKm: -1 } }],
    ['ARGUMENT_OUT_OF_RANGE', { near: { center: { latitude: 97, longitude: -1 }, radiusKm: 1 } }],
    ['ARGUMENT_OUT_OF_RANGE', { text: 'x'.repeat(201) }],
    ['ARGUMENT_OUT_OF_RANGE', { occupationCodes: Array.from({ length: 51 }, () => 'M1805') }],
  ])('answers %s to %j', async (code, filter) => {
    expect(await refusal(filter)).toBe(code);
  });

  test('distance without a point to measure from is refused', async () => {
    expect(await refusal({ text: 'chef' }, 'DISTANCE')).toBe('ARGUMENT_OUT_OF_RANGE');
  });

  test('an offer that is not there is an error, one that is says who says the same', async () => {
    const none = await ask(running.url, '{ offer(id: "ZZ") { id } }');
    expect([none.data, none.errors[0]?.extensions['code']]).toEqual([
      { offer: null },
      'CODE_UNKNOWN',
    ]);
    const { data } = await ask(
      running.url,
      '{ offer(id: "B2") { canonical { id } duplicates { offer { id } reason similarity } lastSeenOn isOpen } }',
    );
    expect(data?.['offer']).toMatchObject({
      canonical: { id: 'B1' },
      duplicates: [{ offer: { id: 'B1' }, reason: 'TITLE_EQUAL', similarity: 1 }],
      isOpen: true,
    });
  });
});

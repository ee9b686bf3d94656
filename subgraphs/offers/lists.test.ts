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
import { SAMPLE_OFFERS, SIRET } from './sample-search.ts';

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

describe('lists of other entities', () => {
  const entities = (representations: readonly object[], selection: string) =>
    ask<{ _entities: Record<string, { nodes: { id: string; distanceKm?: number }[] }>[] }>(
      running.url,
      `query($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
      { r: representations },
    );

  test('offers near communes come nearest first, each by its own distance, in one statement', async () => {
    const { data, statements } = await entities(
      [
        { __typename: 'Commune', code: '44143', latitude: 47.1848, longitude: -1.5495 },
        { __typename: 'Commune', code: '49007', latitude: 47.4784, longitude: -0.5632 },
        { __typename: 'Commune', code: '44999', latitude: null, longitude: null },
      ],
      '... on Commune { near: offersNearby(radiusKm: 10, first: 3) { nodes { id distanceKm } } cooks: offersNearby(radiusKm: 200, text: "cuisine", contractKinds: [SEASONAL]) { nodes { id } } }',
    );
    const [reze, angers, nowhere] = data?._entities ?? [];
    expect(reze?.['near']?.nodes).toEqual([
      { id: 'A4', distanceKm: 0 },
      { id: 'A5', distanceKm: 0 },
      { id: 'A1', distanceKm: expect.closeTo(5.205, 2) },
    ]);
    expect(angers?.['near']?.nodes.map(({ id }) => id)).toEqual(['A3']);
    expect(angers?.['cooks']?.nodes.map(({ id }) => id)).toEqual(['A4']);
    expect(nowhere?.['near']?.nodes).toEqual([]);
    expect(statements).toBe(2);
  });

  test('a radius beyond the range is refused', async () => {
    const commune = { __typename: 'Commune', code: '44143', latitude: 47.18, longitude: -1.54 };
    for (const radiusKm of [-1, 201]) {
      const { errors } = await entities(
        [commune],
        `... on Commune { offersNearby(radiusKm: ${radiusKm}) { nodes { id } } }`,
      );
      expect(errors[0]?.extensions['code']).toBe('ARGUMENT_OUT_OF_RANGE');
    }
  });

  test('an occupation’s open offers can be kept to a département', async () => {
    const { data } = await entities(
      [{ __typename: 'Occupation', code: 'M1805' }],
      '... on Occupation { all: openOffers { nodes { id } } there: openOffers(departmentCode: "49") { nodes { id } } }',
    );
    expect(data?._entities[0]?.['all']?.nodes.map(({ id }) => id)).toEqual(['A3', 'A1']);
    expect(data?._entities[0]?.['there']?.nodes.map(({ id }) => id)).toEqual(['A3']);
  });

  test('an establishment’s closed offers are listed when asked for', async () => {
    const { sql } = database.connectAs(offers);
    await sql`insert into offers.offers (id, title, clean_title, created_at, updated_at, content_hash, contract_kind, siret, skills, openings, is_disability_friendly, lacks_candidates, is_own_source, partner, is_open, file_id)
      values ('OLD', 'Ancienne', 'ancienne', '2026-01-01', '2026-01-01', '', 'OTHER', ${SIRET}, '[]', 1, false, false, true, 'France Travail', false, 1)`;
    const { data } = await entities(
      [{ __typename: 'Establishment', siret: SIRET }],
      '... on Establishment { open: offers { nodes { id } } all: offers(includeClosed: true) { nodes { id } } }',
    );
    expect(data?._entities[0]?.['open']?.nodes.map(({ id }) => id)).toEqual(['B1']);
    expect(data?._entities[0]?.['all']?.nodes.map(({ id }) => id)).toEqual(['B1', 'OLD']);
  });
});

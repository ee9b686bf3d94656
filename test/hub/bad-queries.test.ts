import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

describe('questions that cannot be answered as they are', () => {
  let database: OwnDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  test.each([
    ['occupation(code: "A9999") { label }', 'occupation', '"A9999"'],
    ['commune(code: "44999") { name }', 'commune', '"44999"'],
    ['establishment(siret: "11111111111111") { name }', 'establishment', '"11111111111111"'],
    ['offer(id: "none") { title }', 'offer', '"none"'],
    ['workshop(id: "none") { title }', 'workshop', '"none"'],
  ])('an unknown code is null with a reason: %s', async (field, name, value) => {
    const { status, data, errors } = await hub.ask(`{ ${field} }`);
    expect([status, data?.[name]]).toEqual([200, null]);
    expect(errors[0]?.extensions['code']).toBe('CODE_UNKNOWN');
    expect(errors[0]?.message).toContain(value);
  });

  test.each([
    ['occupation(code: "boulanger") { label }', 'CODE_MALFORMED', '"boulanger"'],
    ['commune(code: "Nantes") { name }', 'CODE_MALFORMED', '"Nantes"'],
    ['establishment(siret: "123") { name }', 'CODE_MALFORMED', '"123"'],
    ['communes(first: -1) { nodes { code } }', 'PAGE_SIZE_OUT_OF_RANGE', '0 to 100, got -1'],
    ['communes(after: "eyJ4Ijox") { nodes { code } }', 'CURSOR_INVALID', '"eyJ4Ijox"'],
    [
      'commune(code: "44109") { offersNearby(radiusKm: -5) { nodes { id } } }',
      'ARGUMENT_OUT_OF_RANGE',
      'got -5',
    ],
    [
      'commune(code: "44109") { offersNearby(radiusKm: 100000) { nodes { id } } }',
      'ARGUMENT_OUT_OF_RANGE',
      'got 100000',
    ],
    [
      'commune(code: "44109") { trainingSessionsNearby(radiusKm: -1) { nodes { id } } }',
      'ARGUMENT_OUT_OF_RANGE',
      'got -1',
    ],
  ])(
    'a bad argument is refused with its value and the allowed range: %s',
    async (field, code, words) => {
      const { status, errors } = await hub.ask(`{ ${field} }`);
      expect(status).toBe(200);
      expect(errors[0]?.extensions['code']).toBe(code);
      expect(errors[0]?.message).toContain(words);
    },
  );

  test('a search for codes that nobody uses is empty and says why', async () => {
    const { data, errors } = await hub.ask(
      '{ offerSearch(filter: { occupationCodes: ["A9999"], communeCode: "44999" }) { totalCount nodes { id } notices { code argument value } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ offerSearch: { totalCount: 0, nodes: [] } });
    expect(JSON.stringify(data)).toContain('"CODE_UNKNOWN"');
  });

  test.each([
    "'; drop table offers.offers; --",
    'a & | ! <-> ( :*',
    '\\',
    '%_',
    '🙂'.repeat(50),
    'x'.repeat(200),
  ])('the search text %j is data', async (text) => {
    const { status, errors, data } = await hub.ask(
      'query($text: String) { offerSearch(filter: { text: $text }) { totalCount } }',
      { text },
    );
    expect([status, errors.map(({ extensions }) => extensions['code'])]).toEqual([200, []]);
    expect(data).toMatchObject({ offerSearch: { totalCount: expect.any(Number) } });
  });

  test('a document that is wrong is the caller’s mistake: 400, never 500', async () => {
    for (const document of [
      '{',
      '{ nope }',
      'query A { commune(code: "44109") { name } } query B { commune(code: "44109") { name } }',
    ]) {
      expect((await hub.ask(document)).status).toBe(400);
    }
  });
});

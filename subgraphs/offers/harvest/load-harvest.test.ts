import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inputOf, type OpenInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { franceTravailSource } from '../ingest/france-travail.ts';
import { sampleOffer } from '../sample-offers.ts';
import { answerFrom, endPlay, play } from './played-api.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
});
afterAll(() => database.close());
afterEach(endPlay);

const sent = Array.from({ length: 310 }, (_, index) => sampleOffer(`H${index}`));

async function harvested(url: URL): Promise<OpenInput> {
  const feed = await franceTravailSource.open?.(url, { apiKey: 'a-token' });
  if (feed === undefined) throw new Error('The source opens no addresses');
  return inputOf(feed.name, feed.chunks, null);
}

const load = async (url: URL) =>
  loadFile({
    sql: database.connectAs(offers).sql,
    subgraph: offers.name,
    source: franceTravailSource,
    input: await harvested(url),
    pseudonym: (identifier) => identifier,
  });

describe('a harvest that is loaded', () => {
  test('leaves nothing behind when a page fails in the middle', async () => {
    const answer = answerFrom(sent);
    const { url } = await play((request, response, address) => {
      if (address.searchParams.get('range') === '300-449') response.writeHead(400).end();
      else answer(request, response, address);
    });
    expect(await load(url)).toMatchObject({
      outcome: 'REFUSED',
      refusal: {
        code: 'FILE_UNREADABLE',
        message: 'The API answered 400: expected 200, 206 or 204.',
      },
    });
    expect(await database.connectAs(offers).sql`select from offers.offers`).toHaveLength(0);
  });

  test('is one file named after its query, and nothing the second time', async () => {
    const { url } = await play(answerFrom(sent));
    url.searchParams.set('departement', '44');
    expect(await load(url)).toMatchObject({
      outcome: 'LOADED',
      fileName: 'offres?departement=44',
      received: 310,
      loaded: 310,
    });
    expect(await load(url)).toMatchObject({ outcome: 'ALREADY_LOADED' });
  });

  test('is loaded although nothing matches', async () => {
    const { url } = await play((_request, response) => response.writeHead(204).end());
    expect(await load(url)).toMatchObject({ outcome: 'LOADED', received: 0 });
  });
});

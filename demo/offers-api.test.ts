import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OffersApi, startOffersApi } from './offers-api.ts';
import { readOffers } from './read/read-doubles.ts';
import type { OfferJson } from './sources/offer-json.ts';
import { type WrittenDemo, writeDemo } from './testing/written-demo.ts';

describe('startOffersApi', () => {
  let demo: WrittenDemo;
  let api: OffersApi;
  let offers: OfferJson[];
  let time = 0;

  beforeAll(async () => {
    demo = await writeDemo({ profile: 'departement', only: ['offers/france-travail'] });
    offers = await readOffers(demo.files[0]?.path ?? '');
    api = await startOffersApi({ offers, token: 'demo', now: () => (time += 1000) });
  });
  afterAll(async () => {
    await api.close();
    await demo.remove();
  });

  const search = (query: string, token = 'demo') =>
    fetch(`${api.url}/partenaire/offresdemploi/v2/offres/search?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  const message = async (query: string) => {
    const answer = await search(query);
    expect(answer.status).toBe(400);
    const body: { message: string } = JSON.parse(await answer.text());
    return body.message;
  };

  test('answers 150 offers a call, newest first, and says of how many', async () => {
    const answer = await search('');
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe('offres 0-149/5000');
    const page: { resultats: OfferJson[] } = JSON.parse(await answer.text());
    const dates = page.resultats.map((offer) => offer.dateCreation);
    expect(dates).toEqual([...dates].sort().reverse());
    const next = await search('range=150-299');
    expect(next.headers.get('content-range')).toBe('offres 150-299/5000');
  });

  test('refuses what lies beyond the 3000th in its own words', async () => {
    expect((await search('range=3000-3149')).status).toBe(206);
    expect(await message('range=3001-3150')).toBe(
      'La position de début doit être inférieure ou égale à 3000.',
    );
    expect(await message('range=0-150')).toContain('150');
    expect(await message('range=abc')).toContain('range');
    expect(await message('minCreationDate=2026-10-01T00:00:00Z')).toContain('maxCreationDate');
  });

  test('filters by occupation, département and creation date', async () => {
    const [offer] = offers;
    const rome = offer?.romeCode ?? '';
    const answer = await search(
      `codeROME=${rome}&departement=44&minCreationDate=2026-10-20T00:00:00Z&maxCreationDate=2026-10-31T23:59:59Z`,
    );
    const page: { resultats: OfferJson[] } = JSON.parse(await answer.text());
    const expected = offers.filter(
      ({ romeCode, dateCreation }) => romeCode === rome && dateCreation >= '2026-10-20',
    );
    expect(new Set(page.resultats.map(({ id }) => id))).toEqual(
      new Set(expected.slice(0, 150).map(({ id }) => id)),
    );
    expect((await search('departement=75')).status).toBe(204);
  });

  test('answers 200 when one page holds everything', async () => {
    const counts = Map.groupBy(offers, (offer) => offer.romeCode);
    const [rome] = [...counts].find(([, list]) => list.length < 100) ?? [''];
    expect((await search(`codeROME=${rome}`)).status).toBe(200);
  });

  test('demands its token', async () => {
    expect((await search('', 'wrong')).status).toBe(401);
  });
});

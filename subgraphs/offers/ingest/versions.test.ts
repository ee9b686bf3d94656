import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages } from '../sample-offers.ts';

const SEED = fileURLToPath(new URL('./france-travail.input.json', import.meta.url));

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  sql = database.connectAs(offers).sql;
});
beforeEach(() => empty());
afterAll(() => database.close());

const empty = () =>
  sql`truncate offers.offers, offers.offer_sightings, offers.offer_duplicates, offers.seen_codes, offers.ingest_files, offers.ingest_rejects`;

const load = (path: string, coversUntil?: string) =>
  database.load(offers, 'france-travail', path, coversUntil === undefined ? {} : { coversUntil });

async function loadOffers(name: string, sent: readonly unknown[], coversUntil?: string) {
  return load(await writePages(name, [sent]), coversUntil);
}

const stored = async (id: string) => {
  const [row] = await sql`select * from offers.offers where id = ${id}`;
  return row ?? {};
};

describe('versions of an offer', () => {
  const version = (day: string, title: string) =>
    sampleOffer('300AAAA', { dateActualisation: `2026-10-${day}T08:00:00Z`, intitule: title });
  const files = {
    old: [version('10', 'Ancien titre')],
    recent: [version('20', 'Nouveau titre'), version('15', 'Titre du milieu')],
    twin: [version('20', 'Un autre titre du même instant')],
  };
  const orders = [
    ['old', 'recent', 'twin'],
    ['recent', 'old', 'twin'],
    ['twin', 'recent', 'old'],
    ['old', 'twin', 'recent'],
  ] as const;

  test('files in any order leave the same newest version', async () => {
    const left: unknown[] = [];
    for (const order of orders) {
      await empty();
      for (const name of order) await loadOffers(`${name}.json`, files[name], '2026-10-31');
      const { title, updated_at: updatedAt } = await stored('300AAAA');
      left.push({ title, updatedAt });
    }
    expect(left).toEqual(orders.map(() => left[0]));
    expect(left[0]).toMatchObject({ updatedAt: expect.stringMatching(/^2026-10-20/u) });
  });

  test('an older page loaded later changes nothing and counts as duplicate', async () => {
    await loadOffers('recent.json', files.recent);
    expect(await loadOffers('old.json', files.old)).toMatchObject({ loaded: 0, duplicate: 1 });
    expect(await stored('300AAAA')).toMatchObject({ title: 'Nouveau titre' });
  });

  test('an update dated in the future does not keep later versions out', async () => {
    const future = sampleOffer('300AAAA', { dateActualisation: '2099-01-01T00:00:00Z' });
    const receipt = await loadOffers('future.json', [future]);
    expect(receipt.flags).toEqual({ UPDATE_DATE_IMPOSSIBLE: 1 });
    expect(await loadOffers('recent.json', files.recent)).toMatchObject({ loaded: 1 });
  });

  test('the same file again does nothing', async () => {
    await load(SEED);
    expect(await load(SEED)).toMatchObject({ outcome: 'ALREADY_LOADED' });
  });
});

describe('open and closed', () => {
  const state = () =>
    sql`select offer.id, is_open, last_seen_on::text from offers.offers offer join offers.offer_sightings on offer_id = offer.id order by 1`;
  const first = [sampleOffer('400AAAA'), sampleOffer('400BBBB')];
  const second = [sampleOffer('400BBBB')];
  const expected = [
    { id: '400AAAA', is_open: false, last_seen_on: '2026-10-01' },
    { id: '400BBBB', is_open: true, last_seen_on: '2026-10-09' },
  ];

  test('an offer that the source has not shown for more than 7 days is closed, in either order of loading', async () => {
    await loadOffers('offres_20261001.json', first);
    await loadOffers('offres_2026-10-09.json', second);
    expect([...(await state())]).toEqual(expected);
    await empty();
    await loadOffers('offres_2026-10-09.json', second);
    await loadOffers('offres_20261001.json', first);
    expect([...(await state())]).toEqual(expected);
  });

  test('an offer that comes back is open again', async () => {
    await loadOffers('offres_20261001.json', first);
    await loadOffers('offres_20261009.json', second);
    await loadOffers('offres_20261010.json', [...first, sampleOffer('400CCCC')]);
    expect(await stored('400AAAA')).toMatchObject({ is_open: true });
  });
});

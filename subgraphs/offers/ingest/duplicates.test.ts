import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { broughtBy, sampleOffer, writePages } from '../sample-offers.ts';

const SIRET = '99900001100018';
const OTHER_SIRET = '99900002200015';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([offers]);
  sql = database.connectAs(offers).sql;
});
beforeEach(() => empty());
afterAll(() => database.close());

const empty = () =>
  sql`truncate offers.offers, offers.offer_sightings, offers.offer_duplicates, offers.ingest_files, offers.ingest_rejects`;

const load = async (sent: readonly unknown[], name = 'pages.json') =>
  database.load(offers, 'france-travail', await writePages(name, [sent]));

/** What readers get: pairs once from each side, and who hides behind whom. */
async function verdict() {
  const pairs = await sql`
    select offer_id, other_id, reason, similarity from offers.offer_duplicates order by 1, 2`;
  const hidden = await sql`
    select id, canonical_id from offers.offers where canonical_id is not null order by 1`;
  return {
    pairs: pairs.map((row) => `${row['offer_id']} ${row['other_id']} ${row['reason']}`),
    hidden: Object.fromEntries(hidden.map((row) => [row['id'], row['canonical_id']])),
  };
}

const of = (siret: string | null, nom = 'LE BATEAU INVENTE') => ({
  entreprise: siret === null ? { nom } : { nom, siret },
});
const at = (codePostal: string) => ({ lieuTravail: { libelle: '44 - NANTES', codePostal } });

describe('offers that say the same', () => {
  test('list each other with the reason; the own one is shown, then the older', async () => {
    await load([
      sampleOffer('A', { ...of(SIRET), dateCreation: '2026-10-06T08:00:00Z' }),
      sampleOffer('B', {
        ...of(null),
        ...broughtBy('Un'),
        intitule: 'SERVEUR / SERVEUSE H/F - Nantes',
      }),
      sampleOffer('C', { ...of(null), ...broughtBy('Deux'), intitule: 'Cuisinier' }),
      sampleOffer('D', { ...of(SIRET), ...broughtBy('Trois') }),
    ]);
    expect(await verdict()).toEqual({
      pairs: [
        'A B TITLE_EQUAL',
        'A D TITLE_IDENTICAL',
        'B A TITLE_EQUAL',
        'B D TITLE_EQUAL',
        'D A TITLE_IDENTICAL',
        'D B TITLE_EQUAL',
      ],
      hidden: { B: 'A', D: 'A' },
    });
  });

  test.each([
    ['of one partner', {}, {}],
    ['of two employers', { ...of(null, 'AUTRE MAISON'), ...broughtBy('Un') }, {}],
    ['of two SIRETs under one name', { ...of(OTHER_SIRET), ...broughtBy('Un') }, of(SIRET)],
    ['at two postal codes', { ...at('44100'), ...broughtBy('Un') }, at('44000')],
    ['without a postal code', { ...at(''), ...broughtBy('Un') }, at('')],
    ['of employers without a name', { entreprise: {}, ...broughtBy('Un') }, { entreprise: {} }],
    ['with other titles', { intitule: 'Cuisinier / Cuisinière', ...broughtBy('Un') }, {}],
  ])('offers %s are not compared or not the same', async (_case, one, other) => {
    await load([sampleOffer('A', one), sampleOffer('B', other)]);
    expect(await verdict()).toEqual({ pairs: [], hidden: {} });
  });

  test('a second offer of the own source is not hidden by what repeats the first', async () => {
    await load([sampleOffer('A'), sampleOffer('B'), sampleOffer('C', broughtBy('Un'))]);
    expect((await verdict()).hidden).toEqual({ C: 'A' });
  });

  test('who only repeats a hidden offer is shown', async () => {
    await load([
      sampleOffer('A', { intitule: 'abcdefghijkl' }),
      sampleOffer('B', { intitule: 'abcdefghijkxy', ...broughtBy('Un') }),
      sampleOffer('C', { intitule: 'abcdefghixkxy', ...broughtBy('Deux') }),
    ]);
    expect(await verdict()).toEqual({
      pairs: ['A B TITLE_SIMILAR', 'B A TITLE_SIMILAR', 'B C TITLE_SIMILAR', 'C B TITLE_SIMILAR'],
      hidden: { B: 'A' },
    });
  });

  test('titles are alike by Dice over pairs of letters, as computed one by one', async () => {
    const titles = [
      'Préparateur de commandes',
      'Préparateur des commandes',
      'Préparatrice de commande',
      'Préparateur en commande H/F',
      'Magasinier préparateur de commandes',
      'Agent de préparation de commandes',
      'aaaaaaaa',
      'aaaaaaa',
      'aaaa',
      'a',
    ];
    const sent = titles.map((intitule, index) =>
      sampleOffer(`T${index}`, { intitule, ...broughtBy(`Partner ${index}`) }),
    );
    await load(sent);
    const rows =
      await sql`select offer_id, other_id, similarity from offers.offer_duplicates where offer_id < other_id`;
    const cleaned = await sql`select id, clean_title from offers.offers`;
    const titleOf = new Map(cleaned.map((row) => [String(row['id']), String(row['clean_title'])]));
    const expected: Record<string, number> = {};
    for (const [one, first] of titleOf) {
      for (const [other, second] of titleOf) {
        const similarity = dice(first, second);
        if (one < other && similarity >= 0.8)
          expected[`${one} ${other}`] = Number(similarity.toFixed(4));
      }
    }
    expect(
      Object.fromEntries(
        rows.map((row) => [
          `${row['offer_id']} ${row['other_id']}`,
          Number(Number(row['similarity']).toFixed(4)),
        ]),
      ),
    ).toEqual(expected);
    expect(Object.keys(expected).length).toBeGreaterThan(3);
  });

  test('a group of more than 500 offers is skipped and counted', async () => {
    const crowd = Array.from({ length: 501 }, (_, index) =>
      sampleOffer(`G${index}`, index === 0 ? broughtBy('Un') : {}),
    );
    expect((await load(crowd)).flags).toEqual({ DUPLICATE_GROUP_TOO_LARGE: 1 });
    expect(await verdict()).toEqual({ pairs: [], hidden: {} });
  });
});

describe('what changes is compared again', () => {
  test('an own offer that comes later takes the place of a partner’s', async () => {
    await load([sampleOffer('B', { ...broughtBy('Un'), dateCreation: '2026-09-01T08:00:00Z' })]);
    await load([sampleOffer('A')]);
    expect((await verdict()).hidden).toEqual({ B: 'A' });
  });

  test('an offer whose title changes is shown again', async () => {
    await load([sampleOffer('A'), sampleOffer('B', broughtBy('Un'))]);
    const changes = { intitule: 'Plongeur', dateActualisation: '2026-10-20T08:00:00Z' };
    await load([sampleOffer('B', { ...broughtBy('Un'), ...changes })]);
    expect(await verdict()).toEqual({ pairs: [], hidden: {} });
  });

  test('an offer that leaves its employer leaves its duplicates', async () => {
    await load([sampleOffer('A'), sampleOffer('B', broughtBy('Un'))]);
    const changes = { entreprise: {}, dateActualisation: '2026-10-20T08:00:00Z' };
    await load([sampleOffer('A', changes)]);
    expect(await verdict()).toEqual({ pairs: [], hidden: {} });
  });

  test('a closed offer hides nobody', async () => {
    await load([sampleOffer('A')], 'offres_20261001.json');
    await load([sampleOffer('B', broughtBy('Un'))], 'offres_20261005.json');
    expect((await verdict()).hidden).toEqual({ B: 'A' });
    await load(
      [sampleOffer('B', broughtBy('Un')), sampleOffer('Z', at('75001'))],
      'offres_20261020.json',
    );
    expect(await verdict()).toEqual({ pairs: [], hidden: {} });
  });

  test('a page that brings nothing new leaves duplicates alone', async () => {
    await load([sampleOffer('A'), sampleOffer('B', broughtBy('Un'))]);
    const before = await verdict();
    await load([sampleOffer('A'), sampleOffer('Z', at('75001'))]);
    expect(await verdict()).toEqual(before);
    expect(before.pairs).toHaveLength(2);
  });

  test('the result does not depend on the order of loading', async () => {
    const titles = [
      'Serveur',
      'Serveur (H/F)',
      'Serveurs',
      'Serveur de salle',
      'Serveuse de salle',
    ];
    const sent = Array.from({ length: 40 }, (_, index) =>
      sampleOffer(`O${String(index).padStart(2, '0')}`, {
        intitule: titles[index % titles.length],
        dateCreation: `2026-10-0${(index % 9) + 1}T08:00:00Z`,
        ...of([SIRET, null, OTHER_SIRET][index % 3] ?? null, index % 7 === 0 ? 'AUTRE' : undefined),
        ...(index % 4 === 0 ? {} : broughtBy(`Partner ${index % 4}`)),
      }),
    );
    const verdicts: unknown[] = [];
    for (const step of [1, 3, 7, 13]) {
      await empty();
      const shuffled = sent.map((_, index) => sent[(index * step) % 40]);
      for (let start = 0; start < 40; start += 10) await load(shuffled.slice(start, start + 10));
      verdicts.push(await verdict());
    }
    await empty();
    await load(sent);
    const whole = await verdict();
    expect(verdicts).toEqual(verdicts.map(() => whole));
    expect(Object.keys(whole.hidden).length).toBeGreaterThan(5);
  });
});

/** Sørensen–Dice over multisets of letter pairs, blanks left out. */
function dice(one: string, other: string): number {
  const pairsOf = (text: string): string[] => {
    const letters = text.replaceAll(' ', '');
    return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) =>
      letters.slice(index, index + 2),
    );
  };
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const left = [...second];
  let common = 0;
  for (const pair of first) {
    const place = left.indexOf(pair);
    if (place === -1) continue;
    left.splice(place, 1);
    common += 1;
  }
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}

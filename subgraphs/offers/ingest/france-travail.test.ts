import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';
import { sampleOffer, writePages, writeText } from '../sample-offers.ts';

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

describe('a page of offers', () => {
  test('is counted offer by offer, with its doubts', async () => {
    expect(await load(SEED)).toMatchObject({
      outcome: 'LOADED',
      received: 10,
      loaded: 9,
      duplicate: 0,
      rejected: 1,
      rejects: { DATE_INVALID: 1 },
      flags: {
        COMMUNE_IS_POSTAL_CODE: 1,
        COORDINATES_IMPOSSIBLE: 1,
        CONTRACT_UNKNOWN: 1,
        OCCUPATION_MALFORMED: 1,
        SALARY_IMPLAUSIBLE: 1,
        SIRET_KEY_WRONG: 1,
      },
    });
  });

  test('is mapped field by field', async () => {
    await load(SEED);
    expect(await stored('100AAAA')).toMatchObject({
      description: "Vous assurez le <b>service en salle</b> 🍽 et l'accueil des clients.",
      contract_kind: 'FIXED_TERM',
      contract_label: 'CDD - 6 Mois',
      rome_code: 'G1803',
      naf_code: '5610A',
      siret: '99900001100018',
      is_siret_key_valid: true,
      commune_code: '44109',
      department_code: '44',
      salary_text: 'Horaire de 12.31 Euros à 13,50 Euros sur 12 mois',
      salary_minimum: '12.31',
      salary_maximum: '13.50',
      salary_period: 'HOUR',
      experience: 'BEGINNER_ACCEPTED',
      openings: 2,
      contact_email: 'recrutement@bateau.invalid',
      contact_phone: '02 40 99 00 01',
      partner: 'France Travail',
    });
    expect(await stored('100BBBB')).toMatchObject({
      siret: null,
      commune_code: '44109',
      postal_code: '44000',
      department_code: '44',
      salary_text: 'Selon profil',
      salary_minimum: null,
      contact_email: null,
      application_url: 'https://partenaire.invalid/postuler',
      partner: 'JOBS LITTORAL',
    });
    expect(await stored('100DDDD')).toMatchObject({
      contract_kind: 'APPRENTICESHIP',
      latitude: null,
      salary_text: 'Mensuel de 9 Euros',
      salary_minimum: null,
    });
    expect(await stored('100FFFF')).toMatchObject({
      contract_kind: 'OTHER',
      contract_label: 'Contrat inconnu',
      rome_code: null,
      department_code: null,
    });
  });

  test('leaves for each rejected offer its line, its place on the page, the reason and the shape of the value', async () => {
    const broken = [
      'not an offer',
      sampleOffer('200AAAA', { intitule: ' ' }),
      sampleOffer('x'.repeat(60)),
      sampleOffer('200BBBB', { dateCreation: '31/10/2026' }),
      sampleOffer('200CCCC', { dateCreation: undefined }),
    ];
    const path = await writePages('pages.json', [[sampleOffer('200DDDD')], broken]);
    expect(await load(path)).toMatchObject({ received: 6, loaded: 1, rejected: 5 });
    const rejects = await sql`
      select line::int, "column", code, masked_value from offers.ingest_rejects order by "column"`;
    expect(
      rejects.map((row) => [row['line'], row['column'], row['code'], row['masked_value']]),
    ).toEqual([
      [2, 'resultats[0]', 'OFFER_MALFORMED', null],
      [2, 'resultats[1].intitule', 'VALUE_MISSING', null],
      [2, 'resultats[2].id', 'CODE_MALFORMED', `${'a'.repeat(40)}…`],
      [2, 'resultats[3].dateCreation', 'DATE_INVALID', '99/99/9999'],
      [2, 'resultats[4].dateCreation', 'VALUE_MISSING', null],
    ]);
  });

  test('takes offers whose fields have other types than announced, without control characters', async () => {
    const odd = sampleOffer('200AAAA', {
      intitule: 'Ser\u0000veur\u0007',
      description: 'ligne 1\r\nligne 2\t\ud800',
      lieuTravail: { latitude: '47,23', longitude: '-1.54', codePostal: 44000 },
      entreprise: 'nobody',
      competences: [{ libelle: 3 }, 'none', null],
      nombrePostes: 'several',
      salaire: [],
    });
    expect(await loadOffers('odd.json', [odd])).toMatchObject({ loaded: 1, rejected: 0 });
    expect(await stored('200AAAA')).toMatchObject({
      title: 'Serveur',
      description: 'ligne 1\nligne 2\t\ufffd',
      latitude: 47.23,
      longitude: -1.54,
      postal_code: '44000',
      openings: 1,
    });
  });

  test('keeps a description too long for the text index', async () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `mot${index}`).join(' ');
    const receipt = await loadOffers('long.json', [sampleOffer('200AAAA', { description: words })]);
    expect(receipt).toMatchObject({ outcome: 'LOADED', loaded: 1 });
  });

  test.each([
    [{ latitude: 91, longitude: 0 }],
    [{ latitude: -1.548, longitude: 47.2316 }],
    [{ latitude: 0, longitude: 0 }],
    [{ latitude: 14.6, longitude: -61 }],
  ])('drops the impossible point %j of a place in metropolitan France', async (point) => {
    const lieuTravail = { ...point, codePostal: '44000', commune: '44109' };
    const receipt = await loadOffers('points.json', [sampleOffer('200AAAA', { lieuTravail })]);
    expect(receipt.flags).toEqual({ COORDINATES_IMPOSSIBLE: 1 });
    expect(await stored('200AAAA')).toMatchObject({ latitude: null, position: null });
  });

  test('puts the commune in the place of a postal code that belongs to one commune only', async () => {
    const lieuTravail = { codePostal: '44600', commune: '44600' };
    const receipt = await loadOffers('postal.json', [sampleOffer('200AAAA', { lieuTravail })]);
    expect(receipt.flags).toEqual({ COMMUNE_IS_POSTAL_CODE: 1 });
    expect(await stored('200AAAA')).toMatchObject({ commune_code: '44184', postal_code: '44600' });
  });
});

describe('files that cannot be read', () => {
  test('a file cut in the middle leaves nothing behind', async () => {
    const text = await readFile(SEED, 'utf8');
    const cut = await writeText('cut.json', text.slice(0, text.length / 2));
    expect(await load(cut)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    const line = `${JSON.stringify({ resultats: [sampleOffer('500AAAA')] })}\n`;
    const cutLine = await writeText('cut-line.json', `${line}${line.slice(0, 80)}`);
    expect(await load(cutLine)).toMatchObject({ refusal: { code: 'FILE_TRUNCATED' } });
    expect(await sql`select from offers.offers`).toHaveLength(0);
  });

  test.each([
    ['CSV', 'id;intitule\n1;Serveur\n', 'FILE_MALFORMED'],
    [
      'an error of the API',
      '{"codeHttp":400,"message":"La position de début…"}\n',
      'FILE_MALFORMED',
    ],
    ['nothing', '', 'FILE_EMPTY'],
  ])('%s is refused', async (_what, text, code) => {
    expect(await load(await writeText('wrong.json', text))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code },
    });
  });

  test('a broken page among others is rejected alone', async () => {
    const page = (id: string) => `${JSON.stringify({ resultats: [sampleOffer(id)] })}\n`;
    const path = await writeText(
      'pages.json',
      `${page('500AAAA')}{"x":1}\n{broken\n${page('500BBBB')}`,
    );
    expect(await load(path)).toMatchObject({
      received: 4,
      loaded: 2,
      rejects: { JSON_INVALID: 1, PAGE_MALFORMED: 1 },
    });
  });

  test('a page without offers and a page of several MiB on one line are loaded', async () => {
    const description = 'Une très longue description. '.repeat(1_000);
    const many = Array.from({ length: 150 }, (_, index) =>
      sampleOffer(`6${index}`, { description }),
    );
    const path = await writePages('large.json', [[], many]);
    expect(await load(path)).toMatchObject({ received: 150, loaded: 150 });
  });
});

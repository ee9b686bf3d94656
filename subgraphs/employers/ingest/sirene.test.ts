import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Receipt } from '#kernel/ingest/receipt.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { createSourceFiles, type SourceFiles } from './source-files.fixture.ts';

let database: TestDatabase;
let sql: Sql;
let files: SourceFiles;
let receipt: Receipt;

const load = (path: string) => database.load(employers, 'sirene', path);
const input = fileURLToPath(new URL('./sirene.input.csv', import.meta.url));

async function establishment(siret: string) {
  const [row] = await sql`select * from employers.establishments where siret = ${siret}`;
  return row;
}

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  sql = database.connectAs(employers).sql;
  files = await createSourceFiles();
  receipt = await load(input);
});
afterAll(async () => {
  await database.close();
  await files.remove();
});

describe("INSEE's register of establishments", () => {
  test('every record is loaded or rejected, and its doubts are counted', () => {
    expect(receipt).toMatchObject({
      outcome: 'LOADED',
      received: 7,
      loaded: 6,
      duplicate: 0,
      rejected: 1,
      rejects: { CODE_UNKNOWN: 1 },
      flags: { STATE_NOT_TOLD: 1 },
    });
  });

  test('a reject keeps line, column, code, reason and a masked value', async () => {
    const [reject] = await sql`
      select line::int, "column", code, reason, masked_value from employers.ingest_rejects where file_id = ${receipt.fileId}`;
    expect(reject).toEqual({
      line: 8,
      column: 'etatAdministratifEtablissement',
      code: 'CODE_UNKNOWN',
      reason: 'Expected one of A, F.',
      masked_value: 'A',
    });
  });

  test('legal facts, names and address of a public record are served', async () => {
    expect(await establishment('99900000300015')).toMatchObject({
      name: 'BOULANGERIE DU PARC',
      brand_name: 'AUX PAINS DÉLICATS',
      activity_code: '1071C',
      stated_activity_code: '10.71C',
      stated_activity_nomenclature: 'NAF_REV_2',
      street_address: '12 B RUE DES EMBRUNS',
      commune_code: '44109',
      created_on: '2012-03-15',
      is_head_office: true,
      is_open: true,
      closed_on: null,
      headcount_band: '02',
      is_diffusible: true,
    });
  });

  test('what a person refused is not stored; activity, commune and headcount band are', async () => {
    expect(await establishment('99955546900017')).toMatchObject({
      is_diffusible: false,
      name: null,
      brand_name: null,
      street_address: null,
      postal_code: null,
      activity_code: '5510Z',
      commune_code: '44184',
      headcount_band: '21',
    });
    expect(await establishment('99966638100010')).toMatchObject({
      is_diffusible: false,
      name: null,
      activity_code: '9602A',
      commune_code: '44109',
      created_on: null,
    });
    const [stored] = await sql`
      select count(*)::int as rows from employers.establishments where to_jsonb(establishments)::text like '%[ND]%'`;
    expect(stored).toEqual({ rows: 0 });
  });

  test('an unknown diffusion status counts as a refusal', async () => {
    const path = await files.sirene('20261101', [
      {
        siret: '99944411000012',
        statutDiffusionEtablissement: 'X',
        denominationUsuelleEtablissement: 'GARAGE SECRET',
      },
    ]);
    expect(await load(path)).toMatchObject({ loaded: 1, flags: { DIFFUSION_UNKNOWN: 1 } });
    expect(await establishment('99944411000012')).toMatchObject({
      name: null,
      is_diffusible: false,
    });
  });

  test('a closed establishment says since when, in the list of activities of its time', async () => {
    expect(await establishment('99922184900014')).toMatchObject({
      is_open: false,
      closed_on: '2006-06-30',
      activity_code: null,
      stated_activity_code: '52.4C',
      stated_activity_nomenclature: 'NAF_1993',
      street_address: '9 AV DU SILLON, BÂTIMENT A',
    });
  });

  test('NAF 2025 is stated but is no NAF rév. 2; overseas and Corsican postal codes agree with their communes', async () => {
    expect(await establishment('99999957600013')).toMatchObject({
      activity_code: null,
      stated_activity_nomenclature: 'NAF_2025',
      department_code: '977',
      postal_code: '97133',
    });
    expect(await establishment('99977730300010')).toMatchObject({
      commune_code: '2A004',
      department_code: '2A',
      postal_code: '20000',
    });
  });

  test('the last day of work on a record dates a file whose name has none', async () => {
    const editions = await sql`
      select sirene_as_of::text from employers.establishment_editions where siret = '99900000300015'`;
    expect(editions).toEqual([{ sirene_as_of: '2026-09-14 00:00:00' }]);
  });

  test('a postal code of another département is left out, not the legal record', async () => {
    const path = await files.sirene('20261102', [
      {
        siret: '99933319800011',
        codeCommuneEtablissement: '44109',
        codePostalEtablissement: '35000',
      },
    ]);
    expect(await load(path)).toMatchObject({ loaded: 1, flags: { POSTAL_CODE_ELSEWHERE: 1 } });
    expect(await establishment('99933319800011')).toMatchObject({
      commune_code: '44109',
      postal_code: null,
    });
  });

  test('the same file again is a no-op, a file cut inside a quoted field is refused', async () => {
    expect(await load(input)).toMatchObject({ outcome: 'ALREADY_LOADED' });
    const text = await readFile(input, 'utf8');
    const cut = await files.text('cut.csv', text.slice(0, text.indexOf('BÂTIMENT')));
    expect(await load(cut)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
  });

  test('a file in another layout is refused, and the refusal names a missing column', async () => {
    const other = await files.text('other.csv', 'SIRET,NOMEN_LONG\n99900000300015,X\n');
    const { outcome, refusal } = await load(other);
    expect(outcome).toBe('REFUSED');
    expect(refusal?.message).toMatch(/etatAdministratifEtablissement/u);
  });
});

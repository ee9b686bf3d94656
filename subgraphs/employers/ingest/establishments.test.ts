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

const load = (path: string) => database.load(employers, 'establishments', path);
const input = fileURLToPath(new URL('./establishments.input.csv', import.meta.url));

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

describe("the employment service's file of employers", () => {
  test('every record is loaded, repeated or rejected, and its doubts are counted', () => {
    expect(receipt).toMatchObject({
      outcome: 'LOADED',
      received: 11,
      loaded: 8,
      duplicate: 0,
      rejected: 3,
      rejects: { CODE_MALFORMED: 1, POSTAL_CODE_ELSEWHERE: 1, SIRET_UNKNOWN: 1 },
      flags: {
        ACTIVITY_NOT_TOLD: 1,
        COMMUNE_CODE_IS_POSTAL_CODE: 1,
        DATE_MALFORMED: 1,
        EMAIL_OF_EMPLOYMENT_SERVICE: 1,
        PHONE_MALFORMED: 1,
        SIRET_COMPLETED: 1,
        SIRET_KEY_WRONG: 1,
      },
    });
  });

  test('rejects keep line, column, code, reason and a value without its content', async () => {
    const rejects = await sql`
      select line::int, "column", code, reason, masked_value from employers.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect(rejects).toEqual([
      {
        line: 10,
        column: 'dc_siretetablissement',
        code: 'SIRET_UNKNOWN',
        reason: expect.stringMatching(/zeros/u),
        masked_value: '99999999999999',
      },
      {
        line: 11,
        column: 'dc_codepostal',
        code: 'POSTAL_CODE_ELSEWHERE',
        reason: expect.stringMatching(/département/u),
        masked_value: '99999',
      },
      {
        line: 12,
        column: 'dc_siretetablissement',
        code: 'CODE_MALFORMED',
        reason: expect.stringMatching(/14 digits/u),
        masked_value: '9999999999',
      },
    ]);
  });

  test('a clean record is served as it is', async () => {
    expect(await establishment('99900000300015')).toMatchObject({
      name: 'SARL BOULANGERIE DU PARC',
      brand_name: 'LES PAINS DÉLICATS',
      activity_code: '1071C',
      street_address: '12 RUE DES EMBRUNS',
      postal_code: '44000',
      commune_code: '44109',
      department_code: '44',
      headcount_band: '01',
      company_created_on: '2012-03-01',
      website: 'http://www.pains-delicats.invalid',
      email: 'contact@pains-delicats.invalid',
      phone: '0199001234',
      traineeships: ['PMSMP'],
      is_open: true,
      is_siret_key_valid: true,
    });
  });

  test('real headcount, correspondent and first valid website win; a CEDEX code and an INSEE code may look alike', async () => {
    expect(await establishment('99977773300018')).toMatchObject({
      headcount_band: '12',
      phone: '0199009999',
      website: 'http://menuiserie-graves.invalid/metiers',
      commune_code: '44109',
      postal_code: '44109',
      traineeships: ['AFPR', 'POE'],
    });
  });

  test('a mail of the employment service, a telephone in words and an impossible day are left out', async () => {
    expect(await establishment('99955546900017')).toMatchObject({
      email: null,
      phone: null,
      company_created_on: null,
      headcount_band: '21',
    });
  });

  test('a SIRET gets its leading zeros back, a telephone its national form', async () => {
    expect(await establishment('00010000800010')).toMatchObject({
      is_siret_key_valid: true,
      phone: '0199004321',
      website: 'http://poissonnerie-galet.invalid',
    });
  });

  test("La Poste's SIRETs follow their own rule; a wrong key is kept and told", async () => {
    expect(await establishment('35600000090011')).toMatchObject({
      is_siret_key_valid: true,
      commune_code: '75101',
      phone: '3949',
    });
    expect(await establishment('99911092700019')).toMatchObject({ is_siret_key_valid: false });
  });

  test('a postal code in the column of communes leaves the commune out and still tells the département', async () => {
    expect(await establishment('99911092700019')).toMatchObject({
      commune_code: null,
      department_code: '44',
      headcount_band: '00',
    });
  });

  test('a postal code of four digits gets its zero back; an activity never told is left out', async () => {
    expect(await establishment('99933319800011')).toMatchObject({
      postal_code: '01000',
      department_code: '01',
    });
    expect(await establishment('99988865400012')).toMatchObject({
      activity_code: null,
      headcount_band: 'NN',
    });
  });

  test('the same file again is a no-op that says so', async () => {
    expect(await load(input)).toMatchObject({ outcome: 'ALREADY_LOADED', fileId: receipt.fileId });
  });

  test('of two lines with one SIRET the last counts, the other is a duplicate', async () => {
    const path = await files.employers('202611020800', [
      { dc_siretetablissement: '99944411000012', dc_raisonsocialeentreprise: 'PREMIER NOM' },
      { dc_siretetablissement: '99944411000012', dc_raisonsocialeentreprise: 'SECOND NOM' },
    ]);
    expect(await load(path)).toMatchObject({ received: 2, loaded: 1, duplicate: 1 });
    expect(await establishment('99944411000012')).toMatchObject({ name: 'SECOND NOM' });
  });

  test('a file cut in the middle of a line is refused whole', async () => {
    const path = await files.text(
      'lbb_etablissement_full_202611030800.csv',
      (await readFile(input, 'utf8')).slice(0, -40),
    );
    expect(await load(path)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
  });

  test('a file without a column is refused, and the refusal names it', async () => {
    const text = (await readFile(input, 'utf8')).replace('dc_emaillbb', 'dc_mail');
    const { outcome, refusal } = await load(await files.text('autre.csv', text));
    expect(outcome).toBe('REFUSED');
    expect(refusal?.message).toMatch(/dc_emaillbb/u);
  });
});

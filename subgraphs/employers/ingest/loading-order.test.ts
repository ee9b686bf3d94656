import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInput } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { Source } from '#kernel/ingest/source.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { employers } from '../index.ts';
import { establishmentsSource } from './establishments.ts';
import { sireneSource } from './sirene.ts';
import { createSourceFiles, type SourceFiles } from './source-files.fixture.ts';

interface Given {
  readonly source: Source;
  readonly path: string;
}

const BAKERY = '99900000300015';
const JOINERY = '99977773300018';

let database: TestDatabase;
let sql: Sql;
let files: SourceFiles;

beforeAll(async () => {
  database = await createTestDatabase([employers]);
  sql = database.connectAs(employers).sql;
  files = await createSourceFiles();
});
afterAll(async () => {
  await database.close();
  await files.remove();
});

/** Many loads over one connection. */
const load = async ({ source, path }: Given) =>
  loadFile({
    sql,
    subgraph: employers.name,
    source,
    input: await openInput(path),
    pseudonym: (identifier) => identifier,
  });

/** A datalake file of one employer. */
const pes = async (dayAndHour: string, name: string, siret = BAKERY): Promise<Given> => ({
  source: establishmentsSource as Source,
  path: await files.employers(dayAndHour, [
    {
      dc_siretetablissement: siret,
      // Not stored: without it two files could have the same bytes, and the second would count as loaded already.
      dc_rolepmsmp: dayAndHour,
      dc_raisonsocialeentreprise: name,
      dc_emaillbb: `${name.toLowerCase()}@boulangerie.invalid`,
      dc_nafrev2_id: '4724Z',
      dc_libnomrue: 'RUE DU FICHIER',
      dn_effectifreelentreprise: '4',
    },
  ]),
});

const sirene = async (
  day: string,
  state: { readonly status?: string; readonly state?: string } = {},
): Promise<Given> => ({
  source: sireneSource as Source,
  path: await files.sirene(day, [
    {
      siret: BAKERY,
      statutDiffusionEtablissement: state.status ?? 'O',
      etatAdministratifEtablissement: state.state ?? 'A',
      dateDebut: '2026-01-31',
      denominationUsuelleEtablissement: 'NOM DU REGISTRE',
      activitePrincipaleEtablissement: '10.71C',
      nomenclatureActivitePrincipaleEtablissement: 'NAFRev2',
      codeCommuneEtablissement: '44184',
      codePostalEtablissement: '44600',
      trancheEffectifsEtablissement: '11',
    },
  ]),
});

/** What the database holds after the files were loaded in this order into empty tables, without the numbers of files. */
async function stateAfter(given: readonly Given[]) {
  for (const table of ['establishments', 'establishment_editions', 'ingest_files'])
    await sql`delete from employers.${sql(table)}`;
  for (const file of given) expect(await load(file)).toMatchObject({ outcome: 'LOADED' });
  const rows = await sql`select * from employers.establishments order by siret`;
  return rows.map(({ sirene_file_id: _sirene, pes_file_id: _pes, ...row }) => row);
}

async function expectSameInEveryOrder(given: readonly Given[]) {
  const expected = await stateAfter(given);
  for (const order of orders(given)) expect(await stateAfter(order)).toEqual(expected);
  return expected;
}

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('the order in which files are loaded', () => {
  test('Sirene decides on legal facts and the datalake on contacts and headcount, whichever comes first', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await pes('202603010800', 'FOURNIL'),
      await sirene('20260201', { state: 'F' }),
    ]);
    expect(bakery).toMatchObject({
      name: 'FOURNIL',
      email: 'fournil@boulangerie.invalid',
      headcount_band: '02',
      activity_code: '1071C',
      commune_code: '44184',
      postal_code: '44600',
      is_open: false,
      closed_on: '2026-01-31',
    });
  });

  test('the newest file of the datalake wins, be it loaded first, between or last', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await pes('202601010800', 'ANCIEN'),
      await pes('202603010800', 'RECENT'),
      await sirene('20260215'),
    ]);
    expect(bakery).toMatchObject({ name: 'RECENT' });
  });

  test('the newest file of Sirene wins, be it loaded first, between or last', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await sirene('20260115', { state: 'A' }),
      await sirene('20260215', { state: 'F' }),
      await pes('202602010800', 'FOURNIL'),
    ]);
    expect(bakery).toMatchObject({ is_open: false });
  });

  test('two files of one day are told apart by their hour', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await pes('202601010800', 'MATIN'),
      await pes('202601012300', 'SOIR'),
    ]);
    expect(bakery).toMatchObject({ name: 'SOIR' });
  });

  test('a file that only confirms still outranks an older one that comes late', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await pes('202601010800', 'STABLE'),
      await pes('202602010800', 'PASSAGER'),
      await pes('202603010800', 'STABLE'),
    ]);
    expect(bakery).toMatchObject({ name: 'STABLE' });
  });

  test('an employer that left the newest file keeps what the last file with it said', async () => {
    const [bakery, joinery] = await expectSameInEveryOrder([
      await pes('202601010800', 'PREMIER'),
      await pes('202602010800', 'DERNIER'),
      await pes('202603010800', 'AUTRE', JOINERY),
    ]);
    expect([bakery?.['name'], joinery?.['name']]).toEqual(['DERNIER', 'AUTRE']);
  });
});

describe('a refusal of diffusion', () => {
  test('masks names, address and contacts of both sources, whichever comes first', async () => {
    const [bakery] = await expectSameInEveryOrder([
      await pes('202603010800', 'FOURNIL'),
      await sirene('20260201', { status: 'P' }),
    ]);
    expect(bakery).toMatchObject({
      is_diffusible: false,
      name: null,
      brand_name: null,
      postal_code: null,
      street_address: null,
      email: null,
      phone: null,
      website: null,
      activity_code: '1071C',
      commune_code: '44184',
      headcount_band: '02',
    });
  });

  test('holds for every later datalake file, until a later Sirene file says otherwise', async () => {
    const refusal = await sirene('20260201', { status: 'N' });
    const collected = await pes('202605010800', 'FOURNIL');
    const [refused] = await expectSameInEveryOrder([await sirene('20260101'), refusal, collected]);
    expect(refused).toMatchObject({ is_diffusible: false, email: null, phone: null });
    const [diffused] = await expectSameInEveryOrder([refusal, collected, await sirene('20260401')]);
    expect(diffused).toMatchObject({ is_diffusible: true, email: 'fournil@boulangerie.invalid' });
  });
});

describe('a file that brings nothing new', () => {
  test('is all duplicates, and what it confirms keeps the file that it comes from', async () => {
    await stateAfter([await pes('202601010800', 'STABLE')]);
    const [before] = await sql`select pes_file_id from employers.establishments`;
    const same = await pes('202602010800', 'STABLE');
    const receipt = await load(same);
    expect(receipt).toMatchObject({ received: 1, loaded: 0, duplicate: 1 });
    const [after] = await sql`select pes_file_id from employers.establishments`;
    expect(after).toEqual(before);
  });
});

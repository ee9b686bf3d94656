import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { createRepository, type Repository } from '../repository.ts';
import { input, writtenFile } from './written-file.ts';

const HEADER =
  'Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps';

describe("La Poste's postal codes", () => {
  let database: TestDatabase;
  let sql: Sql;
  let repository: Repository;
  const commune = async (code: string) => (await repository.findCommunes([code]))[0];
  const load = async (name: string, coversUntil: string, ...lines: string[]) =>
    database.load(
      reference,
      'postal-codes',
      await writtenFile(name, `${[HEADER, ...lines].join('\n')}\n`),
      { coversUntil },
    );

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    const connection = database.connectAs(reference);
    sql = connection.sql;
    repository = createRepository(connection.db);
    await database.load(reference, 'cog-communes', input('cog-communes.input.json'));
  });
  afterAll(() => database.close());

  test('are taken with a flag when their point cannot be read, and rejected when a code cannot', async () => {
    const receipt = await database.load(
      reference,
      'postal-codes',
      input('laposte_hexasmal.input.csv'),
      { coversUntil: '2026-01-31' },
    );
    expect(receipt).toMatchObject({
      received: 12,
      loaded: 9,
      duplicate: 1,
      rejected: 2,
      flags: { POINT_UNREADABLE: 2 },
      rejects: { CODE_MALFORMED: 2 },
    });
    const rejects = await sql`
      select line::int, "column", masked_value from reference.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect([...rejects]).toEqual([
      { line: 12, column: 'Code_commune_INSEE', masked_value: '999' },
      { line: 13, column: 'Code_postal', masked_value: '9999A' },
    ]);
  });

  test('give communes their points, in either spelling; none where the file has none', async () => {
    expect(await commune('44109')).toMatchObject({ latitude: 47.2316, longitude: -1.5484 });
    expect(await commune('44162')).toMatchObject({ latitude: 47.2245, longitude: -1.6344 });
    expect(await commune('44184')).toMatchObject({ latitude: null, longitude: null });
    expect(await commune('44003')).toMatchObject({ latitude: null });
  });

  test('give Paris the mean of its districts', async () => {
    expect(await commune('75056')).toMatchObject({ latitude: 48.8655, longitude: 2.34015 });
  });

  test('join those of the COG, a lost leading zero put back', async () => {
    await load('more.csv', '2026-02-28', '44162;ST HERBLAIN;44821;;ST HERBLAIN;47.2245, -1.6344');
    expect((await commune('44162'))?.postalCodes).toEqual(['44800', '44821']);
    const rows =
      await sql`select postal_code from reference.postal_areas where commune_code = '01001'`;
    expect([...rows]).toEqual([{ postal_code: '01400' }]);
  });

  test('of a newer file replace a commune whole and leave the others as they are', async () => {
    await load('newer.csv', '2026-06-30', '44109;NANTES;44999;;NANTES;47.0, -1.5');
    const held = await sql`
      select commune_code, array_agg(postal_code order by postal_code) as codes from reference.postal_areas
      where commune_code in ('44109', '44162') group by commune_code order by commune_code`;
    expect([...held]).toEqual([
      { commune_code: '44109', codes: ['44999'] },
      { commune_code: '44162', codes: ['44821'] },
    ]);
  });

  test('of an older file change nothing for communes that a newer file names', async () => {
    const receipt = await load(
      'older.csv',
      '2020-12-31',
      '44109;NANTES;44998;;NANTES;40.0, -1.5',
      '44213;LOIREAUXENCE;44370;BELLIGNE;LOIREAUXENCE;47.46, -1.02',
    );
    expect(receipt).toMatchObject({ loaded: 0, duplicate: 2 });
    expect(await commune('44109')).toMatchObject({ latitude: 47 });
  });

  test('without the column of postal codes are refused', async () => {
    const file = await writtenFile('wrong.csv', 'Code_commune_INSEE;Nom\n44109;NANTES\n');
    expect(await database.load(reference, 'postal-codes', file)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'COLUMN_MISSING' },
    });
  });
});

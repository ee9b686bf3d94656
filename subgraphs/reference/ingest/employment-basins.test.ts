import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { createRepository, type Repository } from '../repository.ts';
import { input, writtenFile } from './written-file.ts';

describe('employment basins', () => {
  let database: TestDatabase;
  let sql: Sql;
  let repository: Repository;

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    const connection = database.connectAs(reference);
    sql = connection.sql;
    repository = createRepository(connection.db);
    await database.load(reference, 'cog-communes', input('cog-communes.input.json'));
  });
  afterAll(() => database.close());

  test('take their year from the name of the column', async () => {
    const receipt = await database.load(
      reference,
      'employment-basins',
      input('lexique-bassins.input.csv'),
    );
    expect(receipt).toMatchObject({
      received: 8,
      loaded: 6,
      duplicate: 0,
      rejected: 2,
      rejects: { VALUE_MISSING: 2 },
    });
    expect(await repository.findBasins(null, ['5201'])).toMatchObject([
      { name: 'NANTES', year: 2019 },
    ]);
    const rejects = await sql`
      select line::int, "column" from reference.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect([...rejects]).toEqual([
      { line: 8, column: 'CODE_COMMUNE_INSEE' },
      { line: 9, column: 'BE' },
    ]);
  });

  test('of another year stand beside them: a commune lies in the latest, and a code may mean another area', async () => {
    const file = await writtenFile(
      'lexique-bassins.csv',
      'CODE_COMMUNE_INSEE;BE23;NOMBE23;BE25;NOMBE25\n44109;5201;NANTES OUEST;5211;NANTES CENTRE\n44184;5201;NANTES OUEST;5201;NANTES OUEST\n',
    );
    expect(await database.load(reference, 'employment-basins', file)).toMatchObject({
      received: 2,
      loaded: 2,
    });
    expect(await repository.findBasinsOfCommunes(['44109', '44162'])).toMatchObject([
      { communeCode: '44109', code: '5211', year: 2025 },
      { communeCode: '44162', code: '5201', year: 2019 },
    ]);
    expect(await repository.findBasins(2019, ['5201'])).toMatchObject([{ name: 'NANTES' }]);
    expect(await repository.findBasins(null, ['5201'])).toMatchObject([
      { name: 'NANTES OUEST', year: 2025 },
    ]);
    const page = { size: 10, limit: 11, after: null, scope: 'test' };
    const communes = await repository.listCommunesOfBasins(page, [
      { code: '5201', year: 2019 },
      { code: '5201', year: 2025 },
    ]);
    expect(communes.filter(({ basin }) => basin.year === 2025).map(({ code }) => code)).toEqual([
      '44184',
    ]);
    expect(communes.filter(({ basin }) => basin.year === 2019)).toHaveLength(4);
  });

  test('are drawn as the newer of two lists says, whichever is loaded last', async () => {
    const saying = async (basin: string, day: string) =>
      database.load(
        reference,
        'employment-basins',
        await writtenFile(
          'lexique-bassins.csv',
          `CODE_COMMUNE_INSEE;BE24;NOMBE24\n44162;${basin};${basin}\n`,
        ),
        { coversUntil: day },
      );
    await saying('5290', '2024-06-30');
    expect(await saying('5280', '2024-01-31')).toMatchObject({ loaded: 0, duplicate: 1 });
    const [row] = await sql`
      select basin_code from reference.commune_basins where commune_code = '44162' and year = 2024`;
    expect(row).toEqual({ basin_code: '5290' });
  });

  test('without any basin column are refused, naming what was looked for', async () => {
    const file = await writtenFile('wrong.csv', 'CODE_COMMUNE_INSEE;NOMCOM\n44109;NANTES\n');
    expect(await database.load(reference, 'employment-basins', file)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'COLUMN_MISSING', message: expect.stringContaining('BE19') },
    });
  });
});

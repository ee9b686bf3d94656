import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { PACKAGED_COG } from './cog-edition.ts';
import { input, writtenFile } from './written-file.ts';

describe('the official geographic code', () => {
  let database: TestDatabase;
  let sql: Sql;
  const commune = async (code: string) => {
    const [row] = await sql`select * from reference.communes where code = ${code}`;
    return row;
  };

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
  });
  afterAll(() => database.close());

  test('gives regions and départements, and rejects those that lack what makes them usable', async () => {
    expect(
      await database.load(reference, 'cog-regions', input('cog-regions.input.json')),
    ).toMatchObject({ received: 5, loaded: 4, rejected: 1, rejects: { CODE_MALFORMED: 1 } });
    expect(
      await database.load(reference, 'cog-departments', input('cog-departments.input.json')),
    ).toMatchObject({ received: 5, loaded: 4, rejected: 1, rejects: { VALUE_MISSING: 1 } });
  });

  test('counts a delegated commune with the code of the one in force as a duplicate', async () => {
    const file = await writtenFile('communes-2026.json', await readInput('cog-communes'));
    const receipt = await database.load(reference, 'cog-communes', file);
    expect(receipt).toMatchObject({
      received: 15,
      loaded: 10,
      duplicate: 1,
      rejected: 4,
      rejects: { CODE_MALFORMED: 1, CODE_UNKNOWN: 1, JSON_INVALID: 1, NUMBER_INVALID: 1 },
    });
    expect(await commune('44213')).toMatchObject({
      name: 'Loireauxence',
      kind: 'COMMUNE',
      edition: '2026',
    });
    const rejects = await sql`
      select line::int, "column", masked_value from reference.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect([...rejects]).toEqual([
      { line: 13, column: 'code', masked_value: '9999' },
      { line: 14, column: 'population', masked_value: 'aaaaaaaa' },
      { line: 15, column: 'type', masked_value: 'aaaaaa' },
      { line: 16, column: null, masked_value: null },
    ]);
  });

  test('names the successor of former communes, with their own name where it is known', async () => {
    expect(await commune('44011')).toMatchObject({
      name: 'Belligné',
      kind: 'DELEGATED',
      successor_code: '44213',
    });
    expect(await commune('44160')).toMatchObject({
      name: 'Ancenis-Saint-Géréon',
      kind: 'FORMER',
      successor_code: '44003',
    });
    expect(await commune('44003')).toMatchObject({ kind: 'COMMUNE', successor_code: null });
  });

  test('keeps the districts of Paris under their commune', async () => {
    expect(await commune('75101')).toMatchObject({
      kind: 'MUNICIPAL_DISTRICT',
      parent_code: '75056',
      successor_code: null,
    });
  });

  test('of an earlier year never overwrites, and of a later year does', async () => {
    const saying = (name: string) =>
      JSON.stringify([
        { code: '44109', nom: name, type: 'commune-actuelle', departement: '44', region: '52' },
      ]);
    const earlier = await writtenFile('communes-2024.json', saying('Condevincum'));
    expect(await database.load(reference, 'cog-communes', earlier)).toMatchObject({
      loaded: 0,
      duplicate: 1,
    });
    const later = await writtenFile('communes-2030.json', saying('Nantes Métropole'));
    expect(await database.load(reference, 'cog-communes', later)).toMatchObject({ loaded: 1 });
    expect(await commune('44109')).toMatchObject({ name: 'Nantes Métropole', edition: '2030' });
  });

  test('cut short, of another layout or no array at all is refused', async () => {
    const whole = await readInput('cog-communes');
    const refusalOf = async (content: string) =>
      (await database.load(reference, 'cog-communes', await writtenFile('communes.json', content)))
        .refusal?.code;
    expect(await refusalOf(whole.slice(0, 700))).toBe('FILE_TRUNCATED');
    expect(await refusalOf('[{"insee":"44109","name":"Nantes"}]')).toBe('COLUMN_MISSING');
    expect(await refusalOf('{"communes":[]}')).toBe('FILE_MALFORMED');
    expect(await refusalOf('code;nom\n44109;Nantes]')).toBe('FILE_MALFORMED');
    expect(await refusalOf('\n')).toBe('FILE_EMPTY');
  });
});

test('the year of the packaged files is that of the package installed', async () => {
  const manifest = JSON.parse(
    await readFile('node_modules/@etalab/decoupage-administratif/package.json', 'utf8'),
  ) as { version: string };
  const readme = await readFile('node_modules/@etalab/decoupage-administratif/README.md', 'utf8');
  expect(manifest.version).toBe(PACKAGED_COG.packageVersion);
  expect(readme).toMatch(
    new RegExp(`\\| ${PACKAGED_COG.day.slice(0, 4)} +\\| ${PACKAGED_COG.packageVersion} `, 'u'),
  );
});

const readInput = (name: string): Promise<string> => readFile(input(`${name}.input.json`), 'utf8');

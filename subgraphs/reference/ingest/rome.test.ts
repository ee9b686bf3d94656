import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { reference } from '../index.ts';
import { createRepository } from '../repository.ts';
import { builtin, input, sample, writtenFile } from './written-file.ts';

const HEADER =
  'code_rome,code_fiche_metier,code_ogr,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,code_rome_parent';
const line = (code: string, label: string, parent = code) =>
  `${code},1,1,${label},Emploi Blanc,N,N,N,N,${parent}`;
const romeFile = (name: string, ...lines: string[]) =>
  writtenFile(name, `${[HEADER, ...lines].join('\n')}\n`);

describe('the official ROME list', () => {
  let database: TestDatabase;
  let sql: Sql;
  const served = async (code: string) => {
    const [row] = await sql`select * from reference.occupations where code = ${code}`;
    return row;
  };

  beforeAll(async () => {
    database = await createTestDatabase([reference]);
    sql = database.connectAs(reference).sql;
    await database.load(reference, 'occupations', builtin('occupations'));
  });
  afterAll(() => database.close());

  test('is counted record by record, and rejects name line, column, code, reason and masked value', async () => {
    const receipt = await database.load(reference, 'rome', input('rome_v460.input.csv'));
    expect(receipt).toMatchObject({
      outcome: 'LOADED',
      received: 8,
      loaded: 5,
      duplicate: 0,
      rejected: 3,
    });
    const rejects = await sql`
      select line::int, "column", code, reason, masked_value from reference.ingest_rejects where file_id = ${receipt.fileId} order by line`;
    expect([...rejects]).toEqual([
      {
        line: 7,
        column: 'code_rome',
        code: 'CODE_MALFORMED',
        reason: 'Expected a ROME code.',
        masked_value: 'A9999',
      },
      {
        line: 8,
        column: 'transition_eco',
        code: 'CODE_UNKNOWN',
        reason: expect.stringContaining('Emploi Vert'),
        masked_value: 'Aaaaaa Aaaa',
      },
      {
        line: 9,
        column: 'libelle_rome',
        code: 'VALUE_MISSING',
        reason: expect.any(String),
        masked_value: null,
      },
    ]);
  });

  test('gives label, parent, flags and edition, quotes in a label included', async () => {
    expect(await served('M1805')).toMatchObject({
      label: 'Développeur / Développeuse de logiciels, "full stack"',
      rome_version: '460',
      is_executive: true,
      ecological_transition: null,
      is_digital_transition: null,
    });
    expect(await served('A1102')).toMatchObject({
      parent_code: 'A1101',
      ecological_transition: 'STRATEGIC',
      is_current: true,
    });
  });

  test('keeps our definition, titles and English label where the meaning is the same, and only there', async () => {
    expect(await served('A1101')).toMatchObject({
      label: 'Conducteur / Conductrice de machines agricoles',
      english_label: 'Agricultural machine operator',
      is_regulated: null,
      keeps_builtin: true,
    });
    expect(await served('A1201')).toMatchObject({
      label: 'Dompteur / Dompteuse de fauves',
      definition: null,
      english_label: null,
      example_titles: [],
      keeps_builtin: false,
    });
  });

  test('leaves skills with the occupations whose meaning is the same', async () => {
    await database.load(reference, 'skills', builtin('skills'));
    await database.load(reference, 'occupation-skills', builtin('occupation-skills'));
    const { listOccupationSkills } = createRepository(database.connectAs(reference).db);
    const rows = await listOccupationSkills(['A1101', 'A1201']);
    expect(new Set(rows.map(({ occupationCode }) => occupationCode))).toEqual(new Set(['A1101']));
    expect(rows[0]).toMatchObject({ isEssential: true });
    expect(rows.at(-1)).toMatchObject({ isEssential: false });
  });

  test('takes codes that it lacks out of the list in force, without forgetting them', async () => {
    expect(await served('N4101')).toMatchObject({ is_current: false, rome_version: '4' });
    const [count] =
      await sql`select count(*)::int as current from reference.occupations where is_current`;
    expect(count).toEqual({ current: 5 });
  });

  test('changes nothing when the same file comes again, and says so', async () => {
    const again = await database.load(reference, 'rome', input('rome_v460.input.csv'));
    expect(again.outcome).toBe('ALREADY_LOADED');
  });

  test('of an older edition overwrites nothing and adds only codes that have gone since', async () => {
    const older = await romeFile(
      'rome_v455.csv',
      line('A1101', 'Un libellé plus ancien'),
      line('B9901', 'Métier disparu'),
    );
    const receipt = await database.load(reference, 'rome', older);
    expect(receipt).toMatchObject({ loaded: 1, duplicate: 1 });
    expect(await served('A1101')).toMatchObject({
      label: 'Conducteur / Conductrice de machines agricoles',
    });
    expect(await served('B9901')).toMatchObject({ is_current: false, rome_version: '455' });
  });

  test('of a newer edition replaces the list in force', async () => {
    const newer = await romeFile(
      'rome_v470.csv',
      line('A1101', 'Conducteur / Conductrice de machines agricoles'),
      line('A1102', 'Pilote de machines forestières', 'A1101'),
    );
    expect(await database.load(reference, 'rome', newer)).toMatchObject({
      loaded: 2,
      duplicate: 0,
    });
    expect(await served('A1102')).toMatchObject({
      label: 'Pilote de machines forestières',
      rome_version: '470',
    });
    expect(await served('M1805')).toMatchObject({ is_current: false, rome_version: '460' });
  });

  test('without an edition in its name is taken with a flag, as older than any that tells', async () => {
    const untold = await romeFile('rome.csv', line('A1101', 'Sans numéro'));
    const receipt = await database.load(reference, 'rome', untold);
    expect(receipt).toMatchObject({ duplicate: 1, flags: { EDITION_UNTOLD: 1 } });
  });

  test('counts a code written twice as one record loaded and one duplicate; the last line holds', async () => {
    const twice = await romeFile(
      'rome_v480.csv',
      line('A1101', 'Premier libellé'),
      line('A1101', 'Second libellé'),
    );
    expect(await database.load(reference, 'rome', twice)).toMatchObject({
      received: 2,
      loaded: 1,
      duplicate: 1,
    });
    expect(await served('A1101')).toMatchObject({ label: 'Second libellé' });
  });

  test('in another layout is refused, naming the columns that are missing', async () => {
    const rome3 = await writtenFile('rome_v347.csv', 'code_rome,libelle_rome\nA1101,Conduite\n');
    expect(await database.load(reference, 'rome', rome3)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'COLUMN_MISSING', message: expect.stringContaining('code_rome_parent') },
    });
  });

  test('cut inside a quoted field is refused and leaves nothing behind', async () => {
    const whole = await readFile(input('rome_v460.input.csv'), 'utf8');
    const cut = await writtenFile('rome_v490.csv', whole.slice(0, whole.indexOf('de nuit')));
    expect(await database.load(reference, 'rome', cut)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    const rows = await sql`select 1 from reference.official_occupations where edition = '490'`;
    expect(rows).toHaveLength(0);
  });
});

const REAL = sample('unix_referentiel_code_rome_v460_utf8.csv');

test.skipIf(!existsSync(REAL))(
  'the real ROME 4 file loads whole and keeps what the built-in list says of all its 214 codes',
  async () => {
    const database = await createTestDatabase([reference]);
    await database.load(reference, 'occupations', builtin('occupations'));
    expect(await database.load(reference, 'rome', REAL)).toMatchObject({
      received: 1584,
      loaded: 1584,
      duplicate: 0,
      rejected: 0,
      flags: {},
    });
    const [kept] = await database.connectAs(reference).sql`
      select count(*) filter (where keeps_builtin)::int as kept, count(*)::int as served from reference.occupations where is_current`;
    expect(kept).toEqual({ kept: 214, served: 1584 });
    await database.close();
  },
);

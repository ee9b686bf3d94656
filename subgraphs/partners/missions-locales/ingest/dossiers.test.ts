import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { missionsLocales } from '../index.ts';
import { createFollowUpRepository } from '../repository/follow-ups.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const REAL = fileURLToPath(
  new URL('../../../../../shared/data/reference/referentiel_structures_milo.json', import.meta.url),
);

describe('dossiers and structures', () => {
  let database: TestDatabase;
  let folder: string;
  let dossiers: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-milo-'));
    dossiers = await readFile(fixture('dossiers.input.jsonl'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    database = await createTestDatabase([missionsLocales]);
    return () => database.close();
  });

  const loadText = async (name: string, text: string, source = 'dossiers') => {
    const path = join(folder, name);
    await writeFile(path, text);
    return database.load(missionsLocales, source, path);
  };
  const sql = () => database.connectAs(missionsLocales).sql;
  const state = async () => ({
    followUps:
      await sql()`select id, person_pid, structure_id, content, as_of from missions_locales.follow_ups order by id`,
    situations: await sql()`select * from missions_locales.situations order by 1, 2`,
    appointments: await sql()`select * from missions_locales.appointments order by 1, 2, 3`,
  });

  test('what is doubtful costs only itself: the dossier is taken and the doubt counted', async () => {
    expect(await loadText('dossiers.jsonl', dossiers)).toMatchObject({
      received: 4,
      loaded: 3,
      rejected: 1,
      rejects: { VALUE_INVALID: 1 },
      flags: { SITUATION_UNKNOWN: 1, APPOINTMENT_TIME_INVALID: 1 },
    });
    expect(await sql()`select line, "column" from missions_locales.ingest_rejects`).toEqual([
      { line: '4', column: 'idDossier' },
    ]);
  });

  test('no name, birth date, address or number of a person is stored', async () => {
    await loadText('dossiers.jsonl', dossiers);
    const stored = JSON.stringify(await state());
    expect(stored).not.toMatch(/Personne|Inventée|2006-05-04|99000000001|courriel/u);
    expect(stored).toContain('p1_');
  });

  test("appointments are instants by their structure's zone, across the change of clocks", async () => {
    await loadText('dossiers.jsonl', dossiers);
    await database.load(missionsLocales, 'structures', fixture('structures.input.json'));
    const repository = createFollowUpRepository(database.connectAs(missionsLocales).db);
    const page = { size: 10, limit: 11, after: null, scope: '' };
    const rows = await repository.listAppointments([7000001, 7000002], page);
    const instants = Object.fromEntries(
      rows.map((row) => [`${row.followUpId} ${row.id}`, row.startsAt.toISOString()]),
    );
    expect(instants).toMatchObject({
      '7000001 R1': '2026-03-28T09:00:00.000Z',
      '7000001 R2': '2026-03-30T08:00:00.000Z',
      '7000002 R1': '2026-03-30T06:00:00.000Z',
    });
  });

  test('an older file loaded later changes nothing, and any order gives the same tables', async () => {
    const newer = dossiers.replace('"Demandeur d\'emploi"', '"Emploi"').replaceAll('"R3"', '"R4"');
    await loadText('dossiers_20260401.jsonl', dossiers);
    await loadText('dossiers_20260501.jsonl', newer);
    const inOrder = await state();
    await database.close();
    database = await createTestDatabase([missionsLocales]);
    await loadText('dossiers_20260501.jsonl', newer);
    expect(await loadText('dossiers_20260401.jsonl', dossiers)).toMatchObject({
      loaded: 0,
      duplicate: 3,
      rejected: 1,
    });
    expect(await state()).toEqual(inOrder);
  });

  test('a file cut in the middle is refused whole', async () => {
    const cut = dossiers.slice(0, dossiers.indexOf('"sessions"'));
    expect(await loadText('cut.jsonl', cut)).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect((await state()).followUps).toEqual([]);
  });

  test('a structure whose code is not one is rejected by its place in the list', async () => {
    const receipt = await database.load(
      missionsLocales,
      'structures',
      fixture('structures.input.json'),
    );
    expect(receipt).toMatchObject({ received: 4, loaded: 3, rejected: 1 });
    expect(
      await sql()`select line, "column", masked_value from missions_locales.ingest_rejects`,
    ).toEqual([{ line: '4', column: 'id', masked_value: 'aaaa aaaa' }]);
  });

  test.skipIf(!existsSync(REAL))('the real list of structures loads without a reject', async () => {
    expect(await database.load(missionsLocales, 'structures', REAL)).toMatchObject({
      received: 450,
      loaded: 450,
      rejected: 0,
    });
  });
});

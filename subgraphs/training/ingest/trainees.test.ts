import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#kernel/database/connect.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { training } from '../index.ts';
import { createSessionIds, trainingIdOf } from './lheo/identity.ts';
import { traineeColumns } from './trainees/columns.ts';

type Values = Partial<Record<keyof typeof traineeColumns, string>>;

const NAMES = Object.keys(traineeColumns) as (keyof typeof traineeColumns)[];
const LINE: Values = {
  nationalNumber: '99000000001',
  email: 'gwenn.morvan@courriel.invalid',
  emailValidity: 'V',
  trainingNumber: 'F_44_1',
  actionNumber: 'A_44_1',
  sessionNumber: 'S_1',
  siret: '90000000100017',
  formacode: '22454',
  commune: '44109',
  postalCode: '44000',
  town: 'Nantes',
  startedOn: '2026-01-05',
  endedOn: '2026-03-27',
  presence: 'P',
  financers: '4',
};
const fileOf = (lines: readonly Values[]): string =>
  [
    NAMES.map((name) => traineeColumns[name][0]).join('|'),
    ...lines.map((line) => NAMES.map((name) => ({ ...LINE, ...line })[name] ?? 'NULL').join('|')),
    '',
  ].join('\n');

let database: TestDatabase;
let connection: Connection;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase([training]);
  connection = database.connectAs(training);
  folder = await mkdtemp(join(tmpdir(), 'trainees-'));
});
beforeEach(
  () =>
    connection.sql`truncate training.enrolments, training.ingest_files, training.ingest_rejects, training.trainings, training.sessions, training.providers`,
);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.close();
});

async function load(lines: readonly Values[], name = 'stagiaires_full_20260601.csv') {
  const path = join(folder, name);
  await writeFile(path, fileOf(lines));
  return database.load(training, 'trainees', path);
}
const rows = () => connection.sql`select * from training.enrolments order by id`;
const rejects = () =>
  connection.sql<
    { column_name: string; code: string; masked_value: string }[]
  >`select * from training.ingest_rejects order by line`;

describe('a list of trainees', () => {
  test('leaves a pseudonym of the person and nothing of the national number', async () => {
    await load([{}]);
    const [row] = await rows();
    expect(row?.['person_pid']).toBe(pseudonymsFrom(TEST_PSEUDONYM_KEY)('training')('99000000001'));
    expect(JSON.stringify(row)).not.toContain('99000000001');
  });

  test('names the session as the catalogue does, whether the catalogue still holds it or not', async () => {
    await load([{}]);
    const trainingId = trainingIdOf('siren:900000001', ['F_44_1']);
    const [row] = await rows();
    expect([row?.['training_id'], row?.['session_id']]).toEqual([
      trainingId,
      createSessionIds(trainingId)(['A_44_1', 'S_1']),
    ]);
  });

  test('keeps an address only where the service could reach somebody there', async () => {
    const receipt = await load([
      {},
      { nationalNumber: '99000000002', emailValidity: 'N' },
      { nationalNumber: '99000000003', email: 'nowhere' },
    ]);
    const kept = (await rows()).map((row) => row['email']);
    expect(kept.sort()).toEqual(['gwenn.morvan@courriel.invalid', null, null]);
    expect(receipt.flags).toMatchObject({ EMAIL_MALFORMED: 1 });
  });

  test.each([
    [{ nationalNumber: 'NULL' }, 'VALUE_MISSING'],
    [{ nationalNumber: '2 85 01 44' }, 'CODE_MALFORMED'],
    [{ siret: '00000000000000' }, 'CODE_MALFORMED'],
    [{ sessionNumber: 'NULL' }, 'VALUE_MISSING'],
    [{ startedOn: '2026-02-30' }, 'DATE_INVALID'],
    [{ endedOn: '2025-12-31' }, 'DATES_REVERSED'],
    [{ presence: 'X' }, 'CODE_UNKNOWN'],
  ] as const)('rejects a line with %o: %s', async (line, code) => {
    expect(await load([line])).toMatchObject({ rejected: 1, loaded: 0 });
    expect((await rejects()).map((reject) => reject.code)).toEqual([code]);
  });

  test('a rejected line tells nothing of the person', async () => {
    await load([{ nationalNumber: '99000X00001', email: 'x@courriel.invalid' }]);
    expect(JSON.stringify(await rejects())).not.toMatch(/99000X|courriel/u);
  });

  test('lists give the same rows whatever the order in which they are loaded', async () => {
    const older = () => load([{ presence: 'P' }], 'stagiaires_full_20260501.csv');
    const newer = () => load([{ presence: 'A' }, { presence: 'A' }]);
    expect(await older()).toMatchObject({ loaded: 1 });
    expect(await newer()).toMatchObject({ loaded: 1, duplicate: 1 });
    const [inOrder] = await rows();
    await connection.sql`truncate training.enrolments, training.ingest_files, training.ingest_rejects, training.trainings, training.sessions, training.providers`;
    await newer();
    expect(await older()).toMatchObject({ loaded: 0, duplicate: 1 });
    const [reversed] = await rows();
    expect(inOrder?.['has_attended']).toBe(false);
    expect({ ...reversed, file_id: 0 }).toEqual({ ...inOrder, file_id: 0 });
  });

  test('the same file again is a no-op that says so', async () => {
    await load([{}]);
    expect(await load([{}])).toMatchObject({ outcome: 'ALREADY_LOADED' });
  });

  test('the sample of the contract is read whole', async () => {
    const path = new URL('./stagiaires_full_20260601.input.csv', import.meta.url).pathname;
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(6);
    expect(await database.load(training, 'trainees', path)).toMatchObject({
      loaded: 4,
      rejected: 0,
    });
  });
});

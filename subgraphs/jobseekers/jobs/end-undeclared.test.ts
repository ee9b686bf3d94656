import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar/days.ts';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { OVER, TODAY } from '../declaring/declaring.fixture.ts';
import { jobseekers } from '../index.ts';
import {
  declarationFile,
  forgetAll,
  loadText,
  type PersonValues,
  personFile,
} from '../ingest/source-file.fixture.ts';
import { endUndeclaredJob } from './end-undeclared.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
});
afterAll(() => database.close());

const MONTH = OVER.slice(0, 7);
const YESTERDAY = addDays(TODAY, -1);
const localOf = (n: number) => `44${String(n).padStart(8, '0')}A`;
const sql = () => database.connectAs(jobseekers).sql;

const calendar = (closesOn: string) =>
  loadText(
    sql(),
    'declaration-calendar',
    `calendrier_${TODAY.replaceAll('-', '')}.csv`,
    `mois|dd_ouverture|dd_fermeture\n${MONTH.replace('-', '')}|${addDays(OVER, 27)}|${closesOn}\n`,
  );
const persons = (count: number, asOf: string, more: PersonValues = {}) =>
  loadText(
    sql(),
    'persons',
    `jobseekers_full_${asOf.replaceAll('-', '')}.csv`,
    personFile(
      Array.from({ length: count }, (_, n) => ({
        localId: localOf(n),
        registeredOn: '2025-03-02',
        ...more,
      })),
    ),
  );
const declared = (numbers: readonly number[], status = '0') =>
  loadText(
    sql(),
    'declarations',
    `actualisation_${MONTH.replace('-', '')}_${status}.csv`,
    declarationFile(
      numbers.map((n) => ({ localId: localOf(n), month: MONTH.replace('-', ''), status })),
    ),
  );
const run = (period: string | null = null) =>
  runJob({
    sql: sql(),
    subgraph: 'jobseekers',
    job: endUndeclaredJob,
    graph: { ask: () => Promise.reject(new Error('nobody asks')) },
    pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
    isAgain: true,
    period,
  });
const ended = async () =>
  (
    await sql()`select value, ended_on::text, end_reason from jobseekers.registrations where ended_on is not null order by 1`
  ).map((row) => ({ ...row }));

beforeEach(async () => {
  await forgetAll(sql());
  await sql()`truncate jobseekers.declaration_windows, jobseekers.job_runs`;
  await persons(10, OVER);
});

describe('a month without a declaration', () => {
  test('ends the registration on the day the window closed, for the reason 13; who declared stays', async () => {
    await calendar(YESTERDAY);
    await declared([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await run()).toMatchObject({
      outcome: 'DONE',
      counts: { due: 10, missing: 1, ended: 1 },
    });
    expect(await ended()).toEqual([
      { value: localOf(9), ended_on: YESTERDAY, end_reason: 'NO_DECLARATION' },
    ]);
    expect(await run(MONTH)).toMatchObject({
      outcome: 'DONE',
      counts: { due: 9, missing: 0, ended: 0 },
    });
  });

  test('is one too when what was sent was not taken', async () => {
    await calendar(YESTERDAY);
    await declared([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    await declared([9], '6');
    await run();
    expect((await ended()).map(({ value }) => value)).toEqual([localOf(9)]);
  });

  test('is none for somebody who has not to look for work, or registered after it', async () => {
    await persons(1, TODAY, { localId: localOf(50), category: '4' });
    await persons(1, TODAY, { localId: localOf(51), registeredOn: addDays(YESTERDAY, -1) });
    await calendar(YESTERDAY);
    await declared([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await run();
    expect(await ended()).toEqual([]);
  });

  test('is not held against anybody as long as the window is open', async () => {
    await calendar(TODAY);
    await declared([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await run()).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'MONTH_NOT_CLOSED' },
    });
    expect(await run(MONTH)).toMatchObject({ outcome: 'REFUSED' });
    expect(await ended()).toEqual([]);
  });

  test('strikes nobody off when so many are missing that a file must be', async () => {
    await calendar(YESTERDAY);
    await declared([0, 1, 2, 3, 4, 5, 6]);
    expect(await run()).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'DECLARATIONS_MISSING' },
    });
    expect(await ended()).toEqual([]);
  });

  test('is undone by a later file of the service that tells it otherwise, not by an older one', async () => {
    await calendar(YESTERDAY);
    await declared([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    await run();
    await persons(10, addDays(OVER, 1), { mobility: '12' });
    expect(await ended()).toHaveLength(1);
    await persons(10, TODAY, { mobility: '13' });
    expect(await ended()).toEqual([]);
  });
});

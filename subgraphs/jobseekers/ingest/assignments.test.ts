import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import {
  type AssignmentValues,
  assignmentFile,
  forgetAll,
  loadText,
  personFile,
} from './source-file.fixture.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  sql = database.connectAs(jobseekers).sql;
});
beforeEach(async () => {
  await forgetAll(sql);
  const persons = [{ nationalNumber: '99000000001', localId: '4400000001A' }];
  await loadText(sql, 'persons', 'p_20261001.csv', personFile(persons));
});
afterAll(() => database.close());

const load = (day: string, lines: readonly AssignmentValues[]) =>
  loadText(sql, 'assignments', `referents_full_${day}.csv`, assignmentFile(lines));
const stored = () => sql`
  select counsellor_id, scheme, value, started_on::text, ended_on::text from jobseekers.assignments order by counsellor_id, value`;

describe('a list of counsellors', () => {
  test('keeps who accompanies whom under the strongest identifier of the line', async () => {
    const receipt = await load('20261001', [
      { nationalNumber: '99000000001', localId: '4400000001A', counsellorId: ' 44101c001' },
      { localId: '400000002b', counsellorId: '44901S00C001', endedOn: '2026-09-30' },
    ]);
    expect(receipt).toMatchObject({
      received: 2,
      loaded: 2,
      flags: { PERSON_UNKNOWN: 1 },
    });
    expect(await stored()).toEqual([
      {
        counsellor_id: '44101C001',
        scheme: 'NATIONAL',
        value: '99000000001',
        started_on: '2026-03-02',
        ended_on: null,
      },
      {
        counsellor_id: '44901S00C001',
        scheme: 'LOCAL',
        value: '0400000002B',
        started_on: '2026-03-02',
        ended_on: '2026-09-30',
      },
    ]);
  });

  test.each<[string, AssignmentValues, string]>([
    ['nobody', { counsellorId: '44101C001' }, 'IDENTIFIER_MISSING'],
    ['no counsellor', { nationalNumber: '99000000001', counsellorId: null }, 'VALUE_MISSING'],
    ['half a counsellor', { nationalNumber: '99000000001', counsellorId: '1' }, 'CODE_MALFORMED'],
    ['no first day', { nationalNumber: '99000000001', startedOn: null }, 'VALUE_MISSING'],
    [
      'a day that is none',
      { nationalNumber: '99000000001', endedOn: '2026-02-30' },
      'DATE_INVALID',
    ],
    [
      'an end before the start',
      { nationalNumber: '99000000001', endedOn: '2026-03-01' },
      'DATES_REVERSED',
    ],
  ])('gives no right by a line that names %s', async (_what, line, code) => {
    expect(await load('20261001', [line])).toMatchObject({ rejected: 1, rejects: { [code]: 1 } });
    expect(await stored()).toEqual([]);
  });

  test('takes the place of the one before: what it does not list any more is over', async () => {
    const first = { nationalNumber: '99000000001' };
    const second = { nationalNumber: '99000000002' };
    await load('20261001', [first, second]);
    const receipt = await load('20261002', [first, { ...first, counsellorId: '44101C002' }]);
    expect(receipt).toMatchObject({ loaded: 1, duplicate: 1, flags: { ASSIGNMENT_GONE: 1 } });
    expect(await stored()).toMatchObject([
      { counsellor_id: '44101C001', value: '99000000001' },
      { counsellor_id: '44101C002', value: '99000000001' },
    ]);
  });

  test('changes nothing when a newer one was loaded', async () => {
    await load('20261002', [{ nationalNumber: '99000000001', endedOn: '2026-10-01' }]);
    const before = await stored();
    expect(await load('20261001', [{ nationalNumber: '99000000001' }])).toMatchObject({
      loaded: 0,
      duplicate: 1,
      flags: { EDITION_OLDER: 1 },
    });
    expect(await stored()).toEqual(before);
  });

  test('that corrects rejected lines takes nothing away', async () => {
    const { fileId } = await load('20261001', [
      { nationalNumber: '99000000001' },
      { nationalNumber: '99000000002', startedOn: 'soon' },
    ]);
    await loadText(
      sql,
      'assignments',
      'corrected.csv',
      assignmentFile([{ nationalNumber: '99000000002' }]),
      { correctsFileId: fileId ?? 0 },
    );
    expect((await stored()).map((row) => row['value'])).toEqual(['99000000001', '99000000002']);
  });
});

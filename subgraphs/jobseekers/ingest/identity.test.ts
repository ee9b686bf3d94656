import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import { forgetAll, loadText, type PersonValues, personFile } from './source-file.fixture.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  sql = database.connectAs(jobseekers).sql;
});
beforeEach(async () => {
  await forgetAll(sql);
});
afterAll(() => database.close());

const NATIONAL = '99000000001';
const OTHER_NATIONAL = '99000000002';
const PEAM = 'account-00001';
const LOCAL = '4400000001A';

/** The blank lines make files of different days differ: one of known content is not loaded again. */
const load = (day: string, lines: readonly PersonValues[]) =>
  loadText(
    sql,
    'persons',
    `jobseekers_full_${day}.csv`,
    `${personFile(lines)}${'\n'.repeat(Number(day.slice(-2)))}`,
  );
const personOf = async (value: string): Promise<string> =>
  (
    await sql<
      { person_id: string }[]
    >`select person_id from jobseekers.external_ids where value = ${value}`
  )[0]?.person_id ?? '';

describe('the identity of a person', () => {
  test('is a random id that later files do not change', async () => {
    await load('20261001', [{ nationalNumber: NATIONAL, localId: LOCAL }]);
    const id = await personOf(NATIONAL);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    await load('20261002', [{ nationalNumber: NATIONAL, peamId: PEAM, lastName: 'RENAMED' }]);
    expect([await personOf(NATIONAL), await personOf(LOCAL), await personOf(PEAM)]).toEqual([
      id,
      id,
      id,
    ]);
  });

  test('is not derived from the identifiers: the same file in an empty hub gives another id', async () => {
    await load('20261001', [{ nationalNumber: NATIONAL }]);
    const id = await personOf(NATIONAL);
    await forgetAll(sql);
    await load('20261001', [{ nationalNumber: NATIONAL }]);
    expect(await personOf(NATIONAL)).not.toBe(id);
  });

  test('is one when a line links identifiers of two persons; the first seen survives and the other leads to it', async () => {
    await load('20261001', [{ peamId: PEAM, localId: LOCAL }]);
    const first = await personOf(PEAM);
    await load('20261002', [{ nationalNumber: NATIONAL }]);
    const second = await personOf(NATIONAL);
    expect(second).not.toBe(first);
    const { flags } = await load('20261003', [{ nationalNumber: NATIONAL, localId: LOCAL }]);
    expect(flags).toEqual({ PERSONS_MERGED: 1 });
    expect([await personOf(PEAM), await personOf(LOCAL), await personOf(NATIONAL)]).toEqual([
      first,
      first,
      first,
    ]);
    expect(
      await sql`select id, merged_into from jobseekers.persons where merged_into is not null`,
    ).toEqual([{ id: second, merged_into: first }]);
  });

  test('leads from every former id to the last survivor', async () => {
    await load('20261001', [{ nationalNumber: NATIONAL }]);
    const survivor = await personOf(NATIONAL);
    await load('20261002', [{ peamId: PEAM }]);
    await load('20261003', [{ localId: LOCAL }]);
    await load('20261004', [{ peamId: PEAM, localId: LOCAL }]);
    await load('20261005', [{ nationalNumber: NATIONAL, peamId: PEAM }]);
    expect(
      await sql`select merged_into from jobseekers.persons where merged_into is not null`,
    ).toEqual([{ merged_into: survivor }, { merged_into: survivor }]);
  });

  test('never joins two national numbers: the identifier in dispute stays with the first, both persons are marked, the line is flagged', async () => {
    await load('20261001', [
      { nationalNumber: NATIONAL, peamId: PEAM },
      { nationalNumber: OTHER_NATIONAL },
    ]);
    const receipt = await load('20261002', [
      { nationalNumber: OTHER_NATIONAL, peamId: PEAM, lastName: 'CLAIMANT' },
    ]);
    expect(receipt).toMatchObject({ loaded: 1, flags: { IDENTIFIER_CONFLICT: 1 } });
    expect(await personOf(PEAM)).toBe(await personOf(NATIONAL));
    expect(await personOf(OTHER_NATIONAL)).not.toBe(await personOf(NATIONAL));
    expect(
      await sql`
        select known.value, record.last_name, person.has_identity_conflict from jobseekers.persons person
        join jobseekers.external_ids known on known.person_id = person.id and known.scheme = 'NATIONAL'
        join jobseekers.person_records record on record.id = person.record_id order by 1`,
    ).toEqual([
      { value: NATIONAL, last_name: 'MORVAN', has_identity_conflict: true },
      { value: OTHER_NATIONAL, last_name: 'CLAIMANT', has_identity_conflict: true },
    ]);
  });

  test('gives an identifier back to the one who had it first, when the file that says so comes late', async () => {
    await load('20261002', [{ nationalNumber: OTHER_NATIONAL, localId: LOCAL }]);
    const claimant = await personOf(OTHER_NATIONAL);
    await load('20261001', [{ nationalNumber: NATIONAL, localId: LOCAL }]);
    expect(await personOf(LOCAL)).toBe(await personOf(NATIONAL));
    expect(await personOf(OTHER_NATIONAL)).toBe(claimant);
    expect(await personOf(LOCAL)).not.toBe(claimant);
  });

  test('finds spellings of one identifier to be one', async () => {
    await load('20261001', [{ peamId: 'ACCOUNT-00001', localId: '400000001a' }]);
    await load('20261002', [{ peamId: PEAM, localId: '0400000001A' }]);
    expect(await sql`select scheme, value from jobseekers.external_ids order by 1`).toEqual([
      { scheme: 'LOCAL', value: '0400000001A' },
      { scheme: 'PEAM', value: PEAM },
    ]);
  });
});

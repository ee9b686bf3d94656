import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { integrity } from '../../index.ts';
import { findGroups } from './groups.ts';

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase([integrity]);
  sql = database.connectAs(integrity).sql;
});
beforeEach(async () => {
  await sql`delete from integrity.marks`;
  await sql`delete from integrity.pass_persons`;
  await sql`delete from integrity.pass_signals`;
});
afterAll(() => database.close());

/** Files that have a value in common. */
async function share(kind: string, mark: string, ...pids: string[]): Promise<void> {
  await sql`insert into integrity.marks (kind, mark, pid) select ${kind}, ${mark}, pid from unnest(${pids}::text[]) as pid`;
  await sql`insert into integrity.pass_persons (pid, jobseeker_id) select pid, gen_random_uuid() from unnest(${pids}::text[]) as pid on conflict do nothing`;
}
async function groups() {
  await sql.begin((tx) => findGroups(tx, 'integrity', '2026-09'));
  return sql<{ pid: string; reason: string; group_id: string }[]>`
    select pid, reason, group_id from integrity.pass_signals where kind = 'SHARED_CONTACT' order by pid`;
}
const numbered = (count: number) => Array.from({ length: count }, (_, rank) => `p${rank + 10}`);

describe('files with a contact in common', () => {
  test('are one group with those that they reach by way of others, and not with a second ring', async () => {
    await share('TELEPHONE', 'one', 'p1', 'p2', 'p3');
    await share('EMAIL', 'two', 'p3', 'p4', 'p5');
    await share('TELEPHONE', 'three', 'p5', 'p6', 'p7');
    await share('TELEPHONE', 'apart', 'q1', 'q2', 'q3');
    const found = await groups();
    const ofGroup = Map.groupBy(found, ({ group_id: id }) => id);
    expect([...ofGroup.values()].map((rows) => rows.map(({ pid }) => pid))).toEqual([
      ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
      ['q1', 'q2', 'q3'],
    ]);
    expect(found.find(({ pid }) => pid === 'p3')?.reason).toBe('SEVERAL_CONTACTS_SHARED');
  });

  test('are none while they are as few as a couple, or a household with one telephone', async () => {
    await share('TELEPHONE', 'couple', 'p1', 'p2');
    await share('TELEPHONE', 'family', 'q1', 'q2', 'q3', 'q4');
    await share('ADDRESS', 'flat', 'q1', 'q2', 'q3', 'q4');
    expect((await groups()).map(({ pid, reason }) => `${pid} ${reason}`)).toEqual(
      ['q1', 'q2', 'q3', 'q4'].map((pid) => `${pid} ADDRESS_SHARED`),
    );
  });

  test('are a ring when one of them lives elsewhere', async () => {
    await share('TELEPHONE', 'ring', 'p1', 'p2', 'p3', 'p4');
    await share('ADDRESS', 'flat', 'p1', 'p2', 'p3');
    await share('ADDRESS', 'elsewhere', 'p4');
    expect((await groups()).map(({ reason }) => reason)).toEqual(
      Array(4).fill('TELEPHONE_OR_EMAIL_SHARED'),
    );
  });

  test('are a ring by one account, which a couple or a household may have', async () => {
    await share('ACCOUNT', 'couple', 'p1', 'p2');
    await share('ACCOUNT', 'family', 'q1', 'q2', 'q3');
    await share('ADDRESS', 'home', 'q1', 'q2', 'q3');
    await share('ACCOUNT', 'ring', 'r1', 'r2', 'r3');
    await share('ADDRESS', 'flat', 'r1', 'r2');
    expect((await groups()).map(({ pid, reason }) => `${pid} ${reason}`)).toEqual(
      ['r1', 'r2', 'r3'].map((pid) => `${pid} ACCOUNT_SHARED`),
    );
  });

  test('are found however many they are', async () => {
    const files = Array.from({ length: 4_100 }, (_, rank) => `p${String(rank).padStart(4, '0')}`);
    await share('TELEPHONE', 'one', ...files);
    expect((await groups()).map(({ pid }) => pid)).toEqual(files);
  });

  test('are not joined by a shelter where many receive their letters', async () => {
    await share('ADDRESS', 'shelter', ...numbered(21));
    expect(await groups()).toEqual([]);
  });
});

import type { SQLWrapper } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyseTables } from '#kernel/database/analyse.ts';
import type { Connection } from '#kernel/database/connect.ts';
import { sql as statement } from '#kernel/database/drizzle.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { createRisksRepository } from '../counselling/risks.ts';
import { jobseekers } from '../index.ts';
import type { OwnRule } from '../own-rows.ts';
import { createPersonsRepository } from './persons.ts';

/** Enough persons that reading them all costs more than asking the indexes for one caseload. */
const PERSONS = 60_000;
const CASELOAD = 120;

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  connection = database.connectAs(jobseekers);
  await connection.sql.unsafe(`
    insert into jobseekers.person_records (scheme, value, as_of, fingerprint, last_name, first_name, is_identity_certified, qualities, is_struck_off, file_id)
    select 'NATIONAL', n::text, '2026-10-01', gen_random_uuid(), 'MORVAN', 'Gwenn', true, '[]', false, 1 from generate_series(1, ${PERSONS}) n;
    insert into jobseekers.persons (id, first_file_id, record_id, department_code)
    select gen_random_uuid(), 1, record.id, '44' from jobseekers.person_records record;
    insert into jobseekers.external_ids (scheme, value, person_id, first_seen_on)
    select schemes.scheme, case schemes.scheme when 'PEAM' then 'account-' || n else n end, person.id, '2026-10-01'
    from jobseekers.persons person join jobseekers.person_records record on record.id = person.record_id
    cross join lateral (select record.value as n) numbered cross join (values ('NATIONAL'), ('PEAM'), ('LOCAL')) schemes (scheme);
    insert into jobseekers.assignments (counsellor_id, scheme, value, started_on, file_id)
    select 'C' || n % ${PERSONS / CASELOAD}, 'NATIONAL', n::text, '2026-03-02', 1 from generate_series(1, ${PERSONS}) n`);
  await analyseTables(database.url, jobseekers.name);
});
afterAll(() => database.close());

/** How the database runs the statement that the repository makes. */
async function planOf(query: unknown): Promise<string> {
  const rows = await connection.db.execute<{ 'QUERY PLAN': string }>(
    statement`explain (analyze, costs off, timing off, summary off, buffers off) ${(query as SQLWrapper).getSQL()}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const page = { size: 20, limit: 21, after: null, scope: '' };
const rules: readonly OwnRule[] = [
  { rule: 'OWN_FILE', peamId: 'account-77' },
  { rule: 'OWN_CASELOAD', counsellorId: 'C77' },
];

describe.each(rules)('for a rule of $rule', (rule) => {
  const repository = () => createPersonsRepository(connection.db, [rule]);

  test('a page of the list is read by indexes, from the own rows on', async () => {
    const plan = await planOf(repository().listPersons(page, null));
    expect(plan).not.toMatch(/Seq Scan/u);
    expect(mostRows(plan)).toBeLessThanOrEqual(CASELOAD);
  });

  test('a hundred ids are read by indexes', async () => {
    const { sql } = connection;
    const ids = await sql<{ id: string }[]>`select id from jobseekers.persons limit 100`;
    const plan = await planOf(repository().findPersons(ids.map(({ id }) => id)));
    expect(plan).not.toMatch(/Seq Scan/u);
    expect(mostRows(plan)).toBeLessThanOrEqual(CASELOAD);
  });
});

test('the calendar of declarations is read once for a caseload, not for each of its people', async () => {
  const { listAtRisk } = createRisksRepository(connection.db, [
    { rule: 'OWN_CASELOAD', counsellorId: 'C77' },
  ]);
  const plan = await planOf(listAtRisk(page));
  const loops = [...plan.matchAll(/declaration_windows.*loops=(\d+)/gu)].map((match) => match[1]);
  expect(loops).toEqual(['1', '1']);
});

/** The largest number of rows that any step of a plan gave. */
const mostRows = (plan: string): number =>
  Math.max(...[...plan.matchAll(/actual rows=([\d.]+)/gu)].map((match) => Number(match[1])));

import fc from 'fast-check';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { jobseekers } from '../index.ts';
import {
  assignmentFile,
  type DeclarationValues,
  declarationFile,
  forgetAll,
  loadText,
  type PersonValues,
  personFile,
} from './source-file.fixture.ts';

interface SourceFile {
  readonly source: 'persons' | 'declarations' | 'assignments';
  readonly name: string;
  readonly text: string;
}

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  sql = database.connectAs(jobseekers).sql;
});
afterAll(() => database.close());

/** Few identifiers, so that files often link, contradict and repeat one another. */
const numbered = (make: (index: number) => string): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 4 }).map(make);
const localId = numbered((index) => `440000000${index}A`);

const person: fc.Arbitrary<PersonValues> = fc
  .record({
    nationalNumber: fc.option(numbered((index) => `9900000000${index}`)),
    peamId: fc.option(numbered((index) => `account-0000${index}`)),
    localId: fc.option(localId),
    lastName: fc.constantFrom('MORVAN', 'ABGRALL', 'BIZIEN'),
    communeCode: fc.constantFrom('44109', '2A004', null),
    registeredOn: fc.constantFrom('2026-01-05', '2026-03-02', null),
    endedOn: fc.constantFrom('2026-06-30', null),
  })
  .filter((line) => (line.nationalNumber ?? line.peamId ?? line.localId) !== null);

const declaration: fc.Arbitrary<DeclarationValues> = fc.record({
  localId,
  month: fc.constantFrom('202608', '202609'),
  declaredAt: fc.constantFrom('2026-09-28 09:00:00', '2026-09-28 09:00:01', '2026-10-25 02:30:00'),
  status: fc.constantFrom('0', '5', '6'),
  isForced: fc.constantFrom('0', '1'),
  hours: fc.constantFrom('0', '78', '79'),
});

const assignment = fc.record({
  nationalNumber: fc.option(numbered((index) => `9900000000${index}`)),
  localId,
  counsellorId: fc.constantFrom('C1', 'C2'),
  endedOn: fc.constantFrom('2026-06-30', null),
});

const files: fc.Arbitrary<SourceFile[]> = fc
  .tuple(
    fc.array(fc.array(person, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
    fc.array(fc.array(declaration, { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
    fc.array(fc.array(assignment, { maxLength: 4 }), { maxLength: 3 }),
  )
  .map(([persons, declarations, assignments]) => [
    ...persons.map((lines, index) => ({
      source: 'persons' as const,
      name: `jobseekers_full_2026100${index + 1}.csv`,
      // Without the blank lines two files of the same content would be one: the second is not loaded at all.
      text: `${personFile(lines)}${'\n'.repeat(index)}`,
    })),
    ...declarations.map((lines) => ({
      source: 'declarations' as const,
      name: 'actualisation_202609.csv',
      text: declarationFile(lines),
    })),
    ...assignments.map((lines, index) => ({
      source: 'assignments' as const,
      name: `referents_full_2026100${index + 1}.csv`,
      text: `${assignmentFile(lines)}${'\n'.repeat(index)}`,
    })),
  ]);

const filesInTwoOrders = files.chain((ordered) =>
  fc.tuple(
    fc.constant(ordered),
    fc.shuffledSubarray(ordered, { minLength: ordered.length, maxLength: ordered.length }),
  ),
);

async function stateAfter(order: readonly SourceFile[]): Promise<unknown> {
  await forgetAll(sql);
  for (const { source, name, text } of order) await loadText(sql, source, name, text);
  return {
    persons: await sql`
      select array_agg(known.scheme || ' ' || known.value || ' ' || known.first_seen_on order by known.scheme, known.value) as identifiers,
        person.has_identity_conflict, person.department_code, record.as_of, record.fingerprint, record.last_name
      from jobseekers.persons person
      join jobseekers.external_ids known on known.person_id = person.id
      left join jobseekers.person_records record on record.id = person.record_id
      where person.merged_into is null
      group by person.id, record.id order by 1`,
    strays: await sql`
      select count(*)::int from jobseekers.external_ids known
      left join jobseekers.persons person on person.id = known.person_id and person.merged_into is null where person.id is null`,
    lost: await sql`
      select count(*)::int from jobseekers.persons former
      left join jobseekers.persons survivor on survivor.id = former.merged_into and survivor.merged_into is null
      where former.merged_into is not null and survivor.id is null`,
    empty: await sql`
      select count(*)::int from jobseekers.persons person where merged_into is null
      and (record_id is null or not exists (select 1 from jobseekers.external_ids known where known.person_id = person.id))`,
    records:
      await sql`select scheme, value, as_of, fingerprint from jobseekers.person_records order by scheme, value`,
    registrations: await sql`
      select scheme, value, registered_on, ended_on, as_of from jobseekers.registrations order by scheme, value, registered_on`,
    assignments: await sql`
      select counsellor_id, scheme, value, ended_on from jobseekers.assignments order by counsellor_id, scheme, value, started_on`,
    declarations: await sql`
      select local_id, month, is_in_force, declared_at, fingerprint from jobseekers.declarations order by local_id, month`,
  };
}

describe('the order of the files', () => {
  test('does not change what the hub knows in the end, even where files contradict one another', async () => {
    await fc.assert(
      fc.asyncProperty(filesInTwoOrders, async ([ordered, shuffled]) => {
        const state = await stateAfter(ordered);
        expect(await stateAfter(shuffled)).toEqual(state);
        expect(state).toMatchObject({
          strays: [{ count: 0 }],
          lost: [{ count: 0 }],
          empty: [{ count: 0 }],
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql as statement } from '#kernel/database/drizzle.ts';
import { type RunningSubgraph, startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { ask } from '#test/support/graphql-client.ts';
import { UNSIGNED } from '#test/support/requests.ts';
import { contract } from './contract.ts';
import { jobseekers } from './index.ts';

let database: TestDatabase;
let running: RunningSubgraph;

beforeAll(async () => {
  database = await createTestDatabase([jobseekers]);
  for (const { source, path } of contract.seed)
    await database.load(jobseekers, source, fileURLToPath(new URL(path, jobseekers.folder)));
  running = await startSubgraph(jobseekers, {
    databaseUrl: database.url,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: UNSIGNED,
    log: createLogger('jobseekers', 'silent'),
    exposeStatementCount: true,
  });
});
afterAll(async () => {
  await running.close();
  await database.close();
});

describe('the list of jobseekers', () => {
  const list = (args: string, selection = 'lastName') =>
    ask<{ jobseekers: { nodes: Record<string, unknown>[]; notices: unknown[] } }>(
      running.url,
      `{ jobseekers${args} { nodes { ${selection} } notices { code argument value } } }`,
    );

  test('narrows to a département', async () => {
    const { data } = await list('(departmentCode: "2a")');
    expect(data?.jobseekers).toEqual({ nodes: [{ lastName: 'CASANOVA' }], notices: [] });
  });

  test('says in a notice that nobody lives in the département', async () => {
    const { data } = await list('(departmentCode: "48")');
    expect(data?.jobseekers).toEqual({
      nodes: [],
      notices: [{ code: 'CODE_UNKNOWN', argument: 'departmentCode', value: '48' }],
    });
  });

  test.each([
    [
      'the newest record',
      'lastName currentRegistration { registeredOn } soughtOccupations { code } tempAgencyPid',
      1,
    ],
    ['identifiers', 'externalIds { value }', 2],
    ['registrations', 'registrations { registeredOn }', 2],
    ['categories', 'category { value }', 2],
    [
      'categories of two months',
      'category { value } may: category(month: "2026-05-01") { value }',
      3,
    ],
    ['declarations with employers', 'declarations { nodes { month employers { name } } }', 2],
    [
      'where records come from',
      'provenance { dataset } registrations { provenance { dataset } }',
      3,
    ],
  ])('takes as many statements for all as for one: %s', async (_what, selection, statements) => {
    const one = await list('(first: 1)', selection);
    const all = await list('(first: 100)', selection);
    expect(all.errors).toEqual([]);
    expect(all.data?.jobseekers.nodes.length).toBeGreaterThan(4);
    expect(all.statements).toBe(statements);
    expect(one.statements).toBe(statements);
  });

  test('reads a page of a département from its index', async () => {
    const { db } = database.connectAs(jobseekers);
    const plan = await db.transaction(async (tx) => {
      await tx.execute(statement`set local enable_seqscan = off`);
      await tx.execute(statement`set local enable_sort = off`);
      return tx.execute<{ 'QUERY PLAN': string }>(statement`
        explain select id from jobseekers.persons where merged_into is null and department_code = '44' and id > '00000000-0000-4000-8000-000000000000'
        order by id limit 21`);
    });
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('persons_by_department');
    expect(text).not.toContain('Sort');
  });
});

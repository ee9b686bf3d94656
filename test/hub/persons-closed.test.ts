import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { roleOf, schemaOf } from '#kernel/database/names.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

describe('persons are closed unless the data is about nobody', () => {
  let database: OwnDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url, personalData: 'closed' });
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  const codesOf = async (document: string, variables = {}) =>
    (await hub.ask(document, variables)).errors.map(({ extensions }) => extensions['code']);

  test('the file of a jobseeker is refused as a whole, naming the fields', async () => {
    const { document, variables } = savedOperation('jobseeker-file');
    const { data, errors } = await hub.ask(document, { ...variables });
    expect(data).toBeNull();
    expect(errors.every(({ extensions }) => extensions['code'] === 'PERSONAL_DATA_CLOSED')).toBe(
      true,
    );
    expect(errors.map(({ extensions }) => extensions['field'])).toContain('Jobseeker.firstName');
  });

  test.each([
    ['an alias', '{ x: jobseekers(first: 1) { nodes { y: lastName } } }'],
    [
      'a named fragment',
      '{ jobseekers(first: 1) { nodes { ...f } } } fragment f on Jobseeker { lastName }',
    ],
    ['an inline fragment', '{ jobseekers(first: 1) { nodes { ... on Jobseeker { lastName } } } }'],
    ['a directive', '{ jobseekers(first: 1) { nodes { lastName @skip(if: false) } } }'],
    ['another subgraph', '{ mission(id: "x") { startsOn } }'],
  ])('%s is no way around', async (_what, document) => {
    expect(await codesOf(document)).toContain('PERSONAL_DATA_CLOSED');
  });

  test('what is about no person answers', async () => {
    expect(await codesOf('{ commune(code: "44109") { name } }')).toEqual([]);
  });

  test('pseudonyms are in no schema that a client sees', async () => {
    const api = await readFile(new URL('../../schema/api.graphql', import.meta.url), 'utf8');
    expect(api).not.toMatch(/Pid\b/u);
    expect(api).not.toMatch(/\bnir\b.*@/u);
  });

  test('no subgraph can read what another one stores', async () => {
    for (const reader of SUBGRAPHS) {
      const { sql, close } = connect({
        url: database.url,
        role: roleOf(reader.name),
        maxConnections: 1,
      });
      for (const { name } of SUBGRAPHS) {
        const reading = sql`select 1 from ${sql(schemaOf(name))}.ingest_files limit 1`;
        if (name === reader.name) await reading;
        else await expect(reading).rejects.toThrowError(/permission denied/u);
      }
      await close();
    }
  });
});

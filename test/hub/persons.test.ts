import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { roleOf, schemaOf } from '#kernel/database/names.ts';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { savedOperation } from '#test/support/operations.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

describe('persons', () => {
  let database: OwnDatabase;
  let hub: Hub;

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  const file = (options: AskOptions) => {
    const { document, variables } = savedOperation('jobseeker-file');
    return hub.ask<{ jobseekerByExternalId: Record<string, unknown> | null }>(
      document,
      { ...variables },
      options,
    );
  };
  const codesOf = async (document: string, options: AskOptions = { as: 'nobody' }) =>
    (await hub.ask(document, {}, options)).errors.map(({ extensions }) => extensions['code']);

  test('the file of a jobseeker is closed to nobody in particular, whatever the data is', async () => {
    const { data, errors } = await file({ as: 'nobody' });
    expect(data).toEqual({ jobseekerByExternalId: null });
    expect(errors).toMatchObject([
      { path: ['jobseekerByExternalId'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test.each(['jobseeker', 'counsellor'] as const)('it is open to its %s', async (as) => {
    const { data, errors } = await file({ as });
    expect(errors).toEqual([]);
    expect(data?.jobseekerByExternalId).toMatchObject({ firstName: expect.any(String) });
  });

  test.each(['employer', 'developer', 'analyst'] as const)('it is closed to an %s', async (as) => {
    expect((await file({ as })).errors.map(({ extensions }) => extensions['code'])).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('a partner reads of it what the young are accompanied for, and no name', async () => {
    const document = `query($id: ID!) { jobseekerByExternalId(scheme: LOCAL, value: $id) { id firstName youthFollowUp { id } } }`;
    const { data, errors } = await hub.ask<{ jobseekerByExternalId: object | null }>(
      document.replace('firstName', 'usedName'),
      { id: savedOperation('jobseeker-file').variables['localId'] },
      { as: 'partner', purpose: 'youth-support' },
    );
    expect(data?.jobseekerByExternalId).toMatchObject({
      usedName: null,
      youthFollowUp: { id: expect.any(String) },
    });
    expect(errors).toMatchObject([
      { path: ['jobseekerByExternalId', 'usedName'], extensions: { code: 'FORBIDDEN' } },
    ]);
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
    expect(await codesOf(document)).toEqual(['FORBIDDEN']);
    expect(await codesOf(document, { as: 'analyst' })).toEqual(['FORBIDDEN']);
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

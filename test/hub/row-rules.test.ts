import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';
import { DEMO_JOBSEEKER_PEAM_ID } from '../../demo/demo-callers.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

interface List {
  readonly jobseekers: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('whose record is read', () => {
  let database: OwnDatabase;
  let hub: Hub;
  /** Everybody, as an investigator lists them. */
  let everybody: string[];
  let caseload: string[];
  let foreign: string[];

  beforeAll(async () => {
    database = await createDemoDatabase();
    hub = await startHub({ databaseUrl: database.url });
    everybody = await walk({ as: 'investigator', purpose: 'fraud-check' });
    caseload = await walk({ as: 'counsellor' });
    foreign = everybody.filter((id) => !caseload.includes(id));
  }, 120_000);
  afterAll(async () => {
    await hub.close();
    await database.close();
  });

  async function walk(options: AskOptions): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 1_000; ) {
      const { data }: { data: List | null } = await hub.ask<List>(
        'query($after: String) { jobseekers(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
        options,
      );
      ids.push(...(data?.jobseekers.nodes ?? []).map(({ id }) => id));
      if (data?.jobseekers.pageInfo.hasNextPage !== true) break;
      after = data.jobseekers.pageInfo.endCursor;
    }
    return ids;
  }

  const codes = (answer: { errors: readonly { extensions: Record<string, unknown> }[] }) =>
    answer.errors.map(({ extensions }) => extensions['code']);

  test('a counsellor lists the own caseload, which is part of what an investigator lists', () => {
    expect(everybody.length).toBeGreaterThan(290);
    expect(caseload.length).toBeGreaterThan(3);
    expect(caseload.length).toBeLessThan(40);
    expect(everybody).toEqual(expect.arrayContaining(caseload));
  });

  test('a walk over the ids of everybody, twenty aliases at a time, gives a counsellor nobody more', async () => {
    const found: string[] = [];
    for (let from = 0; from < everybody.length; from += 20) {
      const aliases = everybody
        .slice(from, from + 20)
        .map((id, index) => `a${index}: jobseeker(id: "${id}") { id }`);
      const { data } = await hub.ask<Record<string, { id: string } | null>>(
        `{ ${aliases.join(' ')} }`,
        {},
        { as: 'counsellor' },
      );
      found.push(...Object.values(data ?? {}).flatMap((person) => person?.id ?? []));
    }
    expect(found.sort()).toEqual([...caseload].sort());
  });

  test('C-44: somebody foreign and somebody who does not exist are answered alike, with all that partners know', async () => {
    const file = (id: string) =>
      hub.ask(
        `{ jobseeker(id: "${id}") { lastName declaredHirings { nodes { id } } missions { nodes { id } } youthFollowUp { isArchived } } }`,
        {},
        { as: 'counsellor' },
      );
    const unknown = await file(NOBODY);
    expect(unknown.data).toEqual({ jobseeker: null });
    expect(codes(unknown)).toEqual(['CODE_UNKNOWN']);
    for (const id of foreign.slice(0, 10)) {
      const { status, data, errors } = await file(id);
      expect({
        status,
        data,
        codes: codes({ errors }),
        messages: errors.map((e) => e.message),
      }).toEqual({
        status: unknown.status,
        data: unknown.data,
        codes: codes(unknown),
        messages: unknown.errors.map((e) => e.message),
      });
    }
  });

  test('a jobseeker reads the own file with what partners know of it, and no other', async () => {
    const own = await hub.ask<{ own: { id: string; declaredHirings: { nodes: object[] } } }>(
      `{ own: jobseekerByExternalId(scheme: PEAM, value: "${DEMO_JOBSEEKER_PEAM_ID}") { id lastName declaredHirings { nodes { id } } } }`,
      {},
      { as: 'jobseeker' },
    );
    expect(own.errors).toEqual([]);
    expect(own.data?.own.declaredHirings.nodes.length).toBeGreaterThan(0);
    const other = everybody.find((id) => id !== own.data?.own.id) ?? '';
    const refused = await hub.ask(
      `{ jobseeker(id: "${other}") { lastName } }`,
      {},
      { as: 'jobseeker' },
    );
    expect(codes(refused)).toEqual(['CODE_UNKNOWN']);
  });

  test('the counsellor of a mission locale reads the own caseload for youth support', async () => {
    const { data } = await hub.ask<{ own: { id: string; youthFollowUp: object | null } | null }>(
      `{ own: jobseekerByExternalId(scheme: PEAM, value: "${DEMO_JOBSEEKER_PEAM_ID}") { id youthFollowUp { isArchived } } }`,
      {},
      { as: 'partner', purpose: 'youth-support' },
    );
    expect(data?.own?.youthFollowUp).not.toBeNull();
    const other = everybody.find((id) => id !== data?.own?.id) ?? '';
    const refused = await hub.ask(
      `{ jobseeker(id: "${other}") { youthFollowUp { isArchived } } }`,
      {},
      { as: 'partner', purpose: 'youth-support' },
    );
    expect(codes(refused)).toEqual(['CODE_UNKNOWN']);
  });

  test('a mission by its id is closed to those whose rows it cannot be told to be', async () => {
    const ids = await hub.ask<{
      jobseekers: { nodes: { missions: { nodes: { id: string }[] } | null }[] };
    }>(
      '{ jobseekers(first: 100) { nodes { missions(first: 1) { nodes { id } } } } }',
      {},
      { as: 'investigator', purpose: 'fraud-check' },
    );
    const id = ids.data?.jobseekers.nodes.flatMap(({ missions }) => missions?.nodes ?? [])[0]?.id;
    const mission = (options: AskOptions) =>
      hub.ask(`{ mission(id: "${id}") { startsOn } }`, {}, options);
    const found = await mission({ as: 'investigator', purpose: 'fraud-check' });
    expect(found.data?.['mission']).not.toBeNull();
    for (const as of ['jobseeker', 'counsellor', 'partner'] as const) {
      const { data, errors } = await mission({ as });
      expect(data?.['mission'] ?? null).toBeNull();
      expect(errors).not.toEqual([]);
    }
  });
});

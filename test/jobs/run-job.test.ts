import { setTimeout } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defineJob, type JobContext, JobRefused } from '#kernel/jobs/job.ts';
import { runJob } from '#kernel/jobs/run-job.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { employers } from '../../subgraphs/employers/index.ts';

const PLAIN = {
  name: 'counting',
  summary: 'Counts.',
  every: 'each month',
  periodOf: async (asked: string | null) => asked ?? '2026-10',
};
const graph = { ask: () => Promise.reject(new Error('nobody asks')) };

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase([employers]);
  sql = database.connectAs(employers).sql;
});
beforeEach(() => sql`truncate employers.job_runs`);
afterAll(() => database.close());

const run = (work: (context: JobContext) => Promise<Record<string, number>>, options = {}) =>
  runJob({
    sql,
    subgraph: 'employers',
    job: defineJob({ ...PLAIN, run: work }),
    graph,
    pseudonyms: pseudonymsFrom(TEST_PSEUDONYM_KEY),
    ...options,
  });
const states = async () =>
  (
    await sql<{ state: string; period: string }[]>`
      select state, period from employers.job_runs order by id`
  ).map(({ state, period }) => `${period} ${state}`);

describe('a run of a job', () => {
  test('asks for the purpose of the job, and for statistics where it names none', async () => {
    const asked: (string | undefined)[] = [];
    const told = {
      ask: async <Data>(_document: string, _variables?: object, purpose?: string) => {
        asked.push(purpose);
        return {} as Data;
      },
    };
    const work = async (context: JobContext) => {
      await context.graph.ask('{ __typename }');
      return {};
    };
    await run(work, { graph: told });
    const job = defineJob({ ...PLAIN, purpose: 'purpose:fraud-check', run: work });
    await run(work, { graph: told, job, isAgain: true });
    expect(asked).toEqual(['purpose:statistics', 'purpose:fraud-check']);
  });

  test('is written down with what it counted, and not done twice for one period', async () => {
    let times = 0;
    const work = async () => ({ rows: ++times });
    expect(await run(work)).toMatchObject({
      outcome: 'DONE',
      period: '2026-10',
      counts: { rows: 1 },
    });
    expect(await run(work)).toMatchObject({ outcome: 'ALREADY_DONE', counts: { rows: 1 } });
    expect(await run(work, { isAgain: true })).toMatchObject({
      outcome: 'DONE',
      counts: { rows: 2 },
    });
    expect(await run(work, { period: '2026-09' })).toMatchObject({ period: '2026-09' });
    expect(await states()).toEqual(['2026-10 DONE', '2026-10 DONE', '2026-09 DONE']);
  });

  test('that was killed is taken up where it last kept its state', async () => {
    const killed = run(async ({ sql: own, keep }) => {
      await own.begin((tx) => keep(tx, { after: 'page 2' }));
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await states()).toEqual(['2026-10 RUNNING']);
    let resumed: unknown = null;
    const receipt = await run(async (context) => {
      resumed = context.resumed;
      return {};
    });
    expect([receipt.isResumed, resumed]).toEqual([true, { after: 'page 2' }]);
    expect(await states()).toEqual(['2026-10 DONE']);
  });

  test('of another period leaves a killed one behind', async () => {
    await run(() => Promise.reject(new Error('killed'))).catch(() => undefined);
    const receipt = await run(async ({ resumed }) => ({ fresh: resumed === null ? 1 : 0 }), {
      period: '2026-09',
    });
    expect(receipt.counts).toEqual({ fresh: 1 });
    expect(await states()).toEqual(['2026-10 REFUSED', '2026-09 DONE']);
  });

  test('that refuses its result says why and is not taken up', async () => {
    const receipt = await run(() => Promise.reject(new JobRefused('GATE_FAILED', 'Too few.')));
    expect(receipt).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'GATE_FAILED', message: 'Too few.' },
    });
    const [row] = await sql`select state, reason_code, reason from employers.job_runs`;
    expect(row).toEqual({ state: 'REFUSED', reason_code: 'GATE_FAILED', reason: 'Too few.' });
  });

  test('is alone: a second one beside it is refused', async () => {
    let go = (): void => undefined;
    const first = run(() => new Promise((resolve) => (go = () => resolve({}))));
    while ((await states()).length === 0) await setTimeout(5);
    expect(await run(async () => ({}))).toMatchObject({ refusal: { code: 'JOB_RUNNING' } });
    go();
    expect((await first).outcome).toBe('DONE');
    expect((await run(async () => ({}), { isAgain: true })).outcome).toBe('DONE');
  });
});

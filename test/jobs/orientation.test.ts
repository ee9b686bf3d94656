import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabase } from '#test/support/demo-database.ts';
import { type AskOptions, type Hub, startHub } from '#test/support/hub.ts';
import { graphOf, runJobOf } from '#test/support/run-job.ts';
import type { OwnDatabase } from '#test/support/test-databases.ts';

let database: OwnDatabase;
let hub: Hub;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createDemoDatabase();
  hub = await startHub({ databaseUrl: database.url });
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  await run();
}, 180_000);
afterAll(async () => {
  await sql.end();
  await hub.close();
  await database.close();
});

const run = (options: Parameters<typeof runJobOf>[3] = {}) =>
  runJobOf(hub, database.url, 'orientation', options);

async function kept(): Promise<string> {
  const moves = await sql`select * from labour_market.occupation_moves order by 1, 2`;
  const places = await sql`select * from labour_market.commune_places order by 1`;
  return JSON.stringify([moves, places]);
}

describe('what Bob keeps of the reference', () => {
  test('is the same when it is made again, and when a run broke before', async () => {
    const first = await kept();
    expect(JSON.parse(first)[0].length).toBeGreaterThan(100);
    expect(JSON.parse(first)[1].length).toBeGreaterThan(100);
    const graph = graphOf(hub);
    let asked = 0;
    const breaking: typeof graph = {
      ask(document, variables) {
        asked += 1;
        if (asked > 4) throw new Error('The hub went away.');
        return graph.ask(document, variables);
      },
    };
    await expect(run({ isAgain: true, graph: breaking })).rejects.toThrow('The hub went away.');
    expect(await kept()).toBe(first);
    await sql`delete from labour_market.occupation_moves`;
    expect(await run({ isAgain: true })).toMatchObject({ outcome: 'DONE' });
    expect(await kept()).toBe(first);
    expect(await run()).toMatchObject({ outcome: 'ALREADY_DONE' });
  });

  test.each([
    ['2099-01', 'MONTH_NOT_CLOSED'],
    ['soon', 'MONTH_MALFORMED'],
  ])('is not made for the period %s', async (period, code) => {
    expect(await run({ period })).toMatchObject({ outcome: 'REFUSED', refusal: { code } });
  });
});

describe('a diagnosis over the hub', () => {
  interface Asked {
    readonly jobseeker: {
      readonly diagnosis: {
        readonly occupationCode: string;
        readonly occupation: { readonly label: string } | null;
        readonly closeOccupations: readonly { readonly occupationCode: string }[];
      } | null;
    } | null;
  }
  const ask = (id: string, options: AskOptions) =>
    hub.ask<Asked>(
      `query($id: ID!) { jobseeker(id: $id) { diagnosis(occupationCode: "D1102") {
        occupationCode occupation { label } closeOccupations { occupationCode } } } }`,
      { id },
      options,
    );
  const list = async (options: AskOptions) => {
    const { data } = await hub.ask<{ jobseekers: { nodes: { id: string }[] } }>(
      '{ jobseekers(first: 100) { nodes { id } } }',
      {},
      options,
    );
    return data?.jobseekers.nodes.map(({ id }) => id) ?? [];
  };

  test('opens the own caseload, and a foreign person is as unknown as one who does not exist', async () => {
    const caseload = await list({ as: 'counsellor' });
    const everybody = await list({ as: 'investigator', purpose: 'fraud-check' });
    const foreign = everybody.find((id) => !caseload.includes(id)) ?? '';
    const own = await ask(caseload[0] ?? '', { as: 'counsellor', purpose: 'counselling' });
    expect(own.errors).toEqual([]);
    expect(own.data?.jobseeker?.diagnosis).toMatchObject({
      occupationCode: 'D1102',
      occupation: { label: expect.stringContaining('Boulanger') },
    });
    const none = await ask('00000000-0000-4000-8000-000000000000', {
      as: 'counsellor',
      purpose: 'counselling',
    });
    const other = await ask(foreign, { as: 'counsellor', purpose: 'counselling' });
    expect(other.data).toEqual({ jobseeker: null });
    expect(other.errors.map(({ extensions }) => extensions['code'])).toEqual(
      none.errors.map(({ extensions }) => extensions['code']),
    );
  });

  test.each([
    ['investigator', 'fraud-check'],
    ['counsellor', 'placement'],
  ] as const)('is closed to the role %s that comes for %s', async (as, purpose) => {
    const [id = ''] = await list({ as, purpose });
    const { data, errors } = await ask(id, { as, purpose });
    expect(data?.jobseeker?.diagnosis).toBeNull();
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});

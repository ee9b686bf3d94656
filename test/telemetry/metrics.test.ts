import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

const TOKEN = 'a token for tests only';

let hub: LimitedHub;
beforeAll(async () => {
  hub = await startLimitedHub({ METRICS_TOKEN: TOKEN });
});
afterAll(() => hub.close());

const read = async (authorization = `Bearer ${TOKEN}`) => {
  const response = await fetch(new URL('/metrics', hub.url), { headers: { authorization } });
  return { status: response.status, text: await response.text() };
};

/** The value of a line such as `name{label="x"} 3`; 0 where there is none. */
async function value(line: string): Promise<number> {
  const { text } = await read();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return Number(found?.slice(line.length) ?? 0);
}

/** By how much a value grows while something is done. */
async function growth(line: string, work: () => Promise<unknown>): Promise<number> {
  const before = await value(line);
  await work();
  return (await value(line)) - before;
}

describe('the metrics', () => {
  test.each([
    ['requests, by status', 'estuaire_request_seconds_count{status="200"}', '{ free }', 1],
    [
      'fetches, by subgraph and outcome',
      'estuaire_subgraph_fetch_seconds_count{subgraph="items",outcome="ANSWERED"}',
      '{ free }',
      1,
    ],
    ['cost', 'estuaire_operation_cost_sum', '{ dear }', 900],
  ])('count %s', async (_what, line, query, by) => {
    expect(await growth(line, () => hub.ask(query))).toBe(by);
  });

  test('tell a plan that is made from one that is known', async () => {
    const query = '{ known: free }';
    const [made, known] = ['no', 'yes'].map((word) => `estuaire_operations_total{known="${word}"}`);
    expect(await growth(String(made), () => hub.ask(query))).toBe(1);
    expect(await growth(String(known), () => hub.ask(query))).toBe(1);
    expect(await growth(String(made), () => hub.ask(query))).toBe(0);
  });

  test('name nothing that a client sent', async () => {
    await hub.ask('query Hunter2 { hunter2: free }');
    const { text } = await read();
    expect(text).toContain('estuaire_graph{version="');
    expect(text).not.toMatch(/hunter2/iu);
  });

  test.each(['', 'Bearer another one', `bearer ${TOKEN}x`])(
    'are not there for who brings %j',
    async (authorization) => {
      expect((await read(authorization)).status).toBe(404);
    },
  );
});

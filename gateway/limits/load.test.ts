import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';

let hub: LimitedHub;
afterEach(() => hub.close());

const start = async (variables: Record<string, string>): Promise<void> => {
  hub = await startLimitedHub({
    LIMITS_PUBLIC: 'executionMs=60000',
    UPSTREAM_TIMEOUT_MS: '60000',
    ...variables,
  });
};
const until = (condition: () => boolean) =>
  vi.waitUntil(condition, { timeout: 10_000, interval: 5 });
let asked = 0;
/** A question that nobody else asks, so that no two share a fetch. */
const held = () => {
  asked += 1;
  return hub.ask(`{ held${asked}: held }`);
};

describe('more requests than the gateway takes on', () => {
  test('wait for their turn, and are refused at once when as many wait already', async () => {
    await start({ MAX_RUNNING: '2', MAX_WAITING: '2', MAX_WAIT_MS: '60000' });
    const running = [held(), held()];
    await until(() => hub.held() === 2);
    const more = Array.from({ length: 5 }, held);
    const answered: Awaited<ReturnType<typeof held>>[] = [];
    for (const one of more) void one.then((answer) => answered.push(answer));
    await until(() => answered.length === 3);
    for (const { status, headers, errors } of answered)
      expect([status, headers['retry-after'], errors[0]?.extensions]).toEqual([
        503,
        '1',
        { code: 'HUB_BUSY' },
      ]);
    expect(hub.held()).toBe(2);
    hub.release();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    await until(() => hub.held() === 2);
    hub.release();
    const statuses = (await Promise.all(more)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 503, 503, 503]);
  });

  test('are refused when their turn does not come in time', async () => {
    await start({ MAX_RUNNING: '1', MAX_WAITING: '5', MAX_WAIT_MS: '50' });
    const running = held();
    await until(() => hub.held() === 1);
    const answers = await Promise.all([hub.ask('{ free }'), hub.ask('{ free }')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    hub.release();
    expect((await running).status).toBe(200);
    expect((await hub.ask('{ free }')).status).toBe(200);
  });

  test('leave their place when their clients go, whether they run, wait or still send', async () => {
    await start({ MAX_RUNNING: '1', MAX_WAITING: '1', MAX_WAIT_MS: '60000' });
    const { hostname, port } = new URL(hub.url);
    for (let round = 0; round < 5; round += 1) {
      asked += 1;
      const body = JSON.stringify({ query: `{ held${asked}: held }` });
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
      const [first, second, third] = [0, 1, 2].map(() => connect(Number(port), hostname));
      first?.write(head + body);
      await until(() => hub.held() === round + 1);
      second?.write(head + body);
      third?.write(head + body.slice(0, 5));
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const socket of [first, second, third]) socket?.destroy();
      if (first !== undefined && !first.closed) await once(first, 'close');
      await vi.waitUntil(async () => (await hub.ask('{ free }')).status === 200, {
        timeout: 10_000,
      });
    }
  });

  test('do not keep health and readiness from being told', async () => {
    await start({ MAX_RUNNING: '1', MAX_WAITING: '0' });
    const running = held();
    await until(() => hub.held() === 1);
    expect((await hub.ask('{ free }')).status).toBe(503);
    expect((await fetch(new URL('/ready', hub.url))).status).toBe(200);
    hub.release();
    await running;
  });
});

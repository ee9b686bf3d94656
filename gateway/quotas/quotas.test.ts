import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createLogger } from '#kernel/log.ts';
import { createTestDatabase } from '#test/support/database.ts';
import { type Limits, TIERS } from '../limits/tiers.ts';
import { openQuotas } from './open-quotas.ts';
import type { Quotas } from './quotas.ts';

const log = createLogger('test', 'silent');
const limits: Limits = { ...TIERS.public, costPerMinute: 100 };
const open: { close(): Promise<void> }[] = [];

/** A busy machine is no store that fails. */
const PATIENT_MS = 20_000;

async function quotasAt(store: string): Promise<Quotas> {
  const quotas = await openQuotas({ store }, log, PATIENT_MS);
  open.push(quotas);
  return quotas;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** What every way of counting does. */
function countsAlike(storeOf: () => Promise<string>): void {
  test('takes what requests cost until nothing is left, and says so', async () => {
    const quotas = await quotasAt(await storeOf());
    expect(await quotas.charge('a', limits, 60)).toMatchObject({
      quota: 100,
      left: 40,
      isExceeded: false,
    });
    expect(quotas.waitMs('a')).toBe(0);
    expect(await quotas.charge('a', limits, 40)).toMatchObject({ left: 0, isExceeded: false });
    const over = await quotas.charge('a', limits, 1);
    expect(over).toMatchObject({ left: 0, isExceeded: true });
    expect(over?.resetMs).toBeGreaterThan(0);
    expect(over?.resetMs).toBeLessThanOrEqual(60_000);
    expect(quotas.waitMs('a')).toBeGreaterThan(0);
    expect(await quotas.charge('b', limits, 1)).toMatchObject({ left: 99, isExceeded: false });
    expect(quotas.waitMs('b')).toBe(0);
  });

  test('counts requests at the same moment one by one', async () => {
    const quotas = await quotasAt(await storeOf());
    const charges = await Promise.all(
      Array.from({ length: 200 }, () => quotas.charge('crowd', limits, 1)),
    );
    expect(charges.filter((charge) => charge?.isExceeded === false)).toHaveLength(100);
  });

  test('takes a cost that is more than there is, or none', async () => {
    const quotas = await quotasAt(await storeOf());
    expect(await quotas.charge('c', limits, 0)).toMatchObject({ left: 99 });
    expect(await quotas.charge('c', limits, 0.2)).toMatchObject({ left: 98 });
    expect(await quotas.charge('c', limits, 1_000_000_000)).toMatchObject({ isExceeded: true });
  });
}

describe('quotas in memory', () => {
  countsAlike(async () => 'memory');

  test('are of each tier', async () => {
    const quotas = await quotasAt('memory');
    await quotas.charge('a', limits, 100);
    const other = { ...TIERS.authenticated, costPerMinute: 50 };
    expect(await quotas.charge('a', other, 10)).toMatchObject({ quota: 50, left: 40 });
  });
});

test('nobody has a quota where none is counted', async () => {
  const quotas = await quotasAt('none');
  expect(await quotas.charge('a', limits, 1_000_000)).toBeNull();
  expect(quotas.waitMs('a')).toBe(0);
});

describe('quotas in PostgreSQL', () => {
  const databases: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()));
  });
  const database = async (): Promise<string> => {
    const { url, close } = await createTestDatabase([]);
    databases.push({ close });
    return url;
  };
  countsAlike(database);

  test('are counted by several gateways together, which make the table at the same moment', async () => {
    const url = await database();
    const gateways = await Promise.all(Array.from({ length: 4 }, () => quotasAt(url)));
    const charges = await Promise.all(
      Array.from({ length: 200 }, (_one, index) => gateways[index % 4]?.charge('a', limits, 1)),
    );
    expect(charges.filter((charge) => charge?.isExceeded === false)).toHaveLength(100);
  });

  test('begin anew after a minute, and show no name in the table', async () => {
    const url = await database();
    const quotas = await quotasAt(url);
    await quotas.charge('known ["agency","alice"]', limits, 100);
    const sql = postgres(url, { max: 1 });
    expect((await sql`select key from estuaire_quota`).map(({ key }) => key)).toEqual([
      expect.stringMatching(/^public:[\w-]{43}$/u),
    ]);
    await sql`update estuaire_quota set expire = ${Date.now() - 1}`;
    await sql.end();
    expect(await quotas.charge('known ["agency","alice"]', limits, 1)).toMatchObject({ left: 99 });
  });
});

describe('quotas in Valkey or Redis', () => {
  const program = ['valkey-server', 'redis-server'].find(
    (name) => spawnSync(name, ['--version']).status === 0,
  );

  describe.skipIf(program === undefined)('with a server on this machine', () => {
    const stops: (() => Promise<void>)[] = [];
    afterAll(async () => {
      await Promise.all(stops.map((stop) => stop()));
    });

    async function startServer(): Promise<string> {
      const port = await freePort();
      const server = spawn(program ?? '', [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--appendonly',
        'no',
        '--dir',
        '/tmp',
      ]);
      let told = '';
      server.stdout.on('data', (text) => {
        told += String(text);
      });
      while (!told.includes('Ready to accept connections')) await sleep(20);
      stops.push(async () => {
        if (server.exitCode !== null) return;
        server.kill('SIGKILL');
        await once(server, 'exit');
      });
      return `valkey://127.0.0.1:${port}`;
    }

    countsAlike(startServer);

    test('are counted by several gateways together', async () => {
      const url = await startServer();
      const gateways = [await quotasAt(url), await quotasAt(url)];
      await gateways[0]?.charge('a', limits, 60);
      expect(await gateways[1]?.charge('a', limits, 30)).toMatchObject({ left: 10 });
    });
  });
});

describe('a store that fails', () => {
  test.each([['postgres'], ['valkey']])(
    'leaves each gateway to count alone: %s that is not there',
    async (scheme) => {
      const quotas = await quotasAt(`${scheme}://127.0.0.1:9/x`);
      expect(await quotas.charge('a', limits, 60)).toMatchObject({ left: 40 });
      expect(await quotas.charge('a', limits, 60)).toMatchObject({ isExceeded: true });
      expect(quotas.waitMs('a')).toBeGreaterThan(0);
    },
  );

  test.each([['postgres'], ['valkey']])(
    'is not waited for: %s that takes connections and says nothing',
    async (scheme) => {
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const quotas = await openQuotas({ store: `${scheme}://127.0.0.1:${port}/x` }, log);
      const charges = [];
      for (let count = 0; count < 50; count += 1) charges.push(await quotas.charge('a', limits, 3));
      expect(charges.filter((charge) => charge?.isExceeded === false)).toHaveLength(33);
      for (const socket of sockets) socket.destroy();
      server.close();
      await quotas.close();
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '#test/support/graphql-client.ts';
import { type StartedHub, spawnHub, startHubProcess } from '#test/support/start-process.ts';

const QUESTION = '{ commune(code: "44109") { name } missionsLocales(first: 1) { nodes { id } } }';

describe('npm start', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-start-'));
    // Open to the user that the server runs as when this is root, so that the cluster lies inside.
    await chmod(folder, 0o755);
  });
  afterAll(async () => {
    hub.child.kill('SIGTERM');
    await hub.ended;
    await rm(folder, { recursive: true, force: true });
  });

  /** The hub of the test before, which the next one stops, kills or finds. */
  let hub: StartedHub;
  const start = async () => {
    hub = await startHubProcess({ DATA_FOLDER: folder });
  };
  const answers = async () => (await ask(hub.endpoint, QUESTION)).data;
  const serverPid = async () =>
    Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const isAlive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  const childrenOf = (pid: number): number[] =>
    execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/u).map(Number))
      .filter(([, parent]) => parent === pid)
      .map(([child]) => child ?? 0);

  test('the first start loads the demo with visible progress, answers, and Ctrl-C stops all of it', async () => {
    await start();
    expect(hub.output()).toMatch(/loading reference .* \(\d+ of \d+\)/u);
    expect(hub.output()).toContain('query MarketAroundACommune');
    expect(await answers()).toMatchObject({
      commune: { name: 'Nantes' },
      missionsLocales: { nodes: [{ id: expect.any(String) }] },
    });
    expect((await fetch(hub.playground)).status).toBeLessThan(504);
    const pids = [await serverPid(), ...childrenOf(hub.child.pid ?? 0)];
    expect(pids.length).toBeGreaterThanOrEqual(3);
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  }, 120_000);

  test('a later start finds the data as it was left and loads nothing again', async () => {
    await start();
    expect(hub.output()).not.toContain('loading');
    expect(await answers()).toMatchObject({ commune: { name: 'Nantes' } });
  }, 60_000);

  test('whoever signs in as somebody of the demo reads what that role may, and nobody else does', async () => {
    const origin = new URL(hub.endpoint).origin;
    const signIn = async (role: string) => {
      const response = await fetch(`${origin}/playground/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role }),
      });
      const { token } = (await response.json()) as { token: string };
      return { authorization: `Bearer ${token}` };
    };
    const caseload = '{ jobseekers(first: 1) { nodes { lastName } } }';
    const read = async (headers: Record<string, string>) => {
      const { data, errors } = await ask(hub.endpoint, caseload, {}, headers);
      return [data, errors.map(({ extensions }) => extensions['code'])];
    };
    expect(await read(await signIn('counsellor'))).toEqual([
      { jobseekers: { nodes: [{ lastName: expect.any(String) }] } },
      [],
    ]);
    const closed = [{ jobseekers: null }, ['FORBIDDEN']];
    expect(await read(await signIn('analyst'))).toEqual(closed);
    expect(await read({})).toEqual(closed);
  });

  test('a second hub on the same folder is told which process runs', async () => {
    const second = spawnHub({ DATA_FOLDER: folder });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`A hub already runs on ${folder} (process ${hub.child.pid})`);
  });

  test('after kill -9 of everything the next start works', async () => {
    const pids = [await serverPid(), ...childrenOf(hub.child.pid ?? 0), hub.child.pid ?? 0];
    for (const pid of new Set(pids)) process.kill(pid, 'SIGKILL');
    await hub.ended;
    await start();
    expect(await answers()).toMatchObject({ commune: { name: 'Nantes' } });
  }, 90_000);

  test('after kill -9 of the parent alone its children end and the next start takes over the database', async () => {
    const server = await serverPid();
    const children = childrenOf(hub.child.pid ?? 0).filter((pid) => pid !== server);
    hub.child.kill('SIGKILL');
    await hub.ended;
    await start();
    expect(await answers()).toMatchObject({ commune: { name: 'Nantes' } });
    expect([...children, server].filter(isAlive)).toEqual([]);
  }, 90_000);

  test('a port that is taken is told before anything is started', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const failing = spawnHub({ DATA_FOLDER: join(folder, 'other'), PORT: String(port) });
    expect(await failing.ended).toBe(1);
    expect(failing.output()).toContain(
      `Port ${port} is taken by another program. Stop it, or start with PORT=${port + 1}`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });

  test('a database that cannot be reached is told with what to do, and without its password', async () => {
    const failing = spawnHub({
      DATA_FOLDER: join(folder, 'other'),
      DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/none',
    });
    expect(await failing.ended).toBe(1);
    expect(failing.output()).toMatch(
      /The database at 127\.0\.0\.1:9\/none cannot be used: .*correct DATABASE_URL/u,
    );
    expect(failing.output()).not.toContain('secret');
  });

  test('a variable that is wrong is named, with all others that are', async () => {
    const failing = spawnHub({
      DATA_FOLDER: join(folder, 'other'),
      PORT: 'four',
      DEMO: 'all',
      UPSTREAM_TIMEOUT_MS: '0',
    });
    expect(await failing.ended).toBe(1);
    expect(failing.output()).toMatch(/DEMO/u);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { childEnvironment } from '#kernel/env.ts';
import { type Parts, QUESTION, startParts } from '../../bench/reload/parts.ts';
import { syntheticSupergraph } from '../../bench/reload/synthetic-supergraph.ts';

const MAIN = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));

interface Started {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

describe('a gateway that is asked to end', { timeout: 60_000 }, () => {
  let folder: string;
  let parts: Parts;
  let delayMs = 0;
  let reached = Promise.withResolvers<void>();
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-drain-'));
    parts = await startParts(() => {
      reached.resolve();
      return { delayMs, instead: null };
    });
    const url = (name: string) => parts.url('e', name);
    await writeFile(
      join(folder, 'supergraph.graphql'),
      syntheticSupergraph({ subgraphs: 2, types: 1, url, edition: 'e' }),
    );
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    parts.close();
    await rm(folder, { recursive: true });
  });

  async function start(env: Readonly<Record<string, string>>): Promise<Started> {
    const child = spawn(process.execPath, [MAIN], {
      env: childEnvironment({
        PORT: '0',
        SUPERGRAPH: join(folder, 'supergraph.graphql'),
        DATA_FOLDER: join(tmpdir(), 'estuaire-test-playground'),
        LOG_LEVEL: 'info',
        ...env,
      }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.push(child);
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    for await (const chunk of child.stderr) {
      const [, url] = /"url":"([^"]+)"/u.exec(String(chunk)) ?? [];
      if (url !== undefined) return { url, child, ended };
    }
    throw new Error('The gateway did not start.');
  }

  const ask = async (url: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    return {
      status: response.status,
      connection: response.headers.get('connection'),
      body: (await response.json()) as { data?: object; errors?: object[] },
    };
  };
  /** Asks, and resolves when a subgraph was asked in its turn. */
  async function askAndReach(url: string) {
    reached = Promise.withResolvers();
    const answer = ask(url);
    await reached.promise;
    return { answer };
  }
  const answered = { data: { t0x0: { id: '1', name: 'e', added: 'e' } } };

  test('says first that it is not ready and serves on, on connections that it closes, then ends with 0', async () => {
    delayMs = 0;
    const { url, child, ended } = await start({ DRAIN_DELAY_MS: '3000' });
    expect(await ask(url)).toMatchObject({ status: 200, connection: 'keep-alive' });
    child.kill('SIGTERM');
    await vi.waitFor(async () => {
      const ready = await fetch(new URL('/ready', url));
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }]);
    }, 10_000);
    expect((await fetch(new URL('/health', url))).status).toBe(200);
    expect(await ask(url)).toEqual({ status: 200, connection: 'close', body: answered });
    expect(await ended).toBe(0);
    await expect(ask(url)).rejects.toThrow();
  });

  test('answers what is under way before it ends', async () => {
    delayMs = 400;
    const { url, child, ended } = await start({});
    const { answer } = await askAndReach(url);
    child.kill('SIGTERM');
    expect(await answer).toMatchObject({ status: 200, body: answered });
    expect(await ended).toBe(0);
  });

  test('answers with 503 what takes longer than the grace', async () => {
    delayMs = 20_000;
    const { url, child, ended } = await start({ DRAIN_GRACE_MS: '300' });
    const { answer } = await askAndReach(url);
    child.kill('SIGTERM');
    expect(await answer).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'SHUTTING_DOWN' } }] },
    });
    expect(await ended).toBe(0);
  });

  test('ends at once when it is asked again', async () => {
    delayMs = 20_000;
    const { url, child, ended } = await start({ DRAIN_DELAY_MS: '5000' });
    const { answer } = await askAndReach(url);
    const cut = answer.catch(() => 'cut');
    child.kill('SIGTERM');
    await vi.waitFor(
      async () => expect((await fetch(new URL('/ready', url))).status).toBe(503),
      10_000,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(130);
    expect(await cut).toBe('cut');
  });
});

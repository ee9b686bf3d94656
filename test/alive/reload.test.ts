import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLogger } from '#kernel/log.ts';
import { type Parts, QUESTION, startParts } from '../../bench/reload/parts.ts';
import { syntheticSupergraph } from '../../bench/reload/synthetic-supergraph.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { versionOf } from '../../gateway/graph/read-supergraph.ts';
import { type RunningGateway, startGateway } from '../../gateway/http.ts';

const RELOADS = 12;
const REQUESTS = 200;
const CLIENTS = 6;
/** Each client rests so long between two requests: what is under way when the versions change matters, not how much. */
const REST_MS = 50;

interface Answered {
  readonly status: number;
  readonly graph: string | null;
  readonly body: unknown;
}

describe('a gateway whose supergraph changes', () => {
  let folder: string;
  let file: string;
  let parts: Parts;
  let gateway: RunningGateway;
  const logged: string[] = [];

  /** Editions may share their subgraphs' URLs; which edition answered is in each of its values. */
  const supergraph = (edition: string, urls = edition): string =>
    syntheticSupergraph({ subgraphs: 2, types: 2, url: (name) => parts.url(urls, name), edition });
  const publish = async (text: string | Buffer): Promise<void> => {
    await writeFile(`${file}.draft`, text);
    await rename(`${file}.draft`, file);
  };
  const ask = async (query = QUESTION): Promise<Answered> => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const graph = response.headers.get('estuaire-graph');
    return { status: response.status, graph, body: await response.json() };
  };
  const ready = async (): Promise<Record<string, unknown>> =>
    (await fetch(new URL('/ready', gateway.url))).json() as Promise<Record<string, unknown>>;
  const untilServing = (text: string) =>
    vi.waitFor(async () => expect((await ready())['graph']).toBe(versionOf(text)), 20_000);
  const start = async (dataFolder = 'data'): Promise<RunningGateway> => {
    const env = readGatewayEnv({
      PORT: '0',
      SUPERGRAPH: file,
      LIMITS: 'authenticated',
      DATA_FOLDER: join(folder, dataFolder),
    });
    const log = createLogger('test', 'debug', { write: (line) => void logged.push(line) });
    return startGateway(env, log);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-reload-'));
    file = join(folder, 'supergraph.graphql');
    parts = await startParts((name) => ({ delayMs: name === 'part1' ? 30 : 0, instead: null }));
    await publish(supergraph('e0'));
    gateway = await start();
  });
  afterAll(async () => {
    await gateway.close();
    parts.close();
    await rm(folder, { recursive: true });
  });

  test('answers every request, each from exactly one version, through many changes', async () => {
    const versions = new Map([[versionOf(supergraph('e0')), 'e0']]);
    let isChanging = true;
    const answers: Answered[] = [];
    const asking = async (): Promise<void> => {
      while (isChanging || answers.length < REQUESTS) {
        const number = answers.length;
        answers.push(await ask(number % 5 === 0 ? `# ${number}\n${QUESTION}` : QUESTION));
        await sleep(REST_MS);
      }
    };
    const clients = Promise.all(Array.from({ length: CLIENTS }, asking));
    for (let number = 1; number <= RELOADS; number += 1) {
      // Every second edition leaves its subgraphs where they were.
      const urls = `e${number - (number % 2)}`;
      const text = supergraph(`e${number}`, urls);
      versions.set(versionOf(text), urls);
      await publish(text);
      await untilServing(text);
    }
    isChanging = false;
    await clients;
    answers.push(await ask());
    for (const { status, graph, body } of answers) {
      const edition = versions.get(graph ?? '');
      expect({ status, body }).toEqual({
        status: 200,
        body: { data: { t0x0: { id: '1', name: edition, added: edition } } },
      });
    }
    expect(new Set(answers.map(({ graph }) => graph)).size).toBe(RELOADS + 1);
  }, 120_000);

  test('plans what is in use before a new version takes over', async () => {
    await ask();
    logged.length = 0;
    const text = supergraph('warm');
    await publish(text);
    await untilServing(text);
    const told = logged
      .map((line) => JSON.parse(line))
      .find(({ version }) => version === versionOf(text));
    expect(told.planned).toBeGreaterThan(0);
  });

  test.each([
    ['empty', (text: string) => text.slice(0, 0)],
    ['cut', (text: string) => text.slice(0, text.length - 40)],
    ['cut between two definitions', (text: string) => text.slice(0, text.indexOf('type Query'))],
    ['with a bit flipped', (text: string) => text.replace('type T0x0', 'tyqe T0x0')],
    ['with a type that it lacks', (text: string) => text.replace('next: T0x1', 'next: T9x9')],
    ['no supergraph', () => 'type Query { a: Int }'],
    ['no text', () => Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['with a subgraph at no URL', (text: string) => text.replace('url: "http:', 'url: "nowhere')],
    [
      'protected by something unknown',
      (text: string) =>
        text.replace(
          'for: EXECUTION)',
          'for: EXECUTION) @link(url: "https://guard.invalid/spec/v1.0", for: SECURITY)',
        ),
    ],
  ])(
    'refuses one that is %s, says why in the log and which on /ready, and serves on',
    async (what, damage) => {
      const serving = (await ready())['graph'];
      const broken = damage(supergraph(what.replaceAll(' ', '-')));
      logged.length = 0;
      await publish(broken);
      await vi.waitFor(
        async () =>
          expect(await ready()).toEqual({
            status: 'degraded',
            graph: serving,
            isLastGood: false,
            refused: versionOf(broken.toString()),
          }),
        20_000,
      );
      expect(logged.join('')).toMatch(/refused/u);
      expect(await ask()).toMatchObject({ status: 200, graph: serving });
      const mended = supergraph(`mended ${what}`, 'mended');
      await publish(mended);
      await untilServing(mended);
      expect(await ready()).toMatchObject({ status: 'ready', refused: null });
    },
    60_000,
  );

  test('that is broken at the start serves the last good one and says so; without one it does not start', async () => {
    const good = supergraph('good');
    await publish(good);
    await untilServing(good);
    await vi.waitFor(async () => expect(logged.join('')).toContain(versionOf(good)));
    await gateway.close();
    await publish(good.slice(0, 3_000));
    gateway = await start();
    expect(await ready()).toEqual({
      status: 'degraded',
      graph: versionOf(good),
      isLastGood: true,
      refused: null,
    });
    expect(await ask()).toMatchObject({ status: 200, graph: versionOf(good) });
    await expect(start('empty-data')).rejects.toThrow(/\w/u);
    await publish(good);
    await vi.waitFor(async () => expect(await ready()).toMatchObject({ status: 'ready' }), 20_000);
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { readGatewayEnv } from '../gateway/env.ts';
import { SUBGRAPHS } from '../subgraphs/list.ts';
import { type HubDatabase, openDatabase } from './hub/database.ts';
import { readHubEnv } from './hub/env.ts';
import { lockDataFolder } from './hub/lock.ts';
import { prepare } from './hub/prepare.ts';
import { pseudonymKey } from './hub/secrets.ts';
import { type Child, startChild } from './start/children.ts';
import { type DemoState, demoState, loadDemo } from './start/demo.ts';
import { requireFreePort } from './start/port.ts';
import { createScreen } from './start/screen.ts';

/** How long children may take to finish their requests. */
const GRACE_MS = 10_000;
const QUESTION = new URL('../schema/operations/market-around-a-commune.graphql', import.meta.url);

/** What has been started, in the order in which it must be stopped. */
const started: {
  children: Child[];
  database: HubDatabase | null;
  unlock: (() => Promise<void>) | null;
} = {
  children: [],
  database: null,
  unlock: null,
};

async function start(): Promise<void> {
  const screen = createScreen(process.stdout);
  const env = readHubEnv();
  const { host, port } = readGatewayEnv();
  await requireFreePort(host, port);
  started.unlock = await lockDataFolder(env.DATA_FOLDER);
  screen.step(
    env.DATABASE_URL === undefined
      ? 'starting the embedded PostgreSQL'
      : 'connecting to the database of DATABASE_URL',
  );
  started.database = await openDatabase(env);
  const databaseUrl = started.database.url;
  const key = await pseudonymKey(env);
  const pseudonyms = pseudonymsFrom(key);
  screen.step('bringing the tables up to date');
  await prepare(databaseUrl, SUBGRAPHS, pseudonyms, () => undefined);
  const state = await fillWithDemo(env.DEMO, {
    databaseUrl,
    dataFolder: env.DATA_FOLDER,
    pseudonyms,
    onProgress: screen.progress,
  });
  screen.step('starting the subgraphs and the gateway');
  const subgraphs = await startChild('subgraphs/main.ts', {
    DATABASE_URL: databaseUrl,
    PSEUDONYM_KEY: key,
    SUBGRAPH_PORTS: 'free',
    LOG_LEVEL: 'warn',
  });
  started.children.push(subgraphs);
  const gateway = await startChild('gateway/main.ts', {
    SUBGRAPH_URLS: Object.entries(subgraphs.urls)
      .map(([name, url]) => `${name}=${url}`)
      .join(','),
    PERSONAL_DATA: state === 'loaded' ? 'invented' : 'closed',
    LOG_LEVEL: 'warn',
  });
  started.children.unshift(gateway);
  for (const child of started.children)
    child.onCrash(() => void stop('a part of the hub ended by itself; see the log above', 1));
  screen.ready(
    gateway.urls['graphql'] ?? '',
    gateway.urls['playground'] ?? '',
    readFileSync(QUESTION, 'utf8').trim(),
  );
}

type DemoTools = Omit<Parameters<typeof loadDemo>[0], 'profile'>;

async function fillWithDemo(
  profile: 'none' | 'unit' | 'departement',
  tools: DemoTools,
): Promise<DemoState> {
  const state = await demoState(tools.databaseUrl);
  if (profile === 'none' || state === 'loaded' || state === 'own-data') return state;
  await loadDemo({ ...tools, profile });
  return 'loaded';
}

async function stop(reason: string, code: number): Promise<void> {
  process.stdout.write(`\n${reason}\n`);
  await Promise.all(started.children.map((child) => child.drain(GRACE_MS)));
  await started.database?.close();
  await started.unlock?.();
  process.exit(code);
}

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isStopping) {
      for (const child of started.children) child.kill();
      process.exit(130);
    }
    isStopping = true;
    void stop('stopping: running requests are finished first (again to stop at once)', 0);
  });
}

try {
  await start();
} catch (error) {
  if (!isStopping) await stop((error as Error).message, 1);
}

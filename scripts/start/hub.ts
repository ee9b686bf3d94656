import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createGraphClient } from '#kernel/jobs/graph-client.ts';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { type HubDatabase, openDatabaseOfHub } from '../hub/database.ts';
import { readHubEnv } from '../hub/env.ts';
import { lockDataFolder } from '../hub/lock.ts';
import { prepare } from '../hub/prepare.ts';
import { disclosureKey, gatewaySecretOf, pseudonymKey } from '../hub/secrets.ts';
import { developmentToken } from '../jobs/service-token.ts';
import { makeDevelopmentIssuer } from '../token/make-development-issuer.ts';
import { type Child, startChild } from './children.ts';
import { loadDemo } from './demo.ts';
import { runDemoJobs } from './demo-jobs.ts';
import { demoState } from './demo-state.ts';
import { writeIssuersFile } from './issuers-file.ts';
import { requireFreePort } from './port.ts';
import { createScreen } from './screen.ts';

/** How long children may take to finish their requests. */
const GRACE_MS = 10_000;
/** How long a database that breaks off takes to say why, at most. */
const DATABASE_END_MS = 5_000;
/** PostgreSQL's code. */
const DISK_FULL = '53100';
const QUESTION = new URL(
  '../../schema/operations/market-around-a-commune.graphql',
  import.meta.url,
);

/** What has been started; the children in the order in which they must be stopped: the gateway before what it asks. */
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
  const { host, port, identity } = readGatewayEnv();
  await requireFreePort(host, port);
  started.unlock = await lockDataFolder(env.DATA_FOLDER);
  screen.step(
    env.DATABASE_URL === undefined
      ? 'starting the embedded PostgreSQL'
      : 'connecting to the database of DATABASE_URL',
  );
  started.database = await openDatabaseOfHub(env);
  const { url, ended } = started.database;
  void ended.then((reason) => stop(`The embedded PostgreSQL ended by itself: ${reason}`, 1));
  const key = await pseudonymKey(env);
  const secret = await gatewaySecretOf(env);
  const subgraphs = startSubgraphs(url, key, secret);
  screen.step('bringing the tables up to date');
  const pseudonyms = pseudonymsFrom(key);
  await prepare(url, SUBGRAPHS, pseudonyms, () => undefined);
  const state = await demoState(url);
  const isDemoWanted = env.DEMO !== 'none' && state !== 'own-data';
  const isAboutNobody = isDemoWanted || state === 'loaded';
  if (isAboutNobody) await makeDevelopmentIssuer(env.DATA_FOLDER);
  const gateway = startGateway(subgraphs, secret, isAboutNobody, (services) =>
    writeIssuersFile(env.DATA_FOLDER, services, identity.issuersFile),
  );
  if (isDemoWanted && env.DEMO !== 'none' && state !== 'loaded') {
    const { DATA_FOLDER: dataFolder, DEMO: profile } = env;
    await loadDemo({
      databaseUrl: url,
      profile,
      dataFolder,
      pseudonyms,
      onProgress: (progress) => (isStopping ? undefined : screen.progress(progress)),
    });
  }
  screen.step('starting the gateway and the subgraphs');
  const { graphql = '', playground = '' } = (await gateway).urls;
  screen.ready(graphql, playground, readFileSync(QUESTION, 'utf8').trim());
  // Whoever waits for the endpoint does not wait for what is counted over the data: jobs ask the hub like anybody.
  if (isAboutNobody) {
    const graphAs = (role: string) =>
      createGraphClient({ url: graphql, token: developmentToken(env.DATA_FOLDER, role) });
    const keys = { pseudonyms, disclosureKey: await disclosureKey(env) };
    await runDemoJobs({ databaseUrl: url, graphAs, ...keys }, (what) =>
      isStopping ? undefined : screen.step(what),
    );
    if (!isStopping) screen.step('the services on this data are filled');
  }
}

/** Starts the subgraphs while the tables are filled: they need them only when they are asked. */
function startSubgraphs(databaseUrl: string, key: string, secret: string): Promise<Child> {
  const env = {
    DATABASE_URL: databaseUrl,
    PSEUDONYM_KEY: key,
    GATEWAY_SECRET: secret,
    SUBGRAPH_PORTS: 'free',
  };
  return supervised(startChild('subgraphs/main.ts', { LOG_LEVEL: 'warn', ...env }));
}

async function startGateway(
  subgraphs: Promise<Child>,
  secret: string,
  isAboutNobody: boolean,
  issuersOf: (servicesUrl: string) => Promise<string>,
): Promise<Child> {
  const served = (await subgraphs).urls;
  const urls = Object.entries(served).map(([name, url]) => `${name}=${url}`);
  const env = {
    SUBGRAPH_URLS: urls.join(','),
    GATEWAY_SECRET: secret,
    ISSUERS: await issuersOf(served['services'] ?? ''),
    DEV_ISSUER: isAboutNobody ? 'on' : 'off',
  };
  return supervised(startChild('gateway/main.ts', { LOG_LEVEL: 'warn', ...env }));
}

/** Keeps a child among those to stop; the hub stops when it ends by itself or does not start. */
function supervised(starting: Promise<Child>): Promise<Child> {
  const child = starting.then((running) => {
    started.children.unshift(running);
    running.onCrash(() => void stop('a part of the hub ended by itself; see the log above', 1));
    return running;
  });
  child.catch((error: Error) => void stop(error.message, 1));
  return child;
}

let isStopping = false;

async function stop(reason: string, code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  process.stdout.write(`\n${reason}\n`);
  for (const child of started.children) await child.drain(GRACE_MS);
  await started.database?.close();
  await started.unlock?.();
  process.exit(code);
}

// Whoever read the output may be gone (`npm start | head`): the hub stops cleanly all the same.
process.stdout.on('error', () => undefined);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isStopping) {
      for (const child of started.children) child.kill();
      process.exit(130);
    }
    void stop('stopping: running requests are finished first (again to stop at once)', 0);
  });
}

// A server that ends in the middle of a COPY makes its driver throw where nobody can catch; what ended it is the better sentence.
process.on('uncaughtException', (error) => void fail(error));

async function fail(error: Error & { code?: unknown }): Promise<void> {
  const { code, message } = error;
  if (code === DISK_FULL)
    await stop(`The database's disk is full. Free some space and start again (${message}).`, 1);
  if (error instanceof TypeError || /^(?:CONNECTION_|ECONN|57P)/u.test(String(code)))
    await setTimeout(DATABASE_END_MS);
  await stop(message, 1);
}

/** Starts the hub and shows its endpoint; when something stands in the way, says what to do and ends the process. */
export async function runHub(): Promise<void> {
  try {
    await start();
  } catch (error) {
    await fail(error as Error);
  }
}

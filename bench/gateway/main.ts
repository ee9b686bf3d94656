import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { childEnvironment } from '#kernel/env.ts';
import { startSubgraph } from '#kernel/graph/serve.ts';
import { createLogger } from '#kernel/log.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { BENCH_PSEUDONYM_KEY, startDemoServer } from '../demo-server.ts';
import { milliseconds, printTable, quantile } from '../statistics.ts';
import { startStandIn } from './stand-in.ts';

/** `node bench/gateway/main.ts`: this gateway beside the stock one on the same question, in turns, subgraphs answered from memory. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    operation: { type: 'string', default: 'market-around-a-commune' },
  },
});
const CONNECTIONS = 50;
const KINDS = ['stock', 'engine'] as const;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const operation = (ending: string): string =>
  readFileSync(here(`../../schema/operations/${values.operation}.${ending}`), 'utf8');
const body = JSON.stringify({
  query: operation('graphql'),
  variables: JSON.parse(operation('variables.json')),
});

interface Contender {
  readonly child: ChildProcess;
  readonly url: URL;
  readonly perSecond: number[];
  readonly cpuMs: number[];
  readonly took: number[];
  fetches: number;
  rssMb: number;
}

const log = createLogger('bench', 'error');
const server = await startDemoServer();
const subgraphs = await Promise.all(
  SUBGRAPHS.map((subgraph) =>
    startSubgraph(subgraph, {
      databaseUrl: server.url,
      port: 0,
      pseudonymKey: BENCH_PSEUDONYM_KEY,
      log,
    }),
  ),
);
const standIn = await startStandIn(
  Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
);
const contenders = new Map<string, Contender>();
for (const kind of KINDS) contenders.set(kind, await startContender(kind));

const answers = await Promise.all([...contenders.values()].map(({ url }) => answerOf(url)));
if (new Set(answers).size !== 1) throw new Error('The contenders answer differently.');

for (const { url } of contenders.values()) await load(url, 2);
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const contender of contenders.values()) await measure(contender);

const median = (sample: readonly number[]): number => quantile(sample, 0.5);
const first = median(contenders.get(KINDS[0])?.perSecond ?? []);
printTable(
  [
    [
      'gateway',
      'requests/s',
      'ratio',
      'p50',
      'p99',
      'CPU a request',
      'RSS MB',
      'fetches a request',
    ],
    ...[...contenders].map(([kind, { perSecond, took, cpuMs, rssMb, fetches }]) => [
      kind,
      median(perSecond).toFixed(0),
      (median(perSecond) / first).toFixed(2),
      milliseconds(median(took)),
      milliseconds(quantile(took, 0.99)),
      milliseconds(median(cpuMs)),
      rssMb.toFixed(0),
      (fetches / took.length).toFixed(1),
    ]),
  ],
  (line) => process.stdout.write(`${line}\n`),
);
for (const { child } of contenders.values()) child.kill();
standIn.close();
for (const subgraph of subgraphs) await subgraph.close();
await server.close();
process.exit(0);

async function startContender(kind: string): Promise<Contender> {
  const supergraph = here('../../schema/supergraph.graphql');
  const child = fork(here('contender.ts'), [kind, supergraph, standIn.url], {
    env: childEnvironment({ APOLLO_TELEMETRY_DISABLED: '1' }),
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  // One core for the gateway, the other for the clients and the stand-in; where there is no taskset they share.
  spawnSync('taskset', ['-a', '-cp', '0', String(child.pid)]);
  return { child, url: new URL(url), perSecond: [], cpuMs: [], took: [], fetches: 0, rssMb: 0 };
}

async function answerOf(url: URL): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return answer.text();
}

async function measure(contender: Contender): Promise<void> {
  const before = await usageOf(contender);
  standIn.count();
  const { took, seconds } = await load(contender.url, Number(values.seconds));
  const after = await usageOf(contender);
  contender.fetches += standIn.count();
  contender.perSecond.push(took.length / seconds);
  contender.cpuMs.push((after.cpuMs - before.cpuMs) / took.length);
  contender.took.push(...took);
  contender.rssMb = after.rssMb;
}

async function usageOf({ child }: Contender): Promise<{ cpuMs: number; rssMb: number }> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [{ cpuMs: number; rssMb: number }];
  return usage;
}

/** As many connections as users, each asking again as soon as it is answered. */
async function load(url: URL, forSeconds: number): Promise<{ took: number[]; seconds: number }> {
  const pool = new Pool(url.origin, { connections: CONNECTIONS });
  const took: number[] = [];
  const from = performance.now();
  const until = from + forSeconds * 1_000;
  const user = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = performance.now();
      const { statusCode, body: answer } = await pool.request({
        path: url.pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await answer.dump();
      if (statusCode !== 200) throw new Error(`answered with ${statusCode}`);
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, user));
  await pool.close();
  return { took, seconds: (performance.now() - from) / 1_000 };
}

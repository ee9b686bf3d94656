import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { childEnvironment } from '#kernel/env.ts';
import { startHub } from '#test/support/hub.ts';
import { printTable } from '../statistics.ts';
import type { Told } from './job-child.ts';
import { startPopulationServer } from './population-server.ts';

/** `node bench/fraud-pass/main.ts --sizes 60000,600000`: the pass over an invented population, step by step; `--keep` leaves its database for the next run, `--fill` only makes it. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '60000,600000' },
    seed: { type: 'string', default: '44' },
    keep: { type: 'boolean', default: false },
    fill: { type: 'boolean', default: false },
  },
});
const ASKED = ['jobseekers', 'social-security', 'temp-agencies', 'employers'];
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const rows = [['persons', 'step', 'seconds', 'persons/s']];

async function run(persons: number): Promise<void> {
  const server = await startPopulationServer(persons, Number(values.seed));
  if (!values.fill) await measure(persons, server.url);
  await (values.keep || values.fill ? server.stop() : server.close());
}

async function measure(persons: number, databaseUrl: string): Promise<void> {
  const subgraphs = startChild('subgraphs-child.ts', [databaseUrl, ...ASKED]);
  const [{ urls }] = (await once(subgraphs, 'message')) as [{ urls: Record<string, string> }];
  const hub = await startHub({ databaseUrl, without: ASKED, urls });
  const before = process.cpuUsage().user;
  const told = await watchJob(databaseUrl, hub.url, () => hub.token('service'));
  const gatewayCpu = (process.cpuUsage().user - before) / 1e6;
  subgraphs.send('end');
  const [{ peakMb, cpuSeconds }] = (await once(subgraphs, 'message')) as [
    { peakMb: number; cpuSeconds: number },
  ];
  await hub.close();
  const end = told.at(-1);
  if (end === undefined || !('outcome' in end)) throw new Error('The pass did not end.');
  const readMs = told.findLast((one) => 'step' in one)?.atMs ?? 0;
  row(persons, 'read and compared', readMs / 1_000);
  row(persons, 'compared with each other', (end.atMs - readMs) / 1_000);
  row(persons, 'in all', end.atMs / 1_000);
  write(`${persons}: ${end.outcome}`);
  write(
    `peak MB: job ${end.peakMb.toFixed(0)}, subgraphs ${peakMb.toFixed(0)}, gateway (with the bench) ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)}; ` +
      `CPU s: job ${end.cpuSeconds.toFixed(1)}, subgraphs ${cpuSeconds.toFixed(1)}, gateway ${gatewayCpu.toFixed(1)}`,
  );
}

const row = (persons: number, step: string, seconds: number): void =>
  void rows.push([
    persons.toLocaleString('en'),
    step,
    seconds.toFixed(1),
    Math.round(persons / seconds).toLocaleString('en'),
  ]);

const startChild = (name: string, args: readonly string[]): ChildProcess =>
  fork(fileURLToPath(new URL(`./${name}`, import.meta.url)), args, {
    // As containers run them.
    env: childEnvironment({ NODE_ENV: 'production' }),
  });

function watchJob(databaseUrl: string, url: string, token: () => Promise<string>): Promise<Told[]> {
  const told: Told[] = [];
  const child = startChild('job-child.ts', [databaseUrl, url]);
  child.on('message', (message: Told | 'token') => {
    if (message === 'token') void token().then((text) => child.send(text));
    else {
      told.push(message);
      const what = 'step' in message ? `${message.step} ${message.done}` : message.outcome;
      process.stderr.write(`${(message.atMs / 1_000).toFixed(1)} s ${what}\n`);
    }
  });
  return new Promise((done) => child.once('exit', () => done(told)));
}

for (const size of values.sizes.split(',').map(Number)) await run(size);
printTable(rows, write);

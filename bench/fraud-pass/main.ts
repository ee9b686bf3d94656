import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { childEnvironment } from '#kernel/env.ts';
import { startHub } from '#test/support/hub.ts';
import { BENCH_PSEUDONYM_KEY } from '../demo-server.ts';
import { printTable } from '../statistics.ts';
import type { Serving } from '../subgraphs-process.ts';
import type { Usage } from '../tell-usage.ts';
import { watchJob } from '../watch-job.ts';
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
const SUBGRAPHS = fileURLToPath(new URL('../subgraphs-process.ts', import.meta.url));
const ASKED = ['jobseekers', 'social-security', 'temp-agencies', 'employers'];
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const rows = [['persons', 'step', 'seconds', 'persons/s']];

async function run(persons: number): Promise<void> {
  const server = await startPopulationServer(persons, Number(values.seed));
  if (!values.fill) await measure(persons, server.url);
  await (values.keep || values.fill ? server.stop() : server.close());
}

async function measure(persons: number, databaseUrl: string): Promise<void> {
  // As containers run them.
  const env = childEnvironment({ NODE_ENV: 'production' });
  const subgraphs = fork(SUBGRAPHS, [databaseUrl, '0', ...ASKED], { env });
  const [{ urls }] = (await once(subgraphs, 'message')) as [Serving];
  const hub = await startHub({
    databaseUrl,
    without: ASKED,
    urls,
    pseudonymKey: BENCH_PSEUDONYM_KEY,
  });
  const before = process.cpuUsage().user;
  const told = await watchJob('integrity-checks', databaseUrl, hub.url, () => hub.token('service'));
  const gatewayCpu = (process.cpuUsage().user - before) / 1e6;
  subgraphs.send('usage');
  const [{ peakMb, cpuMs }] = (await once(subgraphs, 'message')) as [Usage];
  subgraphs.kill();
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
      `CPU s: job ${end.cpuSeconds.toFixed(1)}, subgraphs ${(cpuMs / 1_000).toFixed(1)}, gateway ${gatewayCpu.toFixed(1)}`,
  );
}

const row = (persons: number, step: string, seconds: number): void =>
  void rows.push([
    persons.toLocaleString('en'),
    step,
    seconds.toFixed(1),
    Math.round(persons / seconds).toLocaleString('en'),
  ]);

for (const size of values.sizes.split(',').map(Number)) await run(size);
printTable(rows, write);

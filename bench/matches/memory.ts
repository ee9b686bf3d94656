import { parseArgs } from 'node:util';
import { printTable } from '../statistics.ts';
import { startMatchBench } from './match-bench.ts';
import type { Subscriptions } from './subscribers-process.ts';

/** `node --expose-gc bench/matches/memory.ts`: memory and idle work of the gateway and of offers with growing numbers of open subscriptions. The process may need more files than it is given: `ulimit -n 65536`. */
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '0,2500,5000,10000' },
    transport: { type: 'string', default: 'SSE' },
    idle: { type: 'string', default: '20' },
  },
});
const steps = values.steps.split(',').map(Number);
const idle = Number(values.idle);
const transport = values.transport as Subscriptions['transport'];
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const bench = await startMatchBench(100_000, Math.max(...steps));

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const rows = [['open', 'gateway rss', 'heap', 'idle CPU', 'offers rss', 'heap', 'idle CPU']];
let open = 0;
for (const step of steps) {
  if (step > open) await bench.subscribe(transport, open, step - open, () => undefined);
  open = step;
  await new Promise((done) => setTimeout(done, 10_000));
  const before = await bench.offers.usage();
  const cpuBefore = cpuMs();
  await new Promise((done) => setTimeout(done, idle * 1_000));
  const ownCpu = cpuMs() - cpuBefore;
  const offers = await bench.offers.usage();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const percent = (ms: number): string => `${(ms / idle / 10).toFixed(1)} %`;
  rows.push([
    String(open),
    `${(rss / 1e6).toFixed(0)} MB`,
    `${(heapUsed / 1e6).toFixed(0)} MB`,
    percent(ownCpu),
    `${offers.rssMb.toFixed(0)} MB`,
    `${offers.heapMb.toFixed(0)} MB`,
    percent(offers.cpuMs - before.cpuMs),
  ]);
  process.stderr.write(`${rows.at(-1)?.join('  ')}\n`);
}
printTable(rows, write);
await bench.close();
process.exit(0);

import { parseArgs } from 'node:util';
import { milliseconds, printTable, quantile } from '../statistics.ts';
import { startMatchBench } from './match-bench.ts';

/** `node bench/matches/main.ts`: from the posting of a recruitment to the match at an open subscription, at growing rates. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    subscribers: { type: 'string', default: '2000' },
    rates: { type: 'string', default: '1000,2000,4000' },
    seconds: { type: 'string', default: '60' },
  },
});
const seconds = Number(values.seconds);
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const subscribers = Number(values.subscribers);
const bench = await startMatchBench(Number(values.people), subscribers);
const heard: { title: string; at: number }[] = [];
await bench.subscribe('SSE', 0, subscribers, (title, at) => heard.push({ title, at }));
// Whoever connects looks at once; what is measured begins behind that.
await new Promise((done) => setTimeout(done, 5_000));
await bench.post(600, 5);

const rows = [
  ['a minute', 'posted', 'failed', 'p95', 'matches', 'pushed', 'p50', 'p95', 'most', 'offers CPU'],
];
for (const rate of values.rates.split(',').map(Number)) {
  heard.length = 0;
  const before = await bench.offers.usage();
  const { sentAt, took, newMatches, failed } = await bench.post(rate, seconds);
  await new Promise((done) => setTimeout(done, 7_000));
  const after = await bench.offers.usage();
  const delays = heard.flatMap(({ title, at }) => {
    const sent = sentAt.get(title);
    return sent === undefined ? [] : [at - sent];
  });
  rows.push([
    String(rate),
    String(took.length),
    [...failed].map(([code, count]) => `${count} ${code}`).join(', ') || '0',
    milliseconds(quantile(took, 0.95)),
    String(newMatches),
    String(delays.length),
    milliseconds(quantile(delays, 0.5)),
    milliseconds(quantile(delays, 0.95)),
    milliseconds(Math.max(0, ...delays)),
    `${(((after.cpuMs - before.cpuMs) / 1_000 / (seconds + 7)) * 100).toFixed(0)} %`,
  ]);
}
printTable(rows, write);
await bench.close();
process.exit(0);

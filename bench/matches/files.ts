import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { milliseconds, printTable, quantile } from '../statistics.ts';
import { startMatchBench } from './match-bench.ts';
import { pageOfOffers } from './offers-of-file.ts';
import { now } from './recruitments.ts';

/** `node bench/matches/files.ts`: from the first byte of a file of offers to its matches at open subscriptions, one file a minute's offers after the other. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    subscribers: { type: 'string', default: '2000' },
    offers: { type: 'string', default: '1000' },
    files: { type: 'string', default: '5' },
  },
});
const subscribers = Number(values.subscribers);
const offers = Number(values.offers);
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const bench = await startMatchBench(Number(values.people), subscribers);
let heard: number[] = [];
await bench.subscribe('SSE', 0, subscribers, (_, at) => heard.push(at));
// Whoever connects looks at once; what is measured begins behind that.
await new Promise((done) => setTimeout(done, 5_000));

const folder = await mkdtemp(join(tmpdir(), 'bench-matches-'));
const rows = [['file', 'offers', 'matches', 'loaded in', 'pushed', 'p50', 'p95', 'most']];
for (let file = 1; file <= Number(values.files); file += 1) {
  const path = join(folder, `offers-${file}.json`);
  await writeFile(path, pageOfOffers(file * offers, offers));
  heard = [];
  const began = now();
  const { loaded, matches } = await bench.load(path);
  const took = now() - began;
  await new Promise((done) => setTimeout(done, 15_000));
  const delays = heard.map((at) => at - began);
  rows.push([
    String(file),
    String(loaded),
    String(matches),
    milliseconds(took),
    String(delays.length),
    milliseconds(quantile(delays, 0.5)),
    milliseconds(quantile(delays, 0.95)),
    milliseconds(Math.max(0, ...delays)),
  ]);
}
printTable(rows, write);
await rm(folder, { recursive: true });
await bench.close();
process.exit(0);

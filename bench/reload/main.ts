import { parseArgs } from 'node:util';
import { printTable } from '../statistics.ts';
import { hasNginx } from './child.ts';
import { faults } from './faults.ts';
import { reloads } from './reloads.ts';
import { restarts } from './restarts.ts';
import { size } from './size.ts';

/** `node bench/reload/main.ts`: what reloads, restarts and failing subgraphs cost those who ask 100 times a second. `--only` takes some of its parts. */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'reloads,restarts,faults,size' },
    reloads: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '20' },
    subgraphs: { type: 'string', default: '100' },
  },
});
const PARTS: Readonly<Record<string, () => Promise<readonly string[][]>>> = {
  reloads: () => reloads(Number(values.reloads)),
  restarts: () =>
    hasNginx() ? restarts(Number(values.rounds)) : Promise.resolve([['skipped: nginx is needed']]),
  faults: () => faults(Number(values.seconds)),
  size: () => size(Number(values.subgraphs)),
};
const write = (line: string): void => void process.stdout.write(`${line}\n`);

for (const name of values.only.split(',')) {
  const part = PARTS[name];
  if (part === undefined)
    throw new Error(`expected ${Object.keys(PARTS).join(', ')}; got ${name}.`);
  write(`\n${name}`);
  printTable(await part(), write);
}
process.exit(0);

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHubProcess } from '../../test/support/start-process.ts';
import { printTable } from '../statistics.ts';

/** `node bench/start/main.ts`: seconds from the command to the endpoint, on the first start with the demo département and on later ones. */
const LATER_STARTS = 3;
const folder = await mkdtemp(join(tmpdir(), 'estuaire-bench-'));

async function secondsToEndpoint(): Promise<number> {
  const from = performance.now();
  const hub = await startHubProcess({ DATA_FOLDER: folder, DEMO: 'departement' });
  const seconds = (performance.now() - from) / 1_000;
  hub.child.kill('SIGINT');
  await hub.ended;
  return seconds;
}

const rows = [['start', 'seconds', 'aim']];
rows.push([
  'first, demo département written and loaded',
  (await secondsToEndpoint()).toFixed(1),
  '60',
]);
for (let turn = 1; turn <= LATER_STARTS; turn += 1)
  rows.push([`later, ${turn}`, (await secondsToEndpoint()).toFixed(1), '8']);
printTable(rows, (line) => process.stdout.write(`${line}\n`));
await rm(folder, { recursive: true, force: true });

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { request } from 'undici';
import { PEOPLE, PEOPLE_RESOLVERS, SCORES, SCORES_RESOLVERS } from '#test/hostile/world/graph.ts';
import { servePartner } from '#test/hostile/world/partner.ts';
import { compose } from '#test/support/compose.ts';
import { serveSchema } from '#test/support/serve-schema.ts';
import { type GatewayChild, startChild } from '../reload/child.ts';
import { printTable } from '../statistics.ts';
import { ATTACKS, type Attack } from './attacks.ts';

/** `node bench/hostile/main.ts`: what hostile documents and answers cost this gateway and the stock one. Each attack comes three times; `--rows C-17,S-27` sends some of them. */
const { values } = parseArgs({ options: { rows: { type: 'string' } } });
const TIMES = 3;
const WAIT_MS = 30_000;
const HONEST = '{ person(id: "1") { name score links { id label } } }';

const people = await serveSchema('people', PEOPLE, PEOPLE_RESOLVERS);
const partner = await servePartner(SCORES, SCORES_RESOLVERS);
const folder = await mkdtemp(join(tmpdir(), 'estuaire-bench-hostile-'));
const file = join(folder, 'supergraph.graphql');
await writeFile(file, compose([people, { name: 'scores', url: partner.url, sdl: SCORES }]));
const STOCK = new URL('stock-process.ts', import.meta.url);
const gateways = [await startChild(file), await startChild(file, STOCK)];

async function ask({ url }: GatewayChild, { body, headers }: Pick<Attack, 'body' | 'headers'>) {
  const began = performance.now();
  const response = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body ?? JSON.stringify({ query: HONEST }),
    headersTimeout: WAIT_MS,
    bodyTimeout: WAIT_MS,
  });
  const { byteLength } = await response.body.arrayBuffer();
  return { status: response.statusCode, byteLength, ms: performance.now() - began };
}

async function measure(gateway: GatewayChild, attack: Attack): Promise<string[]> {
  const before = await gateway.usage();
  partner.reply = attack.reply;
  const told: string[] = [];
  for (let time = 0; time < TIMES; time += 1)
    told.push(
      await ask(gateway, attack).then(
        ({ status, byteLength }) => `${status}, ${Math.ceil(byteLength / 1_000)} kB`,
        () => 'no answer',
      ),
    );
  partner.reply = null;
  const next = await ask(gateway, { body: null }).then(
    ({ ms }) => `${ms.toFixed(0)} ms`,
    () => 'none',
  );
  const after = await gateway.usage();
  return [
    told.at(-1) ?? '',
    `${after.heldMs.toFixed(0)} ms`,
    `${(after.rssMb - before.rssMb).toFixed(0)} MB`,
    next,
  ];
}

const columns = ['answer', 'held', 'memory', 'next'];
const rows = [['attack', ...columns, ...columns.map((name) => `${name} (stock)`)]];
for (const gateway of gateways)
  for (let time = 0; time < 20; time += 1) await ask(gateway, { body: null });
const chosen = values.rows?.split(',');
for (const attack of ATTACKS) {
  if (chosen?.includes(attack.row) === false) continue;
  const figures: string[] = [];
  for (const gateway of gateways) figures.push(...(await measure(gateway, attack)));
  rows.push([`${attack.what} (${attack.row})`, ...figures]);
}
printTable(rows, (line) => void process.stdout.write(`${line}\n`));
for (const gateway of gateways) gateway.kill();
await rm(folder, { recursive: true, force: true });
process.exit(0);

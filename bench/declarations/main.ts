import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { startHub } from '#test/support/hub.ts';
import { startEmptyServer } from '../empty-server.ts';
import { milliseconds, printTable, quantile } from '../statistics.ts';
import type { Serving } from '../subgraphs-process.ts';
import { declare, hoursOf, type Sender } from './declare.ts';
import { inventPeople, MONTH, peamOf } from './invent-people.ts';

/** `node bench/declarations/main.ts --people 3000000`: a month's rush through the gateway, growing, and the same with the subgraph killed under it. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '20' },
    kills: { type: 'string', default: '5' },
  },
});
const people = Number(values.people);
const seconds = Number(values.seconds);
const CLIENTS = [1, 8, 32, 128];
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const server = await startEmptyServer('declarations', 'durable');
const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
process.stderr.write(`inventing ${people} people…\n`);
await inventPeople(sql, people);

const script = fileURLToPath(new URL('../subgraphs-process.ts', import.meta.url));
async function startChild(port = '0'): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(script, [server.url, port, 'jobseekers']);
  const [{ urls }] = (await once(child, 'message')) as [Serving];
  return { child, url: urls['jobseekers'] ?? '' };
}
let { child, url } = await startChild();
const hub = await startHub({
  databaseUrl: server.url,
  without: ['jobseekers'],
  urls: { jobseekers: url },
});

let next = 1;
const acknowledged: number[] = [];
const tokens = new Map<number, string>();
const sender: Sender = { url: hub.url, month: MONTH, token: (n) => tokens.get(n) ?? '' };

/** Makes the tokens of the people to come: an issuer's work, not the hub's. */
async function readyTokens(count: number): Promise<void> {
  tokens.clear();
  for (let n = next; n < next + count; n += 1)
    tokens.set(
      n,
      await hub.token({ role: 'jobseeker', purposes: ['purpose:own-file'], peam_id: peamOf(n) }),
    );
}

/** `clients` at once, each with the next person as soon as one is done; one that is not acknowledged is sent again. */
async function rush(clients: number, until: () => boolean) {
  const took: number[] = [];
  let again = 0;
  const began = performance.now();
  const one = async (): Promise<void> => {
    while (!until() && tokens.has(next)) {
      const n = next++;
      const start = performance.now();
      while (!(await declare(sender, n))) {
        again += 1;
        await new Promise((done) => setTimeout(done, 50));
      }
      took.push(performance.now() - start);
      acknowledged.push(n);
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return { took, again, elapsed: (performance.now() - began) / 1_000 };
}

const rows = [['clients', 'declarations', 'a second', 'p50', 'p95', 'sent again']];
const row = (name: string, { took, again, elapsed }: Awaited<ReturnType<typeof rush>>) =>
  rows.push([
    name,
    String(took.length),
    (took.length / elapsed).toFixed(0),
    milliseconds(quantile(took, 0.5)),
    milliseconds(quantile(took, 0.95)),
    String(again),
  ]);
for (const clients of CLIENTS) {
  await readyTokens(seconds * 1_500);
  const end = performance.now() + seconds * 1_000;
  row(String(clients), await rush(clients, () => performance.now() > end));
}

await readyTokens(seconds * 1_500);
let isOver = false;
const killing = (async () => {
  for (let kill = 0; kill < Number(values.kills); kill += 1) {
    await new Promise((done) => setTimeout(done, 1_500));
    child.kill('SIGKILL');
    await once(child, 'exit');
    ({ child, url } = await startChild(new URL(url).port));
  }
  isOver = true;
})();
row(`32, ${values.kills} kills`, await rush(32, () => isOver));
await killing;
printTable(rows, write);

const stored = await sql<{ n: number; hours: number }[]>`
  select left(local_id, 10)::int as n, hours_worked as hours from jobseekers.declarations where month = ${MONTH}`;
const hours = new Map(stored.map((one) => [one.n, one.hours]));
const lost = acknowledged.filter((n) => hours.get(n) !== hoursOf(n)).length;
write(
  `${acknowledged.length} acknowledged, ${stored.length} stored, ${lost} lost or otherwise; ${people} people with a month before.`,
);
await hub.close();
child.kill();
await sql.end();
await server.close();

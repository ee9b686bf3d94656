import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { createLogger } from '#kernel/log.ts';
import { TEST_GATEWAY_SECRET } from '#test/support/requests.ts';
import { testScope } from '#test/support/scope.ts';
import { readGatewayEnv } from '../../gateway/env.ts';
import { createUpstream } from '../../gateway/upstream/data-source.ts';
import { printTable, quantile } from '../statistics.ts';

/** `node bench/fetches/main.ts`: what a fetch costs the gateway, in CPU time, beside the HTTP client alone. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    connections: { type: 'string', default: '128' },
    'in-flight': { type: 'string', default: '50' },
  },
});
const FETCHES = 5_000;
const connections = Number(values.connections);
const inFlight = Number(values['in-flight']);

const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)));
const [port] = (await once(child, 'message')) as [number];
spawnSync('taskset', ['-a', '-cp', '1', String(child.pid)]);
spawnSync('taskset', ['-a', '-cp', '0', String(process.pid)]);

const origin = `http://127.0.0.1:${port}`;
const body = JSON.stringify({
  query: 'query($r:[_Any!]!){_entities(representations:$r){...on Offer{__typename id title city}}}',
  variables: { r: Array.from({ length: 20 }, (_, id) => ({ __typename: 'Offer', id: `o${id}` })) },
});

type Fetch = () => Promise<unknown>;

/** What undici gives, read and parsed, with an abort signal for the deadline. */
function bare(path: string): Fetch {
  const pool = new Pool(origin, { connections });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return async () => {
    const signal = AbortSignal.timeout(5_000);
    const answer = await pool.request({ path, method: 'POST', headers, body, signal });
    return answer.body.json();
  };
}

function upstream(path: string, secret: string | null): Fetch {
  const settings = { ...readGatewayEnv({}).upstream, connections, secret };
  const log = createLogger('bench', 'error');
  const client = createUpstream({ ...settings, name: 'offers', url: origin + path, log });
  return () => client.ask({ body }, testScope);
}

const contenders = ['/1000', '/40000'].flatMap((path) => [
  { what: `undici request, ${path.slice(1)} bytes`, fetch: bare(path) },
  { what: `this client, unsigned, ${path.slice(1)} bytes`, fetch: upstream(path, null) },
  {
    what: `this client, signed, ${path.slice(1)} bytes`,
    fetch: upstream(path, TEST_GATEWAY_SECRET),
  },
]);

async function cpuOf(fetch: Fetch, count: number): Promise<number> {
  let left = count;
  const user = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await fetch();
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, user));
  const { user: own, system } = process.cpuUsage(before);
  return (own + system) / count;
}

const taken = contenders.map(() => [] as number[]);
for (const { fetch } of contenders) await cpuOf(fetch, FETCHES);
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const [index, { fetch }] of contenders.entries())
    taken[index]?.push(await cpuOf(fetch, FETCHES));

printTable(
  [
    ['', 'CPU a fetch', 'least'],
    ...contenders.map(({ what }, index) => [
      what,
      `${quantile(taken[index] ?? [], 0.5).toFixed(1)} µs`,
      `${Math.min(...(taken[index] ?? [])).toFixed(1)} µs`,
    ]),
  ],
  (line) => process.stdout.write(`${line}\n`),
);
child.disconnect();
process.exit(0);

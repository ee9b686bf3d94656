import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import { quantile } from '../statistics.ts';
import { QUESTION, startParts } from './parts.ts';
import { ms } from './reloads.ts';
import { type Returned, startLoad } from './steady-load.ts';
import { newSupergraphFile } from './supergraph-file.ts';
import { syntheticSupergraph } from './synthetic-supergraph.ts';

const PER_SECOND = 100;
/** A process that has just started runs cold. */
const SETTLE_MS = 4_000;
const MAIN = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));

/** Restarts two gateways behind nginx in turn, under load, as an operator does: SIGTERM, wait for the end, start, wait until ready. */
export async function restarts(rounds: number): Promise<readonly string[][]> {
  const parts = await startParts(() => ({ delayMs: 20, instead: null }));
  const { folder, file, publish } = newSupergraphFile();
  const url = (name: string): string => parts.url('e', name);
  publish(syntheticSupergraph({ subgraphs: 2, types: 2, url, edition: 'e' }));
  const ports = [await freePort(), await freePort()] as const;
  const start = (port: number): Promise<ChildProcess> => startGateway(port, file, folder);
  const gateways = await Promise.all(ports.map(start));
  const proxy = await startNginx(folder, ports);
  const load = startLoad(new URL(`${proxy.url}/graphql`), PER_SECOND, () => QUESTION);
  const codes: (number | null)[] = [];
  await sleep(SETTLE_MS);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, port] of ports.entries()) {
      const gateway = gateways[index] as ChildProcess;
      const ended = once(gateway, 'exit');
      gateway.kill('SIGTERM');
      codes.push(((await ended) as [number | null])[0]);
      gateways[index] = await start(port);
      await sleep(SETTLE_MS);
    }
  }
  const { returned, failures } = await load.end();
  for (const gateway of gateways) gateway.kill('SIGKILL');
  proxy.stop();
  parts.close();
  const bad = returned.filter(({ status, body }) => status !== 200 || body.includes('"errors"'));
  const times = returned.map(({ tookMs }) => tookMs);
  return [
    ['restarts', String(codes.length)],
    ['ended with 0', String(codes.filter((code) => code === 0).length)],
    ['requests', String(returned.length + failures.length)],
    ['failed', `${failures.length + bad.length}${told([...failures, ...bad.map(statusOf)])}`],
    ['an answer, median and p99', `${ms(quantile(times, 0.5))}, ${ms(quantile(times, 0.99))}`],
  ];
}

const statusOf = ({ status, body }: Returned): string =>
  `${status} ${/"code":"(\w+)"/u.exec(body)?.[1] ?? ''}`.trim();
const told = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : ` (${[...new Set(reasons)].join(', ')})`;

async function startGateway(port: number, file: string, folder: string): Promise<ChildProcess> {
  const gateway = spawn(process.execPath, [MAIN], {
    stdio: 'ignore',
    env: childEnvironment({
      PORT: String(port),
      SUPERGRAPH: file,
      DATA_FOLDER: join(folder, 'data'),
      LIMITS: 'authenticated',
      LIMITS_AUTHENTICATED: 'costPerMinute=900000000000',
      DRAIN_DELAY_MS: '1000',
    }),
  });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    if (answer?.ok === true) return gateway;
    await sleep(50);
  }
}

async function startNginx(folder: string, ports: readonly number[]) {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(
    config,
    `daemon off; pid ${folder}/nginx/pid; error_log ${folder}/nginx/error.log; worker_processes 1;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${folder}/nginx/body; proxy_temp_path ${folder}/nginx/proxy;
  fastcgi_temp_path ${folder}/nginx/f; uwsgi_temp_path ${folder}/nginx/u; scgi_temp_path ${folder}/nginx/s;
  upstream gateways {
    ${ports.map((one) => `server 127.0.0.1:${one} max_fails=0;`).join(' ')}
    keepalive 32;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://gateways;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      # Queries alone: asked twice they answer the same.
      proxy_next_upstream error timeout non_idempotent;
    }
  }
}
`,
  );
  const nginx = spawn('nginx', ['-e', join(folder, 'nginx', 'error.log'), '-c', config], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  while ((await fetch(`${url}/health`).catch(() => null)) === null) await sleep(50);
  return { url, stop: () => void nginx.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

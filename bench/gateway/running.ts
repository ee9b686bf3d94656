import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '#kernel/env.ts';

/** The core of the gateways, and that of everything else. */
export const GATEWAY_CORE = '0';
export const OTHER_CORE = '1';
const hasTaskset = spawnSync('taskset', ['-V']).status === 0;

/** `command` pinned to one core where the machine can. */
export const pinned = (core: string, ...command: string[]): [string, string[]] => {
  const [first = '', ...rest] = hasTaskset ? ['taskset', '-c', core, ...command] : command;
  return [first, rest];
};

/** A process that answers GraphQL at `url`. */
export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

const DEADLINE = 60_000;

/** Whatever ends this process ends those that it started. */
const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});
process.once('SIGTERM', () => process.exit(143));

/** Starts `node <words>` on the gateways' core and waits until it answers at `port`. Throws with what it wrote when it does not. */
export async function startOnCore(words: readonly string[], port: number): Promise<Running> {
  const [file, args] = pinned(GATEWAY_CORE, process.execPath, ...words);
  const child = spawn(file, args, {
    env: childEnvironment({ NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      written = `${written}${chunk.toString()}`.slice(-4_000);
    });
  const url = `http://127.0.0.1:${port}/graphql`;
  const until = performance.now() + DEADLINE;
  while (!(await isAnswering(url))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${words.join(' ')} does not answer:\n${written}`);
    }
    await pause(100);
  }
  return { child, url };
}

/** Ends it as an operator would, which also writes a profile that was asked for. */
export async function stop({ child }: Pick<Running, 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const isEnded = await Promise.race([ended, pause(5_000, null)]);
  if (isEnded === null) child.kill('SIGKILL');
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    return (await ask(url, JSON.stringify({ query: '{ __typename }' }))).startsWith('{"data"');
  } catch {
    return false;
  }
}

/** The text of the answer to a JSON body. */
export async function ask(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** What a process has used: milliseconds of CPU since its start, megabytes of memory now. */
export function usageOf({ pid }: ChildProcess): { cpuMs: number; rssMb: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return { cpuMs: (user + system) * 10, rssMb: (Number(fields[21]) * 4_096) / 1e6 };
}

/** Puts this process, and what it starts from now on, on the core that is not the gateways'. */
export function pinThisProcess(): void {
  if (hasTaskset) spawnSync('taskset', ['-a', '-cp', OTHER_CORE, String(process.pid)]);
}

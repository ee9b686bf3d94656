import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import type { Usage } from '../tell-usage.ts';

export interface GatewayChild {
  readonly url: URL;
  readonly startedInMs: number;
  usage(): Promise<Usage>;
  kill(): void;
}

/** All clients of a bench are one. */
const NO_QUOTA = ['--set-limits', 'costPerMinute=900000000000'];

const GATEWAY = new URL('gateway-process.ts', import.meta.url);

/** Starts a gateway over `file` in a process of its own: this one, or that of another script which says the same. */
export async function startChild(file: string, script = GATEWAY): Promise<GatewayChild> {
  const began = performance.now();
  const flags = ['--supergraph', file, '--port', '0', '--log-level', 'fatal', ...NO_QUOTA];
  const child: ChildProcess = fork(fileURLToPath(script), flags, {
    execArgv: ['--expose-gc'],
    env: childEnvironment({}),
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const startedInMs = performance.now() - began;
  return {
    url: new URL(url),
    startedInMs,
    async usage() {
      child.send('usage');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import type { Usage } from './gateway-process.ts';

export interface GatewayChild {
  readonly url: URL;
  readonly startedInMs: number;
  usage(): Promise<Usage>;
  kill(): void;
}

/** All clients of a bench are one. */
const NO_QUOTA = ['--set-limits', 'costPerMinute=900000000000'];

/** Starts a gateway over `file` in a process of its own. */
export async function startChild(file: string): Promise<GatewayChild> {
  const began = performance.now();
  const script = fileURLToPath(new URL('gateway-process.ts', import.meta.url));
  const flags = ['--supergraph', file, '--port', '0', '--log-level', 'fatal', ...NO_QUOTA];
  const child: ChildProcess = fork(script, flags, {
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

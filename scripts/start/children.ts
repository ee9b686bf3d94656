import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import type { ChildMessage } from '#kernel/lifecycle.ts';

export interface Child {
  readonly urls: Readonly<Record<string, string>>;
  /** Asks the child to finish its requests and end; after `graceMs` it is killed. */
  drain(graceMs: number): Promise<void>;
  kill(): void;
  /** Calls back when the child ends without having been asked. */
  onCrash(report: (code: number | null) => void): void;
}

/** Starts a process of the project and waits until it serves. Throws the sentence it ends with when it does not. */
export async function startChild(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<Child> {
  const child = fork(fileURLToPath(new URL(`../../${script}`, import.meta.url)), [], {
    env: childEnvironment({ ...compileCache(), ...env }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const urls = await untilReady(child, script);
  let isAsked = false;
  return {
    urls,
    async drain(graceMs) {
      isAsked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      if (child.connected) child.send({ type: 'drain' });
      await ended;
      clearTimeout(timer);
    },
    kill: () => void child.kill('SIGKILL'),
    onCrash: (report) => child.once('exit', (code) => (isAsked ? undefined : report(code))),
  };
}

/** Children keep their compiled code where the parent keeps its own. */
function compileCache(): Record<string, string> {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

function untilReady(
  child: ChildProcess,
  script: string,
): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${script} ended with code ${code} before it served.`)),
    );
    child.on('message', (message: ChildMessage) => {
      if (message.type === 'ready') resolve(message.urls);
      else reject(new Error(message.reason));
    });
  });
}

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';
import type { Told } from './job-process.ts';

/** Runs a job in a process of its own and gives all that it told; each new step, or each page, is written to the error output as it comes. */
export function watchJob(
  job: string,
  databaseUrl: string,
  url: string,
  token: () => Promise<string>,
): Promise<Told[]> {
  const told: Told[] = [];
  const script = fileURLToPath(new URL('./job-process.ts', import.meta.url));
  // As containers run them.
  const env = childEnvironment({ NODE_ENV: 'production' });
  const child = fork(script, [job, databaseUrl, url], { env });
  child.on('message', (message: Told | 'token') => {
    if (message === 'token') void token().then((text) => child.send(text));
    else {
      told.push(message);
      const what = 'step' in message ? `${message.step} ${message.done}` : message.outcome;
      process.stderr.write(`${(message.atMs / 1_000).toFixed(1)} s ${what}\n`);
    }
  });
  return new Promise((done) => child.once('exit', () => done(told)));
}

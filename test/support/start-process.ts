import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#kernel/env.ts';

export interface StartedHub {
  readonly endpoint: string;
  readonly playground: string;
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

const SCRIPT = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));

/** Runs `npm start`'s script in a process of its own, without waiting. */
export function spawnHub(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [SCRIPT], {
    env: childEnvironment({ DATABASE_URL: '', PORT: '0', DEMO: 'unit', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => text, ended };
}

/** Runs it and waits until it shows its endpoint. Throws what it wrote when it ends before. */
export async function startHubProcess(env: Readonly<Record<string, string>>): Promise<StartedHub> {
  const { child, output, ended } = spawnHub(env);
  const shown = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      // Jobs may tell of themselves in the same piece of output.
      if (/playground {2}http\S+\n.*\n {4}\}\n\n/su.test(output())) resolve(output());
    });
    void ended.then((code) => reject(new Error(`The hub ended with ${code}: ${output()}`)));
  });
  return {
    endpoint: /endpoint\s+(\S+)/u.exec(shown)?.[1] ?? '',
    playground: /playground\s+(\S+)/u.exec(shown)?.[1] ?? '',
    child,
    output,
    ended,
  };
}

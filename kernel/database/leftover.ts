import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WAIT_MS = 15_000;

/**
 * Makes a cluster's folder free for a new server. One that outlived its parent (killed without a chance to stop it) still owns the folder:
 * it is stopped first. Process numbers are given again: a lock file that names another program is only removed.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  const [line = ''] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return;
  const command = await commandOf(pid);
  // Unknown: the server judges its lock file itself.
  if (command === null) return;
  if (!isServerOf(folder, command)) {
    await rm(lock, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < WAIT_MS; waited += 50) await pause(50);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

/** The server is started as `…/bin/postgres -D <folder> …`. */
const isServerOf = (folder: string, command: string): boolean =>
  /^\S*postgres(?:\.exe)? -D /u.test(command) && command.includes(` -D ${folder} `);

async function commandOf(pid: number): Promise<string | null> {
  const ofLinux = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (ofLinux !== null) return ofLinux.replaceAll('\u0000', ' ');
  return promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => null,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

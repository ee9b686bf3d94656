import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LOCK = 'hub.pid';

/**
 * Keeps a second process from starting the embedded database of a data folder. Throws a sentence when another one works there; a lock whose
 * process died is taken over.
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const holder = await lockHolder(folder);
  if (holder !== null && holder !== process.pid) {
    throw new Error(
      `A hub already runs on ${folder} (process ${holder}). Stop it first, or set DATA_FOLDER to another folder.`,
    );
  }
  const file = join(folder, LOCK);
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

/** The process that holds the lock of a data folder, null when none lives. */
export async function lockHolder(folder: string): Promise<number | null> {
  const pid = Number(await readFile(join(folder, LOCK), 'utf8').catch(() => '0'));
  return pid > 0 && (await isOurs(pid)) ? pid : null;
}

/** Process numbers are given again: a living process counts only when it runs a script of this project. */
async function isOurs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'scripts/');
  return command.includes('scripts/');
}

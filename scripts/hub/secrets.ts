import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HubEnv } from './env.ts';

/** The master key of pseudonyms: the environment's, else the one kept in the data folder, made at the first start. */
export async function pseudonymKey(env: HubEnv): Promise<string> {
  if (env.PSEUDONYM_KEY !== undefined) return env.PSEUDONYM_KEY;
  const file = join(env.DATA_FOLDER, 'pseudonym.key');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const made = randomBytes(32).toString('hex');
  await mkdir(env.DATA_FOLDER, { recursive: true });
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

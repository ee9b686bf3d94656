import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { domainKey } from '#kernel/pseudonym.ts';
import type { HubEnv } from './env.ts';

/** The master key of pseudonyms: the environment's, else the one kept in the data folder, made at the first start. */
export const pseudonymKey = async (env: HubEnv): Promise<string> =>
  env.PSEUDONYM_KEY ?? kept(env.DATA_FOLDER, 'pseudonym.key');

/** The key of disclosure control, from the environment's text, else from one kept in the data folder, made at the first start. */
export const disclosureKey = async (env: HubEnv): Promise<Buffer> =>
  domainKey(env.DISCLOSURE_KEY ?? (await kept(env.DATA_FOLDER, 'disclosure.key')), 'disclosure');

/** What the gateway signs with: the environment's, else the one kept in the data folder, made at the first start. */
export const gatewaySecretOf = async (env: HubEnv): Promise<string> =>
  env.GATEWAY_SECRET ?? kept(env.DATA_FOLDER, 'gateway.secret');

async function kept(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== null) return before.trim();
  const made = randomBytes(32).toString('hex');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DEVELOPMENT_ISSUER_FILE,
  type DevelopmentIssuerContent,
} from '../../gateway/identity/development-issuer.ts';
import { DEMO_CALLERS } from './demo-callers.ts';

/** Writes the development issuer of a data folder, for its owner alone: the key that is there, or a new one, and the callers of this version's demo. */
export async function makeDevelopmentIssuer(dataFolder: string): Promise<void> {
  const file = join(dataFolder, DEVELOPMENT_ISSUER_FILE);
  const kept = await readFile(file, 'utf8').catch(() => null);
  const content: DevelopmentIssuerContent = {
    privateKey:
      kept === null ? newKey() : (JSON.parse(kept) as DevelopmentIssuerContent).privateKey,
    callers: [...DEMO_CALLERS],
  };
  await mkdir(dataFolder, { recursive: true });
  const written = `${file}.${process.pid}`;
  await writeFile(written, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(written, file);
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

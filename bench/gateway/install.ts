import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENDERS_FOLDER } from './contenders.ts';

/** Installs the gateways that only this bench needs, once, into a folder of their own (about 500 MB). Throws when npm fails. */
export function installContenders(say: (line: string) => void): void {
  if (existsSync(join(CONTENDERS_FOLDER, 'node_modules/@graphql-hive/gateway'))) return;
  say('npm ci in bench/gateway/contenders (once, about 500 MB) …');
  const { status } = spawnSync('npm', ['ci'], { cwd: CONTENDERS_FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed in bench/gateway/contenders.');
}

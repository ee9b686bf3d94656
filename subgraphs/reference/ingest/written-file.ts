import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes a file of a test under a name that means something to its source; gives its path. */
export async function writtenFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'estuaire-reference-')), name);
  await writeFile(path, content);
  return path;
}

/** A recorded input of this folder. */
export const input = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** A file of this subgraph that ships with the project. */
export const builtin = (name: string): string =>
  fileURLToPath(new URL(`../builtin/${name}.csv`, import.meta.url));

/** A real file of the samples beside the project. */
export const sample = (name: string): string => `../shared/data/reference/${name}`;

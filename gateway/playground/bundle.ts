import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BuiltPage, buildPage } from './build-page.ts';
import { bundleKey } from './bundle-key.ts';
import { type Bundle, findBundle, manifestPath } from './bundle-manifest.ts';

const compress = promisify(gzip);

/**
 * The bundle of the page as it is today: the one in the cache, or a new one.
 * A bundle appears in the cache whole or not at all, and several processes may ask at the same time.
 * Rejects when the page cannot be bundled or the cache cannot be written.
 */
export async function ensureBundle(cacheDir: string): Promise<Bundle> {
  const directory = join(cacheDir, await bundleKey());
  const cached = await findBundle(directory);
  if (cached) return cached;

  // Before the work, not after it: a cache that cannot be written is known at once.
  await mkdir(cacheDir, { recursive: true });
  await publish(await buildPage(), directory);
  const built = await findBundle(directory);
  if (!built) throw new Error('The bundle of the playground has vanished from its cache');
  return built;
}

async function publish({ files, manifest }: BuiltPage, directory: string): Promise<void> {
  const draft = `${directory}.${randomUUID()}`;
  await mkdir(draft);
  try {
    await Promise.all(files.map(({ name, content }) => writeAsset(join(draft, name), content)));
    await writeFile(manifestPath(draft), JSON.stringify(manifest));
    await moveInto(draft, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeAsset(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content);
  await writeFile(`${path}.gz`, await compress(content, { level: 9 }));
}

/** Leaves in place what another process has put there meanwhile; replaces a folder that holds no whole bundle. */
async function moveInto(draft: string, directory: string): Promise<void> {
  try {
    await rename(draft, directory);
  } catch {
    if (await findBundle(directory)) return;
    await rm(directory, { recursive: true, force: true });
    await rename(draft, directory);
  }
}

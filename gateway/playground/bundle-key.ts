import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const PAGE = join(import.meta.dirname, 'page');
const PROJECT = join(import.meta.dirname, '..', '..');
/** What the page shares with the gateway. */
const SHARED = join(PROJECT, 'gateway', 'events', 'server-sent-events.ts');

/** Written by npm on every install: the exact version of each installed package. */
const LOCK_FILES = [
  join(PROJECT, 'node_modules', '.package-lock.json'),
  join(PROJECT, 'package-lock.json'),
];

/**
 * Names a bundle by all that goes into it: the page's sources, the way it is built, the installed packages.
 * Rejects when no lock file can be read. Costs a few milliseconds: some forty small files and the lock file.
 */
export async function bundleKey(): Promise<string> {
  const names = await pageFiles();
  const contents = await Promise.all([
    readLockFile(),
    readFile(join(import.meta.dirname, 'build-page.ts')),
    readFile(SHARED),
    ...names.map((name) => readFile(join(PAGE, name))),
  ]);
  const hash = createHash('sha256').update(names.join('\n'));
  for (const content of contents) {
    hash.update(`\n${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 20);
}

async function pageFiles(): Promise<string[]> {
  const entries = await readdir(PAGE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(PAGE, join(parentPath, name)))
    .sort();
}

async function readLockFile(): Promise<Buffer> {
  const errors: unknown[] = [];
  for (const path of LOCK_FILES) {
    try {
      return await readFile(path);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, 'No lock file tells which packages are installed');
}

import { hash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Keeps the supergraph that served last, for a start at which the file is broken. */
export interface LastGood {
  /** The text that was kept of this source, whole; null when none was, or it is damaged. */
  read(): Promise<string | null>;
  save(text: string): Promise<void>;
}

/** In `folder`, for the supergraph that comes from the file `source`: what another one left there is nobody's last good. */
export function lastGoodIn(folder: string, source: string): LastGood {
  const file = join(folder, 'last-good.graphql');
  const headOf = (text: string): string =>
    `# sha256 ${hash('sha256', text)} of ${JSON.stringify(resolve(source))}\n`;
  return {
    async read() {
      const kept = await readFile(file, 'utf8').catch(() => '');
      const text = kept.slice(kept.indexOf('\n') + 1);
      return kept !== '' && kept === headOf(text) + text ? text : null;
    },
    async save(text) {
      await mkdir(folder, { recursive: true });
      await replaceFile(file, headOf(text) + text);
    },
  };
}

/** The file holds the old content or the new one, whatever happens and however many write it. */
async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeThrough(draft, content);
    await rename(draft, file);
    await syncFolder(dirname(file));
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeThrough(file: string, content: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

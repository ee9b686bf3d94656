import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whoever writes a file in several steps is left that long. */
const SETTLED_MS = 100;
/** Where the system tells nothing of changes (network folders, some containers), the file is looked at so often. */
const LOOK_EVERY_MS = 2_000;

/**
 * Calls `onChange` after the file changed, however: written in place, replaced by another, or by a link somewhere in its path. Calls are
 * never too few and may be too many; a file that is missing calls nobody. Gives what ends it.
 */
export function watchFile(file: string, onChange: () => void): () => void {
  let settling: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(settling);
    settling = setTimeout(onChange, SETTLED_MS).unref();
  };
  let last: string | undefined;
  const look = async (): Promise<void> => {
    const found = await stat(file).catch(() => null);
    if (found === null) return;
    const state = `${found.ino} ${found.size} ${found.mtimeMs}`;
    if (last !== undefined && state !== last) changed();
    last = state;
  };
  void look();
  const looking = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  const watching = watchFolder(dirname(file), changed);
  return () => {
    clearTimeout(settling);
    clearInterval(looking);
    watching?.close();
  };
}

/** The folder tells of files that take another's place, which the file itself would not; null where nothing tells. */
function watchFolder(folder: string, changed: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

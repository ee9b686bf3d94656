import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Logger } from '#kernel/log.ts';
import { fewLines } from '../telemetry/few-lines.ts';

/** The fingerprints that each subgraph may run, by its name: several while a new schema is rolled out. */
export type Registered = Readonly<Record<string, readonly string[]>>;

const registeredFile = z.record(z.string(), z.array(z.hex().length(64)).min(1));

/**
 * Reads what `npm run schema` registered, anew at each call; null where there is no file, so that nothing is watched. A broken file
 * is told to the log, and what was read before holds.
 */
export function registeredSchemas(file: string, log: Logger): () => Promise<Registered | null> {
  let last: Registered | null = null;
  const complain = fewLines(log, {});
  return async () => {
    try {
      last = registeredFile.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        complain({ err: error }, 'what is registered for the subgraphs cannot be read');
    }
    return last;
  };
}

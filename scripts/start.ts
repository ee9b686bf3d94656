import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { readHubEnv } from './hub/env.ts';

/** `npm start`. Compiled code is kept in the data folder, for this process and its children: later starts are quicker by it. */
try {
  const cache = resolve(readHubEnv().DATA_FOLDER, 'compile-cache');
  enableCompileCache(cache);
  const { runHub } = await import('./start/hub.ts');
  await runHub();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

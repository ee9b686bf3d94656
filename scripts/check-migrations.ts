import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '#kernel/env.ts';
import { SUBGRAPH_FOLDERS } from '../subgraphs/folders.ts';

/** `npm run db:check`: fails when a subgraph's `tables.ts` says something that its migrations do not make. Needs no database. */
const run = promisify(execFile);

async function isUpToDate(folder: string): Promise<boolean> {
  const copy = await mkdtemp('.migrations-check-');
  try {
    await cp(`${folder}/migrations`, copy, { recursive: true });
    const before = (await readdir(copy)).length;
    const env = childEnvironment({
      SUBGRAPH_FOLDER: folder,
      MIGRATIONS_FOLDER: relative('.', copy),
    });
    await run('drizzle-kit', ['generate', '--name', 'drift'], { env });
    return (await readdir(copy)).length === before;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const stale: string[] = [];
const waiting = [...SUBGRAPH_FOLDERS];
async function checkNext(): Promise<void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(await isUpToDate(next.folder))) stale.push(next.name);
  }
}
await Promise.all([checkNext(), checkNext()]);
for (const name of stale) {
  process.stderr.write(
    `${name}: tables.ts and migrations differ: npm run db:generate -- ${name} <what changes>\n`,
  );
}
process.exitCode = stale.length === 0 ? 0 : 1;

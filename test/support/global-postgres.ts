import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server where tests may create databases. */
    readonly serverUrl: string;
    /** Tells this run's databases from those of another on the same server. */
    readonly runId: string;
  }
}

/** One PostgreSQL for the whole run: the server of `DATABASE_URL`, or one of the project's own in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runId = randomBytes(4).toString('hex');
  project.provide('runId', runId);
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('serverUrl', given);
    return () => dropLeftovers(given, runId);
  }
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-test-'));
  const server = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    durability: 'throwaway',
  });
  project.provide('serverUrl', server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** On a server that is not ours, the run's template databases must not stay behind. */
async function dropLeftovers(url: string, runId: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const rows = await sql<{ datname: string }[]>`
    select datname from pg_database where datname like ${`estuaire\\_test\\_%${runId}%`}`;
  for (const { datname } of rows)
    await sql.unsafe(`drop database if exists ${datname} with (force)`);
  await sql.end();
}

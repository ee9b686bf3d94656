import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server where tests may create databases. */
    readonly serverUrl: string;
  }
}

/** One PostgreSQL for the whole run: the server of `DATABASE_URL`, or one of the project's own in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('serverUrl', given);
    return async () => undefined;
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

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../../scripts/hub/prepare.ts';
import { loadDemo } from '../../scripts/start/demo.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';

export interface DemoDatabase {
  readonly url: string;
  close(): Promise<void>;
}

const TEMPLATE = 'estuaire_test_demo';

/** A database of its own that holds the demo of profile `unit`: copied from one that the first caller of a run fills. */
export async function createDemoDatabase(): Promise<DemoDatabase> {
  const serverUrl = inject('serverUrl');
  const template = `${TEMPLATE}_${inject('runId')}`;
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await admin`select pg_advisory_lock(hashtext(${template}))`;
  try {
    const [known] = await admin`select 1 from pg_database where datname = ${template}`;
    if (known === undefined) await fill(admin, serverUrl, template);
    await admin.unsafe(`create database ${name} template ${template}`);
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${template}))`;
  }
  return {
    url: withDatabase(serverUrl, name),
    async close() {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Fills under another name first: a template that was begun and not finished is never copied. */
async function fill(admin: postgres.Sql, serverUrl: string, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await admin.unsafe(`drop database if exists ${draft} with (force)`);
  await admin.unsafe(`create database ${draft}`);
  const url = withDatabase(serverUrl, draft);
  const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
  const dataFolder = await mkdtemp(join(tmpdir(), 'estuaire-demo-'));
  await prepare(url, SUBGRAPHS, pseudonyms, () => undefined);
  await loadDemo({
    databaseUrl: url,
    profile: 'unit',
    dataFolder,
    pseudonyms,
    onProgress: () => undefined,
  });
  await rm(dataFolder, { recursive: true, force: true });
  await admin.unsafe(`alter database ${draft} rename to ${template}`);
}

const withDatabase = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;

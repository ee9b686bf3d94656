import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#kernel/database/embedded.ts';
import type { HubEnv } from './env.ts';
import { lockDataFolder, lockHolder } from './lock.ts';

export interface HubDatabase {
  readonly url: string;
  /** Stops the server when this process started it. */
  close(): Promise<void>;
  /** Resolves with the reason when a server that this process started ends by itself. */
  readonly ended: Promise<string>;
}

/** The file that tells other commands of the same project where the embedded server listens while the hub runs. */
const RUNNING = 'database.url';

/** What is not ours to start does not end by itself for us: its clients tell. */
const NEVER = new Promise<never>(() => undefined);

/**
 * The database for the hub itself, which must hold the lock of the data folder: the server of `DATABASE_URL`, else the embedded one, started
 * here and announced to other commands. A server left behind by a killed hub is stopped first. Throws a sentence that says what to do.
 */
export async function openDatabaseOfHub(env: HubEnv): Promise<HubDatabase> {
  if (env.DATABASE_URL !== undefined) return openGiven(env.DATABASE_URL);
  const server = await startOwn(env);
  const announcement = join(env.DATA_FOLDER, RUNNING);
  await writeFile(announcement, server.url, { mode: 0o600 });
  return {
    ...server,
    async close() {
      await rm(announcement, { force: true });
      await server.close();
    },
  };
}

/**
 * The database for a command beside the hub: the server of `DATABASE_URL`, else the embedded one of a hub that runs, else the embedded one,
 * started here for as long as the command takes. Throws a sentence that says what to do.
 */
export async function openDatabase(env: HubEnv): Promise<HubDatabase> {
  if (env.DATABASE_URL !== undefined) return openGiven(env.DATABASE_URL);
  const running = await urlOfRunningHub(env);
  if (running !== null) return { url: running, close: async () => undefined, ended: NEVER };
  const unlock = await lockDataFolder(env.DATA_FOLDER);
  const server = await startOwn(env);
  return {
    ...server,
    async close() {
      await server.close();
      await unlock();
    },
  };
}

async function openGiven(url: string): Promise<HubDatabase> {
  await requireReachable(url);
  return { url, close: async () => undefined, ended: NEVER };
}

async function startOwn(env: HubEnv): Promise<HubDatabase> {
  const folder = resolve(env.DATA_FOLDER);
  await mkdir(folder, { recursive: true });
  return startEmbeddedPostgres({ folder: join(folder, 'postgres'), durability: 'durable' });
}

async function urlOfRunningHub(env: HubEnv): Promise<string | null> {
  if ((await lockHolder(env.DATA_FOLDER)) === null) return null;
  const url = await readFile(join(env.DATA_FOLDER, RUNNING), 'utf8').catch(() => null);
  if (url === null) return null;
  const error = await tryConnecting(url);
  return error === null ? url : null;
}

async function requireReachable(url: string): Promise<void> {
  const error = await tryConnecting(url);
  if (error === null) return;
  const { host, pathname } = new URL(url);
  throw new Error(
    `The database at ${host}${pathname} cannot be used: ${error}. Start it or correct DATABASE_URL; without DATABASE_URL the hub starts a database of its own.`,
  );
}

async function tryConnecting(url: string): Promise<string | null> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [row] = await sql<
      { version: string }[]
    >`select current_setting('server_version_num') as version`;
    const version = Number(row?.version);
    return version >= 150_000 ? null : `PostgreSQL 15 or later is needed, this is ${version}`;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return message === '' ? (code ?? 'no answer') : message;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type EmbeddedBinaries,
  embeddedBinaries,
  type ServerUser,
  serverUser,
} from './embedded-binaries.ts';
import { CLUSTER_MADE, clusterFolder } from './embedded-folder.ts';
import { stopLeftover } from './leftover.ts';

export interface EmbeddedOptions {
  /** The folder that holds the server's data; made when absent. */
  readonly folder: string;
  /** `durable` keeps what was committed through a power cut; `throwaway` is for tests and benches of unimportant data. */
  readonly durability: 'durable' | 'throwaway';
}

export interface EmbeddedServer {
  /** Connection URL of the superuser `estuaire` on the database `postgres`, on the loopback address. */
  readonly url: string;
  /** Lets sessions end their transaction, then stops the server. */
  close(): Promise<void>;
  /** Resolves with the reason when the server panics or ends without being asked to. */
  readonly ended: Promise<string>;
}

const READY = 'database system is ready to accept connections';
const STOP_GRACE_MS = 30_000;
const MINIMUM_FREE_BYTES = 300 * 1024 * 1024;
const SETTINGS: readonly string[] = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
  'work_mem=32MB',
  'maintenance_work_mem=256MB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
  'checkpoint_timeout=15min',
  'jit=off',
  'timezone=UTC',
];
const THROWAWAY: readonly string[] = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/** Starts a PostgreSQL 18 of the project's own; the first start in a folder makes the cluster. Throws a sentence that says what to do. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = serverUser();
  const binaries = await embeddedBinaries(user);
  const folder = await clusterFolder(resolve(options.folder), user);
  await requireFreeSpace(folder);
  const password = await ensureCluster(folder, binaries, user);
  await stopLeftover(folder);
  const port = await freePort();
  const settings = [...SETTINGS, ...(options.durability === 'throwaway' ? THROWAWAY : [])];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = collect(child);
  await untilReady(child, said);
  let isAsked = false;
  return {
    url: `postgres://estuaire:${password}@127.0.0.1:${port}/postgres`,
    ended: new Promise((resolve) => {
      const tell = (): void => (isAsked ? undefined : resolve(reasonIn(said())));
      child.once('exit', tell);
      // After a panic it tries to go on, which takes long and fails again on a full disk.
      child.stderr.on('data', () => (said().includes('PANIC:') ? tell() : undefined));
    }),
    close() {
      isAsked = true;
      return stop(child);
    },
  };
}

async function requireFreeSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= MINIMUM_FREE_BYTES) return;
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new Error(
    `The disk that holds ${folder} is full (${freeMb} MB free, 300 MB needed). Free some space, or set DATABASE_URL to a server elsewhere.`,
  );
}

async function ensureCluster(
  folder: string,
  binaries: EmbeddedBinaries,
  user: ServerUser,
): Promise<string> {
  const passwordFile = join(folder, 'estuaire.password');
  const clusterMade = await readFile(join(folder, CLUSTER_MADE), 'utf8').catch(() => null);
  if (clusterMade !== null) return (await readFile(passwordFile, 'utf8')).trim();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const password = randomBytes(24).toString('hex');
  const handover = `${folder}.password`;
  await writeFile(handover, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(handover, user.uid, user.gid);
  try {
    await runInitdb(folder, handover, binaries, user);
  } finally {
    await rm(handover, { force: true });
  }
  await writeFile(passwordFile, password, { mode: 0o600 });
  await writeFile(join(folder, CLUSTER_MADE), '');
  return password;
}

async function runInitdb(
  folder: string,
  passwordFile: string,
  binaries: EmbeddedBinaries,
  user: ServerUser,
): Promise<void> {
  const options = [
    '--username=estuaire',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const child = spawn(binaries.initdb, [`--pgdata=${folder}`, ...options, ...locale, '--no-sync'], {
    ...user,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = collect(child);
  const code = await exitOf(child);
  if (code !== 0)
    throw new Error(
      `The embedded PostgreSQL could not make its cluster in ${folder}: ${said().trim()}`,
    );
}

async function untilReady(child: ChildProcess, said: () => string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', () => {
      if (said().includes(READY)) resolve();
    });
    child.once('error', reject);
    child.once('exit', () =>
      reject(new Error(`The embedded PostgreSQL did not start: ${reasonIn(said())}`)),
    );
  });
}

function reasonIn(log: string): string {
  const reason =
    log.split('\n').find((line) => /FATAL|PANIC/u.test(line)) ??
    log.trim().split('\n').at(-1) ??
    '';
  return /No space left/u.test(log)
    ? `the disk is full. Free some space and start again (${reason})`
    : reason;
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-20_000);
  });
  return () => text;
}

/** Sends everybody home and writes a checkpoint; a server that has not ended by then is stopped without one and recovers at its next start. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = exitOf(child);
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_GRACE_MS);
  await exited;
  clearTimeout(timer);
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('No free port on the loopback address.');
  return address.port;
}

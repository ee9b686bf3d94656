import { createHash } from 'node:crypto';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServerUser } from './embedded-binaries.ts';

/** The file that a cluster's folder holds once the cluster is whole. */
export const CLUSTER_MADE = 'estuaire.ready';

/** Names where the cluster lies when the wanted folder is closed to the server's user. */
const LOCATION = 'LOCATION';
/** PostgreSQL cuts paths at 1,024 bytes; its own files take some 60 of them. */
const MAX_PATH_BYTES = 900;
/** Survives a restart of the machine, which the temporary folder may not. */
const LASTING = '/var/tmp';

/**
 * The folder for the cluster that is wanted in `wanted`: that one, or, where the folders above it are closed to the server's user, another
 * one that a file in `wanted` names. A cluster once made stays where it is. Throws a sentence when its user can no longer reach it.
 */
export async function clusterFolder(wanted: string, user: ServerUser): Promise<string> {
  if (Buffer.byteLength(wanted) > MAX_PATH_BYTES)
    throw new Error(
      `PostgreSQL cannot work in a folder with a path of ${Buffer.byteLength(wanted)} bytes (${MAX_PATH_BYTES} at most). Set DATA_FOLDER to a shorter one.`,
    );
  await mkdir(wanted, { recursive: true });
  const noted = (await readFile(join(wanted, LOCATION), 'utf8').catch(() => '')).trim();
  if (noted !== '' && (await exists(join(noted, CLUSTER_MADE)))) return noted;
  if (await isOpenTo(dirname(wanted), user)) return wanted;
  if (await exists(join(wanted, CLUSTER_MADE)))
    throw new Error(
      `The database in ${wanted} belongs to user ${user.uid}, who may no longer enter the folders above it. Open them again (chmod o+x), or start as before.`,
    );
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  const root = (await exists(LASTING)) && (await isOpenTo(LASTING, user)) ? LASTING : tmpdir();
  const elsewhere = join(root, `estuaire-data-${name}`);
  await mkdir(elsewhere, { recursive: true });
  await writeFile(join(wanted, LOCATION), `${elsewhere}\n`);
  return elsewhere;
}

/** Whether `user` may enter `folder`: every folder above it must let others pass. */
async function isOpenTo(folder: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  for (let path = folder; ; path = dirname(path)) {
    const facts = await stat(path);
    const isPassable =
      facts.uid === user.uid ? (facts.mode & 0o100) !== 0 : (facts.mode & 0o001) !== 0;
    if (!isPassable) return false;
    if (dirname(path) === path) return true;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

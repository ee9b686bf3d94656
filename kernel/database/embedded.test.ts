import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded.ts';
import { serverUser } from './embedded-binaries.ts';

const isRoot = process.getuid?.() === 0;

describe('the embedded PostgreSQL', () => {
  let base: string;
  const elsewhere: string[] = [];
  const bystanders: ChildProcess[] = [];

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'estuaire-embedded-'));
    await chmod(base, 0o755);
  });
  afterAll(async () => {
    for (const bystander of bystanders) bystander.kill('SIGKILL');
    for (const folder of [base, ...elsewhere]) await rm(folder, { recursive: true, force: true });
  });

  /** Starts a server in `folder`, runs `statements`, stops it; gives what the last statement said. */
  async function serve(folder: string, ...statements: string[]): Promise<unknown> {
    const server = await startEmbeddedPostgres({ folder, durability: 'throwaway' });
    const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
    try {
      let rows: unknown = null;
      for (const statement of statements) rows = await sql.unsafe(statement);
      return rows;
    } finally {
      await sql.end();
      await server.close();
    }
  }

  test('lives in a path with blanks, accents and quotes, and leaves processes alone that got the number of a dead server', async () => {
    const folder = join(base, `un dossier "à" l'été $x;`, 'postgres');
    await serve(folder, 'create table kept (x int)');
    for (const args of [['-e', 'setTimeout(() => 0, 60000)', '/bin/postgres -D x'], []]) {
      const bystander = spawn(
        args.length === 0 ? 'sleep' : process.execPath,
        args.length === 0 ? ['60'] : args,
        { ...serverUser(), cwd: '/', stdio: 'ignore' },
      );
      bystanders.push(bystander);
      await writeFile(join(folder, 'postmaster.pid'), `${bystander.pid}\n${folder}\n0\n5432\n\n\n`);
      expect(await serve(folder, 'select * from kept')).toEqual([]);
      expect([bystander.exitCode, bystander.signalCode]).toEqual([null, null]);
    }
  }, 60_000);

  test('tells why it ended when nobody asked it to', async () => {
    const folder = join(base, 'ends');
    const server = await startEmbeddedPostgres({ folder, durability: 'throwaway' });
    const [pid = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGTERM');
    expect(await server.ended).toContain('shut down');
    await server.close();
  });

  test.runIf(isRoot)(
    'finds its data again where a closed folder made it go, even once that folder is open',
    async () => {
      const closed = join(base, 'closed');
      await mkdir(closed, { mode: 0o700 });
      const folder = join(closed, 'postgres');
      await serve(folder, 'create table kept (x int)');
      const location = (await readFile(join(folder, 'LOCATION'), 'utf8')).trim();
      elsewhere.push(location);
      expect(location).toMatch(/^\/var\/tmp\//u);
      expect(await serve(folder, 'select * from kept')).toEqual([]);
      await chmod(closed, 0o755);
      expect(await serve(folder, 'select * from kept')).toEqual([]);
    },
    60_000,
  );

  test.runIf(isRoot)('does not begin anew when its folder is closed to it', async () => {
    const parent = join(base, 'later-closed');
    const folder = join(parent, 'postgres');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'estuaire.ready'), '');
    await chmod(parent, 0o700);
    await expect(serve(folder)).rejects.toThrowError(/may no longer enter .*chmod o\+x/u);
  });

  test('refuses a path that PostgreSQL would cut, and says how long it may be', async () => {
    const folder = join(base, ...Array.from({ length: 10 }, () => 'x'.repeat(100)));
    await expect(serve(folder)).rejects.toThrowError(
      /a path of \d+ bytes \(900 at most\).*DATA_FOLDER/u,
    );
  });
});

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childEnvironment } from '#kernel/env.ts';
import {
  createTestDatabase,
  TEST_PSEUDONYM_KEY,
  type TestDatabase,
} from '#test/support/database.ts';
import { template } from '../../subgraphs/template/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HEADER = 'id,title,commune,starts_at,seats,rome';
const row = (id: string, title = 'Un atelier', seats = '10') =>
  `${id},${title},44109,2026-11-02T09:00:00Z,${seats},`;
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('npm run ingest', { timeout: 20_000 }, () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase([template]);
    folder = await mkdtemp(join(tmpdir(), 'estuaire-cli-'));
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  function ingest(words: readonly string[], input = '', env = {}): Promise<Ended> {
    const child = spawn(process.execPath, ['scripts/ingest.ts', ...words], {
      cwd: ROOT,
      env: childEnvironment({
        DATABASE_URL: database.url,
        PSEUDONYM_KEY: TEST_PSEUDONYM_KEY,
        DATA_FOLDER: folder,
        ...env,
      }),
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    child.stdin.on('error', () => undefined).end(input);
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  }
  const load = (...words: string[]) => ingest(['template', 'workshops', ...words]);
  const at = async (name: string, content: string | Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const titleOf = async (id: string) => {
    const rows = await database.connectAs(template).sql<{ title: string }[]>`
      select title from template.workshops where id = ${id}`;
    return rows[0]?.title ?? null;
  };

  const NOWHERE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };

  test('what is wrong with the words is told before any database is asked', async () => {
    const missing = join(folder, 'missing.csv');
    const there = await at('there.csv', file(row('never')));
    const wrong: [string[], string][] = [
      [['template', 'workshops', there, missing], `There is no file ${missing}.`],
      [['template', 'workshops', folder], `${folder} is a folder`],
      [['template', 'workshops', there, '--corrects', 'one'], '--corrects: expected the file id'],
    ];
    const ended = await Promise.all(wrong.map(([words]) => ingest(words, '', NOWHERE)));
    for (const [index, { code, out, err }] of ended.entries()) {
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(wrong[index]?.[1]);
      expect(err).not.toMatch(/ENOENT|EISDIR|\n {4}at /u);
    }
  });

  test('of several files the refused one alone stays out, and the exit code says so', async () => {
    const ended = await load(
      await at('one.csv', file(row('one'))),
      await at('cut.csv', `${file(row('cut'))}cut2,x`),
      await at('two.csv.gz', gzipSync(file(row('two')))),
    );
    expect(ended.code).toBe(2);
    expect(ended.out.trimEnd().split('\n')).toEqual([
      'workshops one.csv: received 1 = loaded 1 + duplicate 0 + rejected 0',
      expect.stringMatching(/^workshops cut\.csv: refused, FILE_TRUNCATED: The file ends/u),
      'workshops two.csv.gz: received 1 = loaded 1 + duplicate 0 + rejected 0',
    ]);
    expect([await titleOf('one'), await titleOf('cut'), await titleOf('two')]).toEqual([
      'Un atelier',
      null,
      'Un atelier',
    ]);
  });

  test('standard input is a file like another', async () => {
    const words = ['template', 'workshops', '-'];
    expect(await ingest(words, file(row('piped')))).toMatchObject({
      code: 0,
      out: 'workshops stdin: received 1 = loaded 1 + duplicate 0 + rejected 0\n',
    });
    expect((await ingest(words, file(row('piped')))).out).toMatch(/already loaded as file \d+/u);
    expect((await ingest(words, '')).code).toBe(2);
  });

  // Six commands, each a process of its own.
  test('rejected records are listed, given back with their lines, and corrected', async () => {
    const long = '"Deux\n""lignes"""';
    const original = await at('bad.csv', file(row('good'), row('bad', long, 'x'), row('after')));
    const loaded = await load(original);
    expect(loaded.code).toBe(0);
    const id = /rejects template (\d+)/u.exec(loaded.out)?.[1] ?? '';
    expect(await ingest(['rejects', 'template', id])).toMatchObject({
      code: 0,
      out: `line 3 seats NUMBER_INVALID: Expected a whole number from 1 to 1000. got "a" (masked)\n1 rejected records in file ${id} of template\n`,
    });
    const back = await ingest(['rejects', 'template', id, '--original', original]);
    expect(back).toMatchObject({ code: 0, out: file(row('bad', long, 'x')) });
    const corrected = await at('corrected.csv', back.out.replace(',x,', ',12,'));
    expect((await load(corrected, '--corrects', id)).out).toContain('loaded 1 + duplicate 0');
    expect(await titleOf('bad')).toBe('Deux\n"lignes"');
    expect((await ingest(['rejects', 'template', id])).out).toMatch(/\(corrected by file \d+\)/u);
    const other = await ingest(['rejects', 'template', id, '--original', corrected]);
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('is not the file')]);
  }, 60_000);

  test('a file that is not there has no rejects and cannot be corrected', async () => {
    const [rejects, corrects, untouched] = await Promise.all([
      ingest(['rejects', 'template', '999999']),
      load(await at('more.csv', file(row('more'))), '--corrects', '999999'),
      ingest(['rejects', 'offers', '1']),
    ]);
    expect([rejects.code, rejects.err]).toEqual([1, 'There is no file 999999 in template.\n']);
    expect([corrects.code, corrects.err]).toEqual([1, 'There is no file 999999 to correct.\n']);
    expect([untouched.code, untouched.err]).toEqual([1, 'There is no file 1 in offers.\n']);
    expect(await titleOf('more')).toBeNull();
  });

  test('the status tells each source what became of its files', async () => {
    await load(await at('status.csv', file(row('status'))), '--covers-until', '2026-11-30');
    const { code, out } = await ingest(['status', 'template']);
    expect(code).toBe(0);
    const [headings = '', line = ''] = out.trimEnd().split('\n');
    expect(headings).toMatch(/^subgraph +source +files +refused +received +loaded/u);
    expect(line).toMatch(/^template +workshops +\d+ +2 +\d+ +\d+ +\d+ +1 +2026-11-30 +\d{4}-/u);
  });
});

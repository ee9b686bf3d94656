import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#kernel/database/connect.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { template } from '../../subgraphs/template/index.ts';

const HEADER = 'id,title,commune,starts_at,seats,rome';
const row = (id: string, title = 'Un atelier', seats = '10'): string =>
  `${id},"${title.replaceAll('"', '""')}",44109,2026-11-02T09:00:00Z,${seats},`;
const file = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

describe('loading a file', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-load-'));
  });
  beforeEach(async () => {
    database = await createTestDatabase([template]);
    return () => database.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const load = async (name: string, content: string, options = {}) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return database.load(template, 'workshops', path, options);
  };
  const sql = () => database.connectAs(template).sql;
  const titles = async () =>
    (await sql()<{ title: string }[]>`select title from template.workshops order by id`).map(
      ({ title }) => title,
    );

  test('the same content again, under another name, changes nothing and says so', async () => {
    const first = await load('one.csv', file(row('a'), row('b')));
    const again = await load('two.csv', file(row('a'), row('b')));
    expect([first.outcome, again.outcome, again.fileId]).toEqual([
      'LOADED',
      'ALREADY_LOADED',
      first.fileId,
    ]);
    expect(await sql()`select count(*)::int as files from template.ingest_files`).toEqual([
      { files: 1 },
    ]);
  });

  test('the same name with other content is another file', async () => {
    await load('one.csv', file(row('a', 'Avant')));
    expect(await load('one.csv', file(row('a', 'Après')))).toMatchObject({
      outcome: 'LOADED',
      loaded: 1,
    });
    expect(await titles()).toEqual(['Après']);
  });

  test('records received are loaded, duplicates or rejected, and the three add up', async () => {
    await load('one.csv', file(row('a')));
    const receipt = await load(
      'two.csv',
      file(row('a'), row('b'), row('c', 'x', 'beaucoup'), row('b')),
    );
    expect(receipt).toMatchObject({
      received: 4,
      loaded: 1,
      duplicate: 2,
      rejected: 1,
      rejects: { NUMBER_INVALID: 1 },
    });
  });

  test('a reject keeps line, column, code, reason and the masked value', async () => {
    const { fileId } = await load('one.csv', file(row('a'), row('b', 'x', '12 places')));
    expect(
      await sql()`select line, "column", code, reason, masked_value from template.ingest_rejects where file_id = ${fileId}`,
    ).toEqual([
      {
        line: '3',
        column: 'seats',
        code: 'NUMBER_INVALID',
        reason: 'Expected a whole number from 1 to 1000.',
        masked_value: '99 aaaaaa',
      },
    ]);
  });

  test('what could hurt COPY or SQL is stored as it came', async () => {
    const hostile = [
      '\\.',
      "'); drop table template.workshops; --",
      'tab\there',
      'back\\slash\\n',
      '=cmd|calc',
      '\u202eRTL',
      'é'.normalize('NFD'),
    ];
    await load('hostile.csv', file(...hostile.map((title, index) => row(`h${index}`, title))));
    expect(await titles()).toEqual(hostile);
  });

  test('a file of which more than a tenth cannot be read is refused whole, with a receipt', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      row(`r${index}`, 'x', index < 4 ? 'non' : '5'),
    );
    const receipt = await load('broken.csv', file(...rows));
    expect(receipt).toMatchObject({
      outcome: 'REFUSED',
      received: 30,
      loaded: 0,
      refusal: { code: 'TOO_MANY_REJECTS' },
    });
    expect(receipt.refusal?.message).toContain('4 of 30 records');
    expect(await titles()).toEqual([]);
    expect(
      await sql()`select state, reason is not null as explained from template.ingest_files`,
    ).toEqual([{ state: 'REFUSED', explained: true }]);
  });

  test('a cut file is refused, and loads when it comes whole', async () => {
    const whole = file(row('a', 'Un titre'), row('b', 'Un autre'));
    expect(await load('cut.csv', whole.slice(0, whole.lastIndexOf('"')))).toMatchObject({
      outcome: 'REFUSED',
      refusal: { code: 'FILE_TRUNCATED' },
    });
    expect(await titles()).toEqual([]);
    expect(await load('cut.csv', whole)).toMatchObject({ outcome: 'LOADED', loaded: 2 });
  });

  test('a corrected file marks the rejects it corrects', async () => {
    const { fileId } = await load('workshops_20261101.csv', file(row('a'), row('b', 'x', '0')), {
      coversUntil: '2026-11-01',
    });
    const corrected = await load('corrected.csv', file(row('b', 'x', '8')), {
      correctsFileId: fileId,
    });
    expect(corrected).toMatchObject({ loaded: 1, rejected: 0 });
    expect(await sql()`select corrected_by_file_id from template.ingest_rejects`).toEqual([
      { corrected_by_file_id: String(corrected.fileId) },
    ]);
    expect(
      await sql()`select covers_until::text from template.ingest_files where id = ${corrected.fileId}`,
    ).toEqual([{ covers_until: '2026-11-01' }]);
  });

  test('the same content said to cover another day is loaded anew, and its first rejects are the new file’s to tell', async () => {
    const content = file(row('a'), row('b', 'x', '0'));
    const first = await load('one.csv', content, { coversUntil: '2026-11-01' });
    expect(await load('one.csv', content, { coversUntil: '2026-11-01' })).toMatchObject({
      outcome: 'ALREADY_LOADED',
    });
    const restated = await load('one.csv', content, { coversUntil: '2026-12-01' });
    expect(restated).toMatchObject({ outcome: 'LOADED', loaded: 0, duplicate: 1, rejected: 1 });
    expect(await sql()`select id, state from template.ingest_files order by id`).toEqual([
      { id: String(first.fileId), state: 'RESTATED' },
      { id: String(restated.fileId), state: 'LOADED' },
    ]);
    expect(
      await sql()`select corrected_by_file_id from template.ingest_rejects where file_id = ${first.fileId}`,
    ).toEqual([{ corrected_by_file_id: String(restated.fileId) }]);
  });

  test('two loaders on one file load it once', async () => {
    const path = join(folder, 'both.csv');
    await writeFile(path, file(...Array.from({ length: 500 }, (_, index) => row(`p${index}`))));
    const receipts = await Promise.all([
      database.load(template, 'workshops', path),
      database.load(template, 'workshops', path),
    ]);
    expect(receipts.map(({ outcome }) => outcome).sort()).toEqual(['ALREADY_LOADED', 'LOADED']);
    expect(await titles()).toHaveLength(500);
  });

  test('a connection that is cut in the middle leaves nothing', async () => {
    const path = join(folder, 'cut-connection.csv');
    await writeFile(path, file(...Array.from({ length: 60_000 }, (_, index) => row(`k${index}`))));
    const loading = database.load(template, 'workshops', path).then(
      () => 'loaded',
      () => 'failed',
    );
    const admin = connect({ url: database.url, maxConnections: 1 });
    let cut = 0;
    for (let turn = 0; turn < 400 && cut === 0; turn += 1) {
      const rows = await admin.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and query ilike 'copy%'`;
      cut = rows.length;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await admin.close();
    expect([cut, await loading, (await titles()).length]).toEqual([1, 'failed', 0]);
  });
});

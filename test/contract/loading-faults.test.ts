import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { inputOf } from '#kernel/ingest/input.ts';
import { loadFile } from '#kernel/ingest/load.ts';
import type { MergeCounts, Source } from '#kernel/ingest/source.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { template } from '../../subgraphs/template/index.ts';

const HEADER = 'id,title,commune,starts_at,seats,rome\n';
const row = (id: string, seats = '10') => `${id},Un atelier,44109,2026-11-02T09:00:00Z,${seats},\n`;
const workshops = template.sources.find(({ name }) => name === 'workshops') as Source;

describe('a load that fails leaves nothing', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase([template]);
  });
  afterEach(() => database.close());

  const sql = () => database.connectAs(template).sql;
  const load = (content: string | AsyncIterable<Buffer>, options: object = {}) => {
    const chunks = typeof content === 'string' ? chunksOf(content) : content;
    const input = inputOf('workshops.csv', chunks, null);
    const pseudonym = (identifier: string) => identifier;
    return loadFile({
      ...{ sql: sql(), subgraph: template.name, source: workshops, input, pseudonym },
      ...options,
    });
  };
  const left = async () => {
    const [counts] = await sql()`
      select (select count(*)::int from template.workshops) as workshops,
        (select count(*)::int from template.ingest_files) as files,
        (select count(*)::int from template.ingest_rejects) as rejects`;
    return counts;
  };
  const NOTHING = { workshops: 0, files: 0, rejects: 0 };

  test.each([
    ['one too few', { loaded: 1, duplicate: 0 }],
    ['one too many', { loaded: 2, duplicate: 1 }],
    ['a rejected one without a row', { loaded: 1, duplicate: 0, rejected: 1 }],
    ['less than none', { loaded: 3, duplicate: -1 }],
    ['half of one', { loaded: 1.5, duplicate: 0.5 }],
    ['no number', { loaded: Number.NaN, duplicate: 0 }],
  ] as [string, MergeCounts][])('whose merge counts %s', async (_what, counts) => {
    const lying: Source = {
      ...workshops,
      merge: async (tx, context) => ({ ...(await workshops.merge(tx, context)), ...counts }),
    };
    const loading = load(HEADER + row('a') + row('b') + row('c', 'x'), { source: lying });
    await expect(loading).rejects.toThrowError(/template\/workshops: received 3/u);
    expect(await left()).toEqual(NOTHING);
  });

  test.each([
    ['whose disk is full', 'ENOSPC'],
    ['whose file goes away', 'EIO'],
  ])('%s in the middle', async (_what, code) => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from(HEADER);
      for (let chunk = 0; chunk < 40; chunk += 1)
        yield Buffer.from(Array.from({ length: 2_000 }, (_, n) => row(`${chunk}-${n}`)).join(''));
      throw Object.assign(new Error(`${code}: no such luck`), { code });
    }
    await expect(load(failing())).rejects.toMatchObject({ code });
    expect(await left()).toEqual(NOTHING);
    expect(await load(HEADER + row('a'))).toMatchObject({ outcome: 'LOADED', loaded: 1 });
  });

  test('whose mapper breaks', async () => {
    const broken: Source = {
      ...workshops,
      map(value, sink, context, line) {
        if (line === 3) throw new TypeError('a bug');
        workshops.map(value, sink, context, line);
      },
    };
    const loading = load(HEADER + row('a') + row('b'), { source: broken });
    await expect(loading).rejects.toThrowError('a bug');
    expect(await left()).toEqual(NOTHING);
  });
});

describe('a file that corrects another', () => {
  let database: TestDatabase;
  const sourceTwo: Source = { ...workshops, name: 'other-workshops' };
  const both: Subgraph = { ...template, sources: [workshops, sourceTwo] };

  beforeEach(async () => {
    database = await createTestDatabase([template]);
  });
  afterEach(() => database.close());

  const load = (source: Source, content: string, options: object = {}) =>
    loadFile({
      sql: database.connectAs(both).sql,
      subgraph: both.name,
      source,
      input: inputOf('workshops.csv', chunksOf(content), null),
      pseudonym: (identifier) => identifier,
      ...options,
    });

  test.each([
    ['a file that is not there', 999_999, 'There is no file 999999 to correct.'],
    ['no number', Number.NaN, 'There is no file NaN to correct.'],
  ])('is refused when it names %s, even with a day given', async (_what, fileId, words) => {
    for (const coversUntil of [null, '2026-11-01']) {
      const loading = load(workshops, HEADER + row('a'), { correctsFileId: fileId, coversUntil });
      await expect(loading).rejects.toThrowError(words);
    }
  });

  test('is refused when it names a file of another source, or one that was refused', async () => {
    const other = await load(sourceTwo, HEADER + row('a', 'x'));
    await expect(
      load(workshops, HEADER + row('a'), { correctsFileId: other.fileId }),
    ).rejects.toThrowError(
      `File ${other.fileId} came from the source other-workshops: workshops cannot correct it.`,
    );
    const refused = await load(workshops, `${HEADER}a,b`);
    expect(refused.outcome).toBe('REFUSED');
    await expect(
      load(workshops, HEADER + row('a'), { correctsFileId: refused.fileId }),
    ).rejects.toThrowError(`File ${refused.fileId} was refused whole`);
  });
});

async function* chunksOf(content: string): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

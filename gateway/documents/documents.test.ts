import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LimitedHub, startLimitedHub } from '#test/support/limited-hub.ts';
import { createDocuments } from './documents.ts';
import { NO_DOCUMENTS, readTrustedDocuments } from './trusted-documents.ts';

const FREE = '{ free }';
const LIST = 'query List($n: Int) { list(first: $n) { id } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (text: string, hash = sha256(text)) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

async function start(variables: Record<string, string> = {}): Promise<LimitedHub> {
  const hub = await startLimitedHub(variables);
  undo.push(() => hub.close());
  return hub;
}

async function writeManifest(content: unknown) {
  const folder = await mkdtemp(join(tmpdir(), 'estuaire-documents-'));
  const file = join(folder, 'documents.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function manifest(content: unknown): Promise<string> {
  const { file, remove } = await writeManifest(content);
  undo.push(remove);
  return file;
}

const codes = ({ status, errors }: Awaited<ReturnType<LimitedHub['send']>>) => [
  status,
  errors.map(({ extensions }) => extensions['code']),
];
const get = async (url: string, parameters: Record<string, string>) => {
  const answer = await fetch(`${url}?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }),
  };
};

describe('automatic persisted queries', () => {
  let shared: LimitedHub;
  beforeAll(async () => {
    shared = await startLimitedHub();
  });
  afterAll(() => shared.close());

  test('are asked by a hash once their text was sent with it, by POST as by GET', async () => {
    const hub = await start();
    const unknown = await hub.send(persisted(LIST));
    expect([unknown.status, unknown.errors]).toEqual([
      200,
      [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    ]);
    expect((await hub.send({ query: LIST, variables: { n: 1 }, ...persisted(LIST) })).data).toEqual(
      { list: [{ id: '0' }] },
    );
    for (const n of [0, 2]) {
      const { data } = await hub.send({ variables: { n }, ...persisted(LIST) });
      expect(data).toEqual({ list: [{ id: '0' }, { id: '1' }].slice(0, n) });
    }
    const { extensions } = persisted(LIST);
    const asked = await get(hub.url, {
      variables: '{"n":1}',
      extensions: JSON.stringify(extensions),
    });
    expect(asked.data).toEqual({ list: [{ id: '0' }] });
    const upper = persisted(LIST, sha256(LIST).toUpperCase());
    expect((await hub.send({ variables: { n: 0 }, ...upper })).data).toEqual({ list: [] });
    expect(
      (await hub.send({ documentId: `sha256:${sha256(LIST)}`, variables: { n: 0 } })).data,
    ).toEqual({ list: [] });
  });

  test.each([
    ['another text’s', { query: FREE, ...persisted(LIST) }],
    ['no hexadecimal', { query: FREE, ...persisted(FREE, 'x'.repeat(64)) }],
    ['too short', { query: FREE, ...persisted(FREE, 'ab') }],
    [
      'of another version',
      { query: FREE, extensions: { persistedQuery: { version: 2, sha256Hash: sha256(FREE) } } },
    ],
    ['a number', { query: FREE, extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }],
    ['null', { query: FREE, extensions: { persistedQuery: null } }],
    ['a list', { query: FREE, extensions: { persistedQuery: [sha256(FREE)] } }],
  ])('are not registered under a hash that is %s', async (_what, body) => {
    expect(codes(await shared.send(body))).toEqual([400, ['DOCUMENT_HASH_WRONG']]);
    expect(codes(await shared.send(persisted(FREE)))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect(shared.asked()).toBe(0);
  });

  test('give nobody more than he may ask himself', async () => {
    const hub = await start();
    const costly = '{ list { list { list { id } } } }';
    const headers = await hub.bearer('alice');
    expect((await hub.send({ query: costly, ...persisted(costly) }, { headers })).status).toBe(200);
    expect((await hub.send(persisted(costly), { headers })).status).toBe(200);
    expect(codes(await hub.send(persisted(costly)))).toEqual([400, ['LIMIT_EXCEEDED']]);
  });

  test('are measured as every document is', async () => {
    const hub = await start();
    const deep = `{ ${'['.repeat(5_000)} }`;
    expect(codes(await hub.send({ query: deep, ...persisted(deep) }))).toEqual([
      400,
      ['LIMIT_EXCEEDED'],
    ]);
    expect(codes(await hub.send(persisted(deep)))).toEqual([400, ['LIMIT_EXCEEDED']]);
  });

  test('take so much memory and no more, however many are registered', () => {
    const documents = createDocuments('apq', NO_DOCUMENTS);
    const text = (index: number) => `{ free } # ${index} ${'x'.repeat(10_000)}`;
    for (let index = 0; index < 5_000; index += 1)
      documents.resolve({ query: text(index), ...persisted(text(index)) });
    expect(() => documents.resolve(persisted(text(0)))).toThrow('PersistedQueryNotFound');
    expect(documents.resolve(persisted(text(4_999)))).toEqual({ query: text(4_999) });
  });

  test('are not there where any document is sent as it is', async () => {
    const hub = await start({ DOCUMENTS: 'any' });
    expect((await hub.send({ query: FREE, ...persisted(FREE) })).data).toEqual({ free: 1 });
    expect(codes(await hub.send(persisted(FREE)))).toEqual([
      200,
      ['PERSISTED_QUERY_NOT_SUPPORTED'],
    ]);
  });
});

describe('trusted documents', () => {
  let hub: LimitedHub;
  let removeFile: () => Promise<void>;
  beforeAll(async () => {
    const { file, remove } = await writeManifest({ list: LIST, [sha256(FREE)]: FREE });
    removeFile = remove;
    hub = await startLimitedHub({ DOCUMENTS: 'trusted', TRUSTED_DOCUMENTS: file });
  });
  afterAll(() => Promise.all([hub.close(), removeFile()]));

  test('are answered by their id, their hash or their exact text', async () => {
    for (const body of [
      { documentId: 'list' },
      { query: LIST },
      persisted(LIST),
      { query: LIST, ...persisted(LIST) },
    ])
      expect((await hub.send({ ...body, variables: { n: 1 } })).data).toEqual({
        list: [{ id: '0' }],
      });
    expect((await hub.send({ documentId: sha256(FREE) })).data).toEqual({ free: 1 });
    expect((await get(hub.url, { documentId: 'list', variables: '{"n":0}' })).data).toEqual({
      list: [],
    });
    expect((await get(hub.url, { query: FREE })).data).toEqual({ free: 1 });
  });

  test.each<[string, unknown]>([
    ['another document', { query: '{ free dear }' }],
    ['one with a space more', { query: `${FREE} ` }],
    ['another one under an id', { documentId: 'list', query: '{ dear }' }],
    ['another one under its own hash', { query: '{ dear }', ...persisted('{ dear }') }],
    ['an unknown id', { documentId: 'nope' }],
    ['an unknown hash', persisted('{ dear }')],
    ['an id of every object', { documentId: '__proto__' }],
    ['an introspection', { query: '{ __schema { types { name } } }' }],
    ['what is no text', { query: [FREE] }],
    ['nothing', {}],
  ])('are the only ones: not %s', async (_what, body) => {
    const before = hub.asked();
    expect(codes(await hub.send(body))).toEqual([400, ['DOCUMENT_NOT_TRUSTED']]);
    expect(hub.asked()).toBe(before);
  });

  test('are the only ones in a URL, too', async () => {
    const before = hub.asked();
    for (const parameters of [
      { query: '{ dear }' },
      { documentId: 'nope' },
      { query: '{ dear }', documentId: 'list' },
      {},
    ] as Record<string, string>[]) {
      const { status, errors } = await get(hub.url, parameters);
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
    }
    const twice = await fetch(
      `${hub.url}?${new URLSearchParams([
        ['query', FREE],
        ['query', '{ dear }'],
      ])}`,
      { headers: { 'apollo-require-preflight': '1' } },
    );
    expect(twice.status).toBe(400);
    expect(hub.asked()).toBe(before);
  });

  test('choose the operation that the request names', async () => {
    const other = await start({
      DOCUMENTS: 'trusted',
      TRUSTED_DOCUMENTS: await manifest({ two: 'query A { free } query B { dear }' }),
    });
    expect((await other.send({ documentId: 'two', operationName: 'B' })).data).toEqual({ dear: 1 });
  });

  test('are known by their id where others are answered as well', async () => {
    const other = await start({ TRUSTED_DOCUMENTS: await manifest({ free: FREE }) });
    expect((await other.send({ documentId: 'free' })).data).toEqual({ free: 1 });
    expect((await other.send({ query: '{ dear }' })).data).toEqual({ dear: 1 });
    expect(codes(await other.send({ documentId: 'nope' }))).toEqual([
      200,
      ['PERSISTED_QUERY_NOT_FOUND'],
    ]);
  });

  test.each([
    ['is not there', '/nowhere/documents.json', 'There are no trusted documents at'],
    ['is no JSON', '{', 'expected a JSON object of document texts by id'],
    ['is a list', '[]', 'expected a JSON object of document texts by id'],
    ['holds what is no text', { a: 1 }, 'expected a JSON object of document texts by id'],
    ['holds what is no document', { a: 'nonsense' }, '"a" is no GraphQL document'],
  ])('are refused at the start when their file %s', async (_what, content, message) => {
    const file = String(content).startsWith('/') ? String(content) : await manifest(content);
    await expect(readTrustedDocuments(file)).rejects.toThrow(message);
  });

  test('need a file', async () => {
    await expect(start({ DOCUMENTS: 'trusted' })).rejects.toThrow('TRUSTED_DOCUMENTS');
  });
});

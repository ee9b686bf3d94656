import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastGoodIn } from './last-good.ts';

const TEXT = 'type Query {\n  a: Int\n}\n';

describe('the supergraph that served last', () => {
  let folder: string;
  const file = () => join(folder, 'last-good.graphql');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-last-good-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read as it was kept, the latest of several', async () => {
    const kept = lastGoodIn(folder, 'supergraph.graphql');
    expect(await kept.read()).toBeNull();
    await kept.save('# an older one');
    await kept.save(TEXT);
    expect(await kept.read()).toBe(TEXT);
    expect(await readdir(folder)).toEqual(['last-good.graphql']);
  });

  test('is whole when several gateways keep theirs in one folder at the same time', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => `# ${index}\n${TEXT.repeat(500)}`);
    await Promise.all(texts.map((text) => lastGoodIn(folder, 'supergraph.graphql').save(text)));
    expect(texts).toContain(await lastGoodIn(folder, 'supergraph.graphql').read());
    expect(await readdir(folder)).toEqual(['last-good.graphql']);
  });

  test('of another file is none', async () => {
    await lastGoodIn(folder, 'one.graphql').save(TEXT);
    expect(await lastGoodIn(folder, 'other.graphql').read()).toBeNull();
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    [
      'with a bit flipped',
      (bytes: Buffer) => bytes.map((byte, at) => (at === 110 ? byte ^ 4 : byte)),
    ],
    ['with a word more', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('#')])],
    ['without its first line', (bytes: Buffer) => bytes.subarray(bytes.indexOf('\n') + 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('%s is none', async (_what, damage) => {
    const kept = lastGoodIn(folder, 'supergraph.graphql');
    await kept.save(TEXT.repeat(10));
    await writeFile(file(), damage(await readFile(file())));
    expect(await kept.read()).toBeNull();
  });
});

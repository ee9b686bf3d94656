import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf, type WrittenDemo, writeDemo } from './testing/written-demo.ts';

describe('generateDemo', () => {
  let demo: WrittenDemo;
  const others: WrittenDemo[] = [];

  beforeAll(async () => {
    demo = await writeDemo({ profile: 'unit' });
  });
  afterAll(async () => {
    await Promise.all([demo, ...others].map((written) => written.remove()));
  });

  async function write(options: Parameters<typeof writeDemo>[0]): Promise<WrittenDemo> {
    const written = await writeDemo(options);
    others.push(written);
    return written;
  }

  test('writes the same bytes for the same seed', async () => {
    const again = await write({ profile: 'unit', seed: 44 });
    expect(await again.digests()).toEqual(await demo.digests());
  });

  test('writes other bytes for another seed, in files of the same sources', async () => {
    const other = await write({ profile: 'unit', seed: 45 });
    const [left, right] = [await demo.digests(), await other.digests()];
    const drawn = ['employers', 'training', 'offers', 'social-security', 'jobseekers'];
    // The calendar of declarations holds dates alone.
    for (const file of demo.files.filter(
      ({ subgraph, source }) => drawn.includes(subgraph) && source !== 'declaration-calendar',
    )) {
      const name = basename(file.path);
      expect(left[name], name).not.toBe(right[name]);
    }
    const sources = (files: WrittenDemo) =>
      new Set(files.files.map(({ subgraph, source }) => `${subgraph}/${source}`));
    expect(sources(other)).toEqual(sources(demo));
  });

  test('writes the same bytes when only some sources are asked for', async () => {
    const only = ['social-security/msa', 'jobseekers/persons', 'labour-market/imt'];
    const some = await write({ profile: 'unit', only });
    expect(new Set(some.files.map((file) => `${file.subgraph}/${file.source}`))).toEqual(
      new Set(only),
    );
    expect(await demo.digests()).toMatchObject(await some.digests());
  });

  test('counts the records of its files as an ingestion would', async () => {
    for (const file of demo.files) {
      expect({ file: basename(file.path), records: await countRecords(file.path) }).toEqual({
        file: basename(file.path),
        records: file.records,
      });
    }

    async function countRecords(path: string): Promise<number> {
      const file = demo.files.find((candidate) => candidate.path === path);
      const text = file === undefined ? '' : await textOf(file);
      if (path.endsWith('.xml')) {
        return text.split('<formation ').length - 1;
      }
      if (basename(path) === 'offres-recherche.json') {
        const pages = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        return pages.reduce((sum: number, page) => sum + page.resultats.length, 0);
      }
      if (path.endsWith('.json')) {
        return JSON.parse(text).length;
      }
      const lines = text.trimEnd().split('\n').length;
      return path.endsWith('.jsonl') ? lines : lines - 1;
    }
  });

  test('lists its files in an order in which they can be ingested', () => {
    const order = [...new Set(demo.files.map((file) => file.subgraph))];
    expect(order).toEqual([
      'reference',
      'services',
      'employers',
      'training',
      'labour-market',
      'offers',
      'social-security',
      'jobseekers',
      'temp-agencies',
      'missions-locales',
      'template',
    ]);
  });

  test('has one old, one Windows-1252 and one compressed file of declarations', async () => {
    const files = demo.of('social-security', 'dpae');
    const headers = await Promise.all(
      files.map(async (file) => (await textOf(file)).split('\n')[0]?.split('|').length),
    );
    expect(headers).toEqual([25, 27, 27, 27, 27, 27, 27]);
    expect(files.filter((file) => file.path.endsWith('.gz'))).toHaveLength(1);
  });

  test('reaches as far back as asked', async () => {
    const early = await write({
      profile: 'unit',
      asOf: '2024-03-20',
      only: ['social-security/dpae', 'jobseekers/declarations'],
    });
    const names = early.files.map((file) => basename(file.path));
    expect(names).toContain('lbb_xdpdpae_delta_202403202200.csv.gz');
    expect(names.at(-1)).toBe('actualisation_202402.csv');
  });
});

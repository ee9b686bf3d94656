import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PAGE = fileURLToPath(new URL('../../docs/security/hostile-input.md', import.meta.url));
const LINK = /\]\((?<target>[^)#\s]+\.test\.ts)\)/gu;
/** The rows that wait for what they are about. */
const LATER: readonly string[] = ['S-32'];

interface Row {
  readonly id: string;
  readonly files: readonly string[];
}

const rowsOf = (page: string): Row[] =>
  page.split('\n').flatMap((line) => {
    const id = /^\| (?<id>[CS]-\d\d) \|/u.exec(line)?.groups?.['id'];
    if (id === undefined) return [];
    return [{ id, files: [...line.matchAll(LINK)].map(([, target = '']) => target) }];
  });

const textOf = (file: string): string | null => {
  const path = join(dirname(PAGE), file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

/** What is wrong with a row: no test, or a first file that does not send it. */
function problemOf({ id, files: [first] }: Row): string | null {
  if (first === undefined) return LATER.includes(id) ? null : `${id} names no test`;
  const text = textOf(first);
  if (text === null) return `${id} names ${first}, which is not there`;
  return text.includes(`${id}:`) ? null : `${id} is in no title of ${first}`;
}

describe('the page about hostile input', () => {
  const rows = rowsOf(readFileSync(PAGE, 'utf8'));

  test('has each row of both lists, once and in order', () => {
    const numbered = (list: string, count: number): string[] =>
      Array.from({ length: count }, (_one, n) => `${list}-${String(n + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual([...numbered('C', 49), ...numbered('S', 34)]);
  });

  test('names for each row a test whose title begins with it', () => {
    expect(rows.map(problemOf).filter((problem) => problem !== null)).toEqual([]);
  });

  test('would be held to it', () => {
    const planted = rowsOf(
      [
        '| C-01 | x | x | no link | x |',
        '| C-02 | x | x | [`gone`](gone.test.ts) | x |',
        '| S-01 | x | x | [`documents`](../../test/hostile/documents.test.ts) | x |',
      ].join('\n'),
    );
    expect(planted.map(problemOf)).toEqual([
      'C-01 names no test',
      'C-02 names gone.test.ts, which is not there',
      'S-01 is in no title of ../../test/hostile/documents.test.ts',
    ]);
  });
});

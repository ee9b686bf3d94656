import { describe, expect, test } from 'vitest';
import { oneForEach } from './one-for-each.ts';
import { listScope, readPage } from './page.ts';

describe('one loader for each set of arguments', () => {
  const pageOf = (id: string, first: number) =>
    readPage({ first }, { scope: listScope('things', { id }) });
  const loaderFor = oneForEach((kind: string | null, page: ReturnType<typeof pageOf>) => ({
    kind,
    page,
  }));

  test('is shared by lists of different parents with the same page and filter', () => {
    expect(loaderFor('a', pageOf('1', 10))).toBe(loaderFor('a', pageOf('2', 10)));
  });

  test('is another for another filter or page', () => {
    const loader = loaderFor('a', pageOf('1', 10));
    expect(loaderFor('a', pageOf('1', 11))).not.toBe(loader);
    expect(loaderFor('b', pageOf('1', 10))).not.toBe(loader);
    expect(loaderFor(null, pageOf('1', 10))).not.toBe(loaderFor('null', pageOf('1', 10)));
  });
});

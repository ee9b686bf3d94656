import { describe, expect, test } from 'vitest';
import { type ListPage, nodesOf, pagesOf } from './pages.ts';

interface Data {
  readonly numbers: ListPage<number> | null;
}

/** A graph whose list holds 1 to `count`, three a page; notes the cursors that it was asked for. */
function graphOf(count: number) {
  const asked: unknown[] = [];
  return {
    asked,
    ask: async <Answer>(_document: string, variables: Readonly<Record<string, unknown>> = {}) => {
      asked.push(variables['after']);
      const start = Number(variables['after'] ?? 0);
      const nodes = [1, 2, 3].map((step) => start + step).filter((one) => one <= count);
      const endCursor = nodes.length === 0 ? null : String(nodes.at(-1));
      const page = { nodes, pageInfo: { hasNextPage: start + 3 < count, endCursor } };
      return { numbers: page } as Answer;
    },
  };
}
const options = { document: '', listOf: ({ numbers }: Data) => numbers };

describe('a list of the graph', () => {
  test('is read to its end, each page after the last one', async () => {
    const graph = graphOf(7);
    expect(await nodesOf(graph, options)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(graph.asked).toEqual([null, '3', '6']);
  });

  test('is taken up after a cursor, and tells where to go on', async () => {
    const ends: (string | null)[] = [];
    for await (const { next } of pagesOf(graphOf(7), { ...options, after: '3' })) ends.push(next);
    expect(ends).toEqual(['6', null]);
  });

  test('that is empty, or not there, has no nodes', async () => {
    expect(await nodesOf(graphOf(0), options)).toEqual([]);
    expect(await nodesOf(graphOf(7), { ...options, listOf: () => null })).toEqual([]);
  });
});

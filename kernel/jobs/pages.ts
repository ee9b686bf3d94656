import type { GraphClient } from './graph-client.ts';

/** A page of a list of the graph, as documents of jobs ask for it: `nodes { … } pageInfo { hasNextPage endCursor }`. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagesOptions<Data, Node> {
  /** Takes `$after`. */
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where to begin; null for the beginning. */
  readonly after?: string | null;
  /** The list in the answer; null for one that is not there, which has no pages. */
  readonly listOf: (data: Data) => ListPage<Node> | null;
}

/** A list of the graph, page by page; `next` is the cursor after which to go on, null on the last page. */
export async function* pagesOf<Data, Node>(
  graph: GraphClient,
  { document, variables = {}, after = null, listOf }: PagesOptions<Data, Node>,
): AsyncGenerator<{ readonly nodes: readonly Node[]; readonly next: string | null }> {
  for (let cursor = after; ; ) {
    const list = listOf(await graph.ask<Data>(document, { ...variables, after: cursor }));
    if (list === null) return;
    cursor = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    yield { nodes: list.nodes, next: cursor };
    if (cursor === null) return;
  }
}

/** All nodes of a list of the graph: for lists that fit into memory. */
export async function nodesOf<Data, Node>(
  graph: GraphClient,
  options: PagesOptions<Data, Node>,
): Promise<Node[]> {
  const all: Node[] = [];
  for await (const { nodes } of pagesOf(graph, options)) all.push(...nodes);
  return all;
}
